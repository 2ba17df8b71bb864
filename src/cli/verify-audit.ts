import { resolve } from 'node:path'
import { anchorFolder } from '../audit/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import {
  exitCodeOf,
  sentencesOf,
  unreadableSentence,
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
    const checked = await readable(verifyAudit(verifying))
    return checked.ok
      ? told(checked.value, { json, terminal })
      : refuse(terminal, { code: 'file', message: checked.reason, json })
  }
  return fromDatabase(terminal, { json, anchors: path('anchors'), publicKeyFile })
}

/** What was checked, or which file cannot be read; a fault of our own is thrown on. */
function readable<Checked>(checking: Promise<Checked>): Promise<Result<Checked, string>> {
  return checking.then(ok, (failure: unknown) => {
    const sentence = unreadableSentence(failure)
    if (sentence === undefined) {
      throw failure
    }
    return refused(sentence)
  })
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
