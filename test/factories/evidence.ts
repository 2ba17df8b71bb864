import type { Evidence } from '../../src/evidence/index.js'

/** Something known of a client, for rules; the client's own words and sure, unless it says otherwise. */
export function knownThing(changes: Partial<Evidence> = {}): Evidence {
  return {
    id: 'one',
    clientId: 'hanne',
    kind: 'wish',
    theme: 'living',
    words: 'Ik wil zelf koken.',
    source: 'client',
    sourceName: null,
    howLearned: 'said',
    certainty: 'sure',
    learnedOn: '2026-01-10',
    byName: 'Ilona',
    recordedAt: '2026-01-10T19:00:00.000Z',
    lastConfirmedOn: '2026-01-10',
    confirmations: [],
    corrections: [],
    contradicts: [],
    visit: null,
    withdrawn: null,
    version: 1,
    ...changes,
  }
}

/** That something no longer holds. */
export const noLonger = { at: '2026-02-01T10:00:00.000Z', byName: 'Ilona', reason: 'Veranderd' }
