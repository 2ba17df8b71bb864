import type { Office } from '../src/office.js'
import { benchOffice } from './offices.js'
import { product } from './product.js'
import { percentile, printTable } from './statistics.js'

/** What is asked: names as they stand, half of them, with an error, and words from visits. */
const questions: Record<string, readonly string[]> = {
  'whole name': ['Hanne', 'Marloes', 'Willem', 'Fatima', 'Cornelis'],
  'part of a name': ['ha', 'mar', 'annes', 'bakk', 'jan de'],
  'without accents': ['Zoe', 'Andre', 'Renee'],
  'typing error': ['Hane', 'Marlose', 'Wilem', 'Cornleis', 'Fatmia'],
  'two words': ['jan bakker', 'anna vries', 'piet jansen'],
  nobody: ['xqzwv', 'qqq', 'zzyzx'],
  'word from visits': ['wandelen', 'koffie', 'rolstoel', 'kamer', 'de'],
}

const rounds = 40
const aimMs = 50

/** Measures the question as the page asks it, people and visits together, through the wall. */
export async function benchSearch({ folder, clients }: { folder: string; clients: number }) {
  const office = await openedOffice(folder)
  const { coordinator } = await benchOffice(office, clients)
  const organisation = coordinator.actor.organisationId
  const rows: Record<string, string | number>[] = []
  for (const [what, typed] of Object.entries(questions)) {
    const took = await measured(office, organisation, typed)
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(took, share).toFixed(1))
    rows.push({ what, p50: p50 ?? '', p95: p95 ?? '', p99: p99 ?? '', aim: aimMs })
  }
  printTable(rows)
  for (const row of rows) console.log(JSON.stringify(row))
  await office.close()
}

async function openedOffice(folder: string): Promise<Office> {
  const { readConfig } = await product.config()
  const { openOffice } = await product.office()
  const config = readConfig({ ...process.env, NAAST_DATA: folder })
  if (!config.ok) throw new Error(config.reason)
  const office = await openOffice({ config: config.value, log: (line) => console.error(line) })
  if (!office.ok) throw new Error(office.reason)
  return office.value
}

async function measured({ database }: Office, organisation: string, typed: readonly string[]) {
  const { searchPeople, searchVisits, searchWords } = await product.search()
  const took: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const text of typed) {
      const question = { words: searchWords(text), clientIds: null }
      const before = performance.now()
      await database.as({ organisation }, async (tx) => {
        await searchPeople(tx, question)
        await searchVisits(tx, question)
      })
      took.push(performance.now() - before)
    }
  }
  return took
}
