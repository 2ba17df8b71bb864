import { anchorKey, keepAnchorsWhenDue } from '../audit/index.js'
import { organisationsByClock } from '../organisations/index.js'
import { ok } from '../shared/result/index.js'
import { fingerprintOf } from '../verify-audit/index.js'
import { readArguments } from './arguments.js'
import type { Command, ExitCode, Terminal } from './command.js'
import { refuse } from './refusal.js'
import { withOffice } from './with-office.js'

type Anchored = {
  anchors: { organisation: string; seq: number }[]
  fingerprint: string
  publicKey: string
}

/** `naast anchor-audit`: anchors now instead of at the next hour, and shows the public half of the key. */
export const anchorAuditCommand: Command = {
  name: 'anchor-audit',
  usage: '[--json]',
  summary: 'Verankert het inzagelogboek nu, en toont de openbare sleutel om mee te controleren.',
  run: runAnchor,
}

async function runAnchor(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const json = args.includes('--json')
  const given = readArguments(args, { json: { type: 'boolean' } })
  if (!given.ok) {
    return refuse(terminal, { code: 'usage', message: given.reason, json })
  }
  const { clock } = terminal
  return withOffice<Anchored>(terminal, {
    json,
    how: 'joined',
    work: async ({ database }, { dataFolder, anchorFolder }) => {
      const places = { dataFolder, secondFolder: anchorFolder }
      const anchoring = { database, clock, places, organisations: organisationsByClock }
      const kept = await keepAnchorsWhenDue(anchoring, { atOnce: true })
      const { publicPem: publicKey } = await anchorKey(dataFolder)
      const anchors = kept.map(({ organisation, seq }) => ({ organisation, seq }))
      return ok({ anchors, fingerprint: fingerprintOf(publicKey), publicKey })
    },
    sentence: ({ anchors, fingerprint, publicKey }) =>
      [
        ...anchors.map(({ organisation, seq }) => `${organisation}: verankerd op nummer ${seq}.`),
        `Sleutel ${fingerprint}:`,
        publicKey.trim(),
      ].join('\n'),
  })
}
