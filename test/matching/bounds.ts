import type { ClientSide, MentorSide } from '../../src/matching/index.js'
import { defaultWeights, scorePair, type Criterion } from '../../src/matching/index.js'
import { aClientSide, aMentorSide } from './two-people.js'

/** What one criterion comes to for two people: the least and the most, to hundredths, and the reasons told. */
export function criterionOf(
  criterion: Criterion,
  client: Partial<ClientSide>,
  { minutes, ...mentor }: Partial<MentorSide> & { readonly minutes?: number },
) {
  const means = {
    outlook: 0.5,
    interests: 0.5,
    need: 0.5,
    travel: 0.5,
    time: 0.5,
    style: 0.5,
    background: 0.5,
    recognition: 0.5,
  }
  const context = { weights: defaultWeights, means, minutes, barriers: [] }
  const pair = scorePair(aClientSide(client), aMentorSide(mentor), context)
  const found = pair.criteria.find((each) => each.criterion === criterion)
  if (found === undefined) throw new Error(criterion)
  const rounded = (value: number) => Math.round(100 * value) / 100
  return {
    low: rounded(found.low),
    high: rounded(found.high),
    reasons: found.because.map(({ reason }) => reason),
  }
}
