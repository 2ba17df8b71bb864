import type { PlainDate } from '../../shared/calendar/index.js'
import type { RhythmContact } from './rhythm.js'

/** A logged contact, as far as the rhythm cares. */
export type LoggedContact = {
  on: PlainDate
  kind: string
  outcome: 'met' | 'attempted'
  attemptReason?: string | undefined
}

const kindsWithClient: readonly string[] = ['visit', 'phone', 'message', 'video']

const reasonsThatExcuse: readonly string[] = ['did-not-want', 'too-ill']

/**
 * The contacts that bear on the rhythm: those with the client in any form (Besluit art. 5(4)). Talks
 * with care staff, family or court about the client are left out. An attempt excuses from the law
 * when the client did not want contact or was too ill for it.
 */
export function rhythmContacts(logged: readonly LoggedContact[]): RhythmContact[] {
  return logged
    .filter(({ kind }) => kindsWithClient.includes(kind))
    .map(({ on, outcome, attemptReason }) => ({
      on,
      counts: outcome === 'met',
      excusesLaw: outcome === 'attempted' && reasonsThatExcuse.includes(attemptReason ?? ''),
    }))
}
