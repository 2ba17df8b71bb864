import { recordOperation } from '../audit/index.js'
import { rotateKeys } from '../keys/index.js'
import { organisationsByClock } from '../organisations/index.js'
import { installationSecret } from '../secrets.js'
import type { Clock } from '../shared/calendar/index.js'
import type { Database } from '../shared/database/index.js'
import { createIds } from '../shared/ids/index.js'
import { ok } from '../shared/result/index.js'
import { readArguments } from './arguments.js'
import type { Command, ExitCode, Terminal } from './command.js'
import { refuse } from './refusal.js'
import { withOffice } from './with-office.js'

type Rotated = { organisations: number; keys: number }

/** `naast rotate-keys`: every organisation a new key, also while the server runs. */
export const rotateKeysCommand: Command = {
  name: 'rotate-keys',
  usage: '[--json]',
  summary: 'Geeft elke organisatie een nieuwe sleutel voor documenten en vertrouwelijke notities.',
  run: runRotate,
}

async function runRotate(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const json = args.includes('--json')
  const given = readArguments(args, { json: { type: 'boolean' } })
  if (!given.ok) {
    return refuse(terminal, { code: 'usage', message: given.reason, json })
  }
  return withOffice<Rotated>(terminal, {
    json,
    how: 'joined',
    work: async ({ database }, config) => {
      const { clock } = terminal
      return ok(await rotateAll({ database, clock, secret: await installationSecret(config) }))
    },
    sentence: ({ organisations, keys }) =>
      `Nieuwe sleutels gemaakt voor ${organisations} organisaties; ${keys} sleutels van cliënten opnieuw versleuteld.`,
  })
}

type Rotating = { database: Database; clock: Clock; secret: string }

/** Each organisation in a transaction of its own, with a row in its log. */
async function rotateAll({ database, clock, secret }: Rotating): Promise<Rotated> {
  const newId = createIds(clock)
  const requestId = newId()
  const rotated = { organisations: 0, keys: 0 }
  for (const organisation of await database.as({}, organisationsByClock)) {
    await database.as({ organisation }, async (tx) => {
      const at = clock()
      const operation = { action: 'update', object: 'organisation-key', objectId: null } as const
      rotated.keys += await rotateKeys(tx, { secret, newId, now: at })
      await recordOperation(tx, { ...operation, requestId, at })
    })
    rotated.organisations += 1
  }
  return rotated
}
