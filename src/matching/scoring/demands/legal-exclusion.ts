import { failed, missing, type Found, type Judged } from './demand.js'

/**
 * H1: nobody who treats the client, and nobody who works for or is tied to the institution that cares for him
 * (BW 1:452 lid 6; Besluit kwaliteitseisen art. 2 lid 3). Not known is not proposable.
 */
export function legalExclusion({ client, mentor, between }: Judged): readonly Found[] {
  if (between.includes('treats-client')) return [failed('treats-client')]
  const { institutionId } = client
  if (!client.demands.legalExclusion || institutionId === null) return []
  const { tiedTo } = mentor
  if (institutionId !== undefined && tiedTo?.includes(institutionId) === true) {
    return [failed('tied-to-institution')]
  }
  return [
    ...(institutionId === undefined ? [missing('institution-unknown')] : []),
    ...(tiedTo === undefined ? [missing('ties-unknown')] : []),
  ]
}
