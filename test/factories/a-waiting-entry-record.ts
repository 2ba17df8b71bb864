import type { WaitingEntry } from '../../src/waiting-list/index.js'

/** Somebody who waits, outside any database: for the rules. */
export function waitingEntry(more: Partial<WaitingEntry> = {}): WaitingEntry {
  return {
    id: 'entry',
    clientId: 'client',
    clientName: 'Samira',
    referralId: null,
    regime: 'jim',
    urgency: 1,
    urgencyReason: 'Het is zwaar',
    waitingSince: '2026-11-01',
    waitsFor: 'match',
    waitsNote: null,
    ownNetwork: 'not-asked',
    ownNetworkWords: null,
    nextContactOn: '2026-12-13',
    closed: null,
    version: 3,
    ...more,
  }
}
