import { resolve } from 'node:path'
import { anchorFolder } from '../audit/index.js'
import { ok } from '../shared/result/index.js'
import {
  exitCodeOf,
  sentencesOf,
  verifyAudit,
  type VerifiedAgainst,
} from '../verify-audit/index.js'
import { readArguments } from './arguments.js'
import type { Command, ExitCode, Terminal } from './command.js'
import { logCommand } from './logged-command.js'
import { refuse } from './refusal.js'
import { withOffice } from './with-office.js'

/** `naast verify-audit`: hands the log to the separate checker. 0 is sound, 1 names the first bad row, 3 has no anchors. */
export const verifyAuditCommand: Command = {
  name: 'verify-audit',
  usage: '[--export BESTAND] [--anchors MAP] [--key BESTAND] [--json]',
  summary:
    'Controleert of er iets aan het inzagelogboek is veranderd, en noemt de eerste foute regel.',
  run: runVerify,
}

async function runVerify(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const json = args.includes('--json')
  const text = { type: 'string' } as const
  const given = readArguments(args, {
    export: text,
    anchors: text,
    key: text,
    json: { type: 'boolean' },
  })
  if (!given.ok) {
    return refuse(terminal, { code: 'usage', message: given.reason, json })
  }
  const { options } = given.value
  const path = (name: string) => {
    const value = options[name]
    return typeof value === 'string' ? resolve(value) : undefined
  }
  const publicKeyFile = path('key')
  const exportFile = path('export')
  if (exportFile !== undefined) {
    const verifying = { exportFile, anchorFolder: path('anchors'), publicKeyFile }
    const checked = await verifyAudit(verifying).catch(() => undefined)
    const message = `Het bestand ${exportFile} is niet te lezen.`
    return checked
      ? told(checked, { json, terminal })
      : refuse(terminal, { code: 'file', message, json })
  }
  return fromDatabase(terminal, { json, anchors: path('anchors'), publicKeyFile })
}

type FromDatabase = {
  json: boolean
  anchors: string | undefined
  publicKeyFile: string | undefined
}

async function fromDatabase(
  terminal: Terminal,
  { json, anchors, publicKeyFile }: FromDatabase,
): Promise<ExitCode> {
  let found: ExitCode = 0
  const code = await withOffice<VerifiedAgainst>(terminal, {
    json,
    how: 'joined',
    work: async (office, { dataFolder }) => {
      await logCommand(office, terminal, { action: 'read', object: 'audit-log' })
      const verified = await verifyAudit({
        databaseUrl: office.adminUrl,
        anchorFolder: anchors ?? anchorFolder(dataFolder),
        publicKeyFile,
      })
      found = exitCodeOf(verified)
      return ok(verified)
    },
    sentence: (verified) => sentencesOf(verified).join('\n'),
  })
  return code === 0 ? found : code
}

function told(
  verified: VerifiedAgainst,
  { json, terminal }: { json: boolean; terminal: Terminal },
): ExitCode {
  terminal.say(json ? JSON.stringify(verified) : sentencesOf(verified).join('\n'))
  return exitCodeOf(verified)
}
