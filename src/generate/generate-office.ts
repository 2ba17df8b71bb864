import { plainDateOf, secondsOf, type Clock } from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import { openLoad, type Load, type Unfit } from './generate.store.js'
import { tableNames, type LoadedTable } from './loaded-tables.js'
import { makeOffice, organisationOf } from './make-office.js'

type Generating = {
  adminUrl: string
  clients: number
  seed: string
  clock: Clock
  /** Hears how many clients are in. */
  onProgress: (clients: number) => void
}

/** What was made: the organisation, how many rows of each kind, and how long it took. */
export type Generated = {
  organisation: string
  name: string
  counts: Record<LoadedTable, number>
  seconds: number
}

const mostClients = 1_000_000

/**
 * Makes a fictional office in an organisation of its own, or nothing at all. Refuses with a sentence
 * when a real organisation lives in the database, or when this very office is there already.
 */
export async function generateOffice(generating: Generating): Promise<Result<Generated, string>> {
  const { adminUrl, clients, seed, clock } = generating
  if (!Number.isInteger(clients) || clients < 1 || clients > mostClients) {
    return refused(`Kies een aantal cliënten van 1 tot ${mostClients}.`)
  }
  const startedAt = clock()
  const organisation = organisationOf(generating)
  const load = await openLoad(adminUrl, { ...organisation, createdAt: startedAt })
  if (typeof load === 'string') {
    return refused(sentences[load])
  }
  const wanted = { clients, seed, today: plainDateOf(startedAt) }
  const counts = await written(load, makeOffice(wanted), generating.onProgress)
  const { id, name } = organisation
  return ok({ organisation: id, name, counts, seconds: secondsOf(clock()) - secondsOf(startedAt) })
}

const sentences: Record<Unfit, string> = {
  'real-office': 'In deze database staat een echt kantoor. Daar komt geen fictief kantoor bij.',
  'already-there': 'Dit fictieve kantoor staat er al. Kies een ander aantal of een ander zaad.',
}

type Batches = ReturnType<typeof makeOffice>

async function written(load: Load, batches: Batches, onProgress: Generating['onProgress']) {
  const counts = Object.fromEntries(tableNames.map((table) => [table, 0])) as Generated['counts']
  try {
    for (const batch of batches) {
      await load.write(batch)
      for (const table of tableNames) {
        counts[table] += batch[table].length
      }
      onProgress(counts.client)
    }
  } catch (error) {
    await load.undo()
    throw error
  }
  await load.done()
  return counts
}
