import { offices, simulateAll, type OfficeSize } from '../src/matching/index.js'
import { printTable } from './statistics.js'

/** What is aimed at against by hand: so much more placed, and so many points. */
const aims = { matched: 1.04, points: 4 }

/** Prints what each way of filling comes to in made-up offices, with the seeds they were drawn from. */
export function benchSimulator(): void {
  for (const size of offices) tellOffice(size, size.clients > 1000 ? [1, 2, 3, 4] : tenSeeds)
}

const tenSeeds = Array.from({ length: 10 }, (_, at) => at + 1)

function tellOffice(size: OfficeSize, seeds: readonly number[]): void {
  const outcomes = simulateAll(size, seeds)
  const { clients, mentors, places } = size
  console.log(
    `\n${clients} clients, ${mentors} mentors, ${places} places; means over seeds ${seeds.join(' ')}`,
  )
  printTable(
    outcomes.map(({ way, ...figures }) => ({
      way,
      matched: figures.matched.toFixed(1),
      urgent: figures.urgent.toFixed(1),
      mean: figures.mean.toFixed(1),
      p10: figures.p10.toFixed(1),
      worst: figures.worst.toFixed(1),
    })),
  )
  const hand = outcomes.find(({ way }) => way === 'by-hand')
  const best = outcomes.find(({ way }) => way === 'concave')
  if (hand === undefined || best === undefined) return
  const more = best.matched / hand.matched
  const points = best.mean - hand.mean
  const isMet = more >= aims.matched && points >= aims.points && best.urgent >= hand.urgent
  const verdict = isMet ? 'met' : 'MISSED'
  const found = `${(100 * (more - 1)).toFixed(1)} % more matched and ${points.toFixed(1)} points`
  console.log(
    `concave against by hand: ${found} (aim ≥ 4 % and ≥ 4, urgent never fewer): ${verdict}`,
  )
  console.log(JSON.stringify({ size, seeds, outcomes }))
}
