import { askFirst, failed, type Found, type Judged } from './demand.js'

/** With so many clients somebody falls under the rules of quality (Besluit kwaliteitseisen art. 1). */
export const clientsUnderQualityRules = 3

/**
 * H5: the mentor can carry this client beside what he carries, open proposals included. A third client is asked
 * about first: from then on the rules of quality hold.
 */
export function capacity({ client, mentor }: Judged): readonly Found[] {
  if (mentor.capacity - mentor.load < client.caseWeight) return [failed('full')]
  if (mentor.clientsNow + 1 < clientsUnderQualityRules || mentor.readyForThree === true) return []
  const isAsked = mentor.readyForThree !== undefined
  return [isAsked ? failed('third-client') : askFirst('third-client-unknown')]
}
