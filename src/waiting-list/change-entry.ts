import type { Fact } from '../audit/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import { waitingFact } from './waiting-facts.js'
import type {
  CloseReason,
  EntryChanges,
  OwnNetwork,
  Urgency,
  WaitingEntry,
  WaitsFor,
} from './waiting-entry.js'

/** Why an entry cannot be changed so. */
export type ChangeRefusal =
  | 'is-closed'
  | 'is-open'
  | 'reason-missing'
  | 'note-missing'
  | 'same-urgency'
  | 'waits-again'
  | 'has-mentor'
  | 'day-in-future'
  | 'day-before-start'

/** What is to be saved of an entry, with the fact that tells it; nothing when nothing changed. */
export type EntryChanged = { readonly changes: EntryChanges; readonly facts: readonly Fact[] }

type Changed = Result<EntryChanged, ChangeRefusal>

/** Another urgency, always with a reason; the day of the next contact moves with it. Refuses the same urgency. */
export function changeUrgency(
  entry: WaitingEntry,
  { urgency, reason }: { urgency: Urgency; reason: string | null },
  nextContactOn: PlainDate,
): Changed {
  if (entry.closed !== null) {
    return refused('is-closed')
  }
  if (urgency === entry.urgency) {
    return refused('same-urgency')
  }
  if (reason === null) {
    return refused('reason-missing')
  }
  const content = { urgency, was: entry.urgency, reason }
  return ok({
    changes: { urgency, urgencyReason: reason, nextContactOn },
    facts: [waitingFact('waitingUrgencyChanged', entry, content)],
  })
}

/** What somebody waits for now; telling the same again changes nothing. */
export function changeWaitsFor(
  entry: WaitingEntry,
  { waitsFor, note }: { waitsFor: WaitsFor; note: string | null },
): Changed {
  if (entry.closed !== null) {
    return refused('is-closed')
  }
  if (waitsFor === entry.waitsFor && note === entry.waitsNote) {
    return ok({ changes: {}, facts: [] })
  }
  const content = { waitsFor, was: entry.waitsFor, note }
  return ok({
    changes: { waitsFor, waitsNote: note },
    facts: [waitingFact('waitingForChanged', entry, content)],
  })
}

/** What came of "whom do you already trust?", in own words. Somebody who waited for this waits on for the intake. */
export function askOwnNetwork(
  entry: WaitingEntry,
  { ownNetwork, words }: { ownNetwork: OwnNetwork; words: string | null },
): Changed {
  if (entry.closed !== null) {
    return refused('is-closed')
  }
  const isAnswered = ownNetwork === 'nobody' && entry.waitsFor === 'own-network'
  const content = { ownNetwork, words }
  return ok({
    changes: {
      ownNetwork,
      ownNetworkWords: words,
      ...(isAnswered && { waitsFor: 'match' }),
    },
    facts: [waitingFact('ownNetworkAsked', entry, content)],
  })
}

/** Ends the waiting with a reason; "other" asks for words. Refuses a day to come or before the waiting began. */
export function closeWaiting(
  entry: WaitingEntry,
  { reason, note, on }: { reason: CloseReason; note: string | null; on: PlainDate },
  today: PlainDate,
): Changed {
  if (entry.closed !== null) {
    return refused('is-closed')
  }
  if (reason === 'other' && note === null) {
    return refused('note-missing')
  }
  if (on > today) {
    return refused('day-in-future')
  }
  if (on < entry.waitingSince) {
    return refused('day-before-start')
  }
  return ok({
    changes: { closed: { on, reason, note }, nextContactOn: null },
    facts: [waitingFact('waitingEnded', entry, { reason, note, on })],
  })
}

type Reopening = { waitsAgain: boolean; hasMentor: boolean; nextContactOn: PlainDate }

/** Undoes an ending: the first day stays. Refuses who waits again already, or got a mentor in this way. */
export function reopenWaiting(
  entry: WaitingEntry,
  { waitsAgain, hasMentor, nextContactOn }: Reopening,
): Changed {
  if (entry.closed === null) {
    return refused('is-open')
  }
  if (waitsAgain) {
    return refused('waits-again')
  }
  if (hasMentor) {
    return refused('has-mentor')
  }
  const { reason, on } = entry.closed
  return ok({
    changes: { closed: null, nextContactOn },
    facts: [waitingFact('waitingReopened', entry, { wasReason: reason, wasOn: on })],
  })
}
