import { recordOperation } from '../audit/index.js'
import { generateOffice, type Generated } from '../generate/index.js'
import { createIds } from '../shared/ids/index.js'
import { readArguments } from './arguments.js'
import type { Command, ExitCode, Terminal } from './command.js'
import { refuse } from './refusal.js'
import { withOffice } from './with-office.js'

/** `naast generate`: a fictional office of any size, for showing and for measuring. */
export const generateCommand: Command = {
  name: 'generate',
  usage: '--clients AANTAL [--seed WOORD]',
  summary: 'Maakt een fictief kantoor van elke grootte. Antwoordt met één regel JSON.',
  run: runGenerate,
}

async function runGenerate(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const given = readArguments(args, { clients: { type: 'string' }, seed: { type: 'string' } })
  const { clients: asked, seed = '1' } = given.ok ? given.value.options : {}
  const clients = Number(asked)
  if (!given.ok || typeof seed !== 'string' || !Number.isInteger(clients)) {
    const message = given.ok ? 'Zeg met --clients hoeveel cliënten er moeten zijn.' : given.reason
    return refuse(terminal, { code: 'usage', message, json: true })
  }
  const { clock, note } = terminal
  const onProgress = progressBar(clients, note)
  return withOffice<Generated>(terminal, {
    json: true,
    how: 'joined',
    work: async ({ adminUrl, database }) => {
      const generated = await generateOffice({ adminUrl, clients, seed, clock, onProgress })
      if (generated.ok) {
        const { organisation } = generated.value
        const operation = {
          action: 'create',
          object: 'organisation',
          objectId: organisation,
        } as const
        const row = { ...operation, requestId: createIds(clock)(), at: clock() }
        await database.as({ organisation }, (tx) => recordOperation(tx, row))
      }
      return generated
    },
    sentence: ({ name }) => name,
  })
}

const barLength = 20

/** A bar that grows by a twentieth at a time. */
function progressBar(total: number, note: (line: string) => void) {
  let shown = 0
  return function onProgress(done: number) {
    const full = Math.floor((done / total) * barLength)
    if (full > shown) {
      shown = full
      note(`[${'#'.repeat(full).padEnd(barLength, '.')}] ${done} van ${total} cliënten`)
    }
  }
}
