import { addDays } from '../../src/shared/calendar/index.js'
import { policy, type PolicyRow } from '../../src/policy/index.js'
import type { Admin } from './admin.js'
import { ask, type Asking } from './ask.js'
import { nameOf, type Cell } from './cell.js'
import type { Life } from './life.js'
import { aLife, refreshSessions } from './life.js'
import { steps } from './life-steps.js'
import type { Found } from './matrix.js'
import { leaksIn } from './oracles.js'
import { seeded, type Chance } from './seeded.js'
import { thingsFor } from './thing.js'
import type { World } from './world.js'

/** What the histories need: the app at a moment of its own, and the world around the small ones. */
export type Telling = {
  admin: Admin
  world: World
  /** An app whose clock is the one of this life. */
  appAt(clock: () => string): Asking & { database: Life['database'] }
}

export type Told = { histories: number; steps: number; probes: number; leaks: Found[] }

const stepsOfHistory = 30
const probesAfterStep = 2

/** What is asked after every step: a dossier in each of its shapes, and what guests and notes add. */
const probed: readonly PolicyRow[] = policy.filter(
  ({ route, method }) =>
    method === 'get' &&
    [
      'client',
      'mentorship',
      'contact',
      'emergencyCard',
      'sealedNotes',
      'editNearPerson',
      'guestDossier',
      'clients',
      'followUps',
      'home',
    ].includes(route),
)

/**
 * Random lives of a small foundation: couples begin, end, are handed over, paused, deputised; guests are let in
 * and put out; accounts are disabled. After every step somebody asks for something, against the model of the world.
 */
export async function tellHistories(
  telling: Telling,
  { histories, seed, atOnce = 4 }: { histories: number; seed: number; atOnce?: number },
): Promise<Told> {
  const told: Told = { histories, steps: 0, probes: 0, leaks: [] }
  let next = 0
  const work = async () => {
    for (let nth = next++; nth < histories; nth = next++) {
      await tellOne(telling, { chance: seeded(seed + nth), nth: seed + nth, told })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return told
}

async function tellOne(
  telling: Telling,
  { chance, nth, told }: { chance: Chance; nth: number; told: Told },
): Promise<void> {
  const life = await aLife(telling, chance)
  const done: string[] = []
  for (let count = 0; count < stepsOfHistory; count += 1) {
    const [name, step] = chance.pick(Object.entries(steps))
    await step(life)
    done.push(name)
    told.steps += 1
    if (name === 'another day') {
      life.day = addDays(life.day, 1 + chance.upTo(3))
      life.world.day = life.day
      await refreshSessions(life)
    }
    for (let probe = 0; probe < probesAfterStep; probe += 1) {
      const leaks = await askSomething(life)
      told.probes += 1
      told.leaks.push(
        ...leaks.map((leak) => ({
          ...leak,
          cell: `history ${nth}: ${done.join(', ')} · ${leak.cell}`,
        })),
      )
    }
  }
}

async function askSomething({ chance, world, asking, people }: Life): Promise<Found[]> {
  const row = chance.pick(probed)
  const names = [...pathNames(row)]
  const thing = chance.pick(
    thingsFor(world, names).filter(({ ids }) => Object.values(ids).every((id) => id !== '')),
  )
  const cell: Cell = { row, person: chance.pick(people), thing: { ...thing, isOdd: true } }
  const answer = await ask(asking, cell)
  return leaksIn(world, cell, answer).map((leak) => ({ ...leak, cell: nameOf(cell) }))
}

function pathNames({ route }: PolicyRow): string[] {
  return (
    {
      client: ['client'],
      emergencyCard: ['client'],
      sealedNotes: ['client'],
      mentorship: ['mentorship'],
      contact: ['contact'],
      editNearPerson: ['client', 'person'],
    }[route as 'client'] ?? []
  )
}
