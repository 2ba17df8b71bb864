import type { PrivacyRequest } from './privacy-request.js'

/** The letters that belong to a request, as their addresses name them. */
export const letters = ['ontvangst', 'verlenging', 'antwoord'] as const
export type Letter = (typeof letters)[number]

/** The letters that can be written now: receipt always, the others once there is something to tell. */
export function lettersOf({ extendedTo, status }: PrivacyRequest): Letter[] {
  return letters.filter(
    (letter) =>
      letter === 'ontvangst' ||
      (letter === 'verlenging' && extendedTo !== null) ||
      (letter === 'antwoord' && status !== 'open'),
  )
}
