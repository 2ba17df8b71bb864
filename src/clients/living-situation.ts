import { changesBetween, type Fact } from '../audit/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'

/** How somebody lives; 'unknown' is an honest answer that lists as incomplete. */
export const livingKinds = [
  'at-home',
  'institution',
  'shelter',
  'hospital',
  'with-family',
  'other',
  'unknown',
] as const
export type LivingKind = (typeof livingKinds)[number]

/** A place where somebody lives; `detail` is what tells it in words: a ward, a floor, a friend's name. */
export type HomeDetails = {
  kind: LivingKind
  institutionId: string | null
  detail: string | null
  address: string | null
  postcode: string | null
  place: string | null
  phone: string | null
  since: PlainDate | null
}

/** A home of which nothing is known. */
export const unknownHome: HomeDetails = {
  kind: 'unknown',
  institutionId: null,
  detail: null,
  address: null,
  postcode: null,
  place: null,
  phone: null,
  since: null,
}

/** A home as saved. `until` is the first day somebody lived there no longer; null is where he lives now. */
export type LivingSituation = HomeDetails & {
  id: string
  institutionName: string | null
  until: PlainDate | null
}

/** Why a home cannot be noted. */
export type HomeRefusal =
  'in-the-future' | 'before-current-home' | 'institution-missing' | 'nothing-changes'

/** What moving does: the old home closes on the day the new one opens. */
export type Moved = { closedOn: PlainDate | null; opened: HomeDetails; facts: readonly Fact[] }

type Move = {
  clientId: string
  current: LivingSituation | undefined
  to: HomeDetails
  /** The name of the institution moved to, for the history. */
  institutionName?: string | undefined
  today: PlainDate
}

/**
 * Moves a client: closes the home he had and opens the new one, on the same day. Refuses a day to
 * come, a day before he came to live where he lives now, an institution without its name, and a move to
 * the same place. When the day is unknown the old home closes today.
 */
export function moveClient(move: Move): Result<Moved, HomeRefusal> {
  const { clientId, current, to, institutionName, today } = move
  const wrong = wrongHome(to, today) ?? wrongMove(current, to)
  if (wrong !== undefined) {
    return refused(wrong)
  }
  const content = {
    from: current === undefined ? null : placeOf(current, current.institutionName),
    to: placeOf(to, institutionName ?? null),
    on: to.since,
  }
  return ok({
    closedOn: current === undefined ? null : (to.since ?? today),
    opened: to,
    facts: [{ type: 'clientMoved', clientId, content }],
  })
}

/** Mends what was noted of the present home. Refuses the same as a move, but not an earlier day. */
export function correctHome({
  clientId,
  current,
  to,
  today,
}: Move & { current: LivingSituation }): Result<
  { corrected: HomeDetails; facts: readonly Fact[] },
  HomeRefusal
> {
  const changes = changesBetween<HomeDetails>(current, to)
  const isSame = Object.keys(changes).length === 0
  const wrong = wrongHome(to, today) ?? (isSame ? 'nothing-changes' : undefined)
  return wrong === undefined
    ? ok({ corrected: to, facts: [{ type: 'homeCorrected', clientId, content: { changes } }] })
    : refused(wrong)
}

function placeOf({ kind, detail }: HomeDetails, institution: string | null) {
  return { kind, institution, detail }
}

/** Whether nothing at all is known of a home, so that there is nothing to save. */
export function isUnknownHome({ kind, ...known }: HomeDetails): boolean {
  return kind === 'unknown' && Object.values(known).every((value) => value === null)
}

function wrongHome(to: HomeDetails, today: PlainDate): HomeRefusal | undefined {
  if (to.kind === 'institution' && to.institutionId === null && to.detail === null) {
    return 'institution-missing'
  }
  return to.since !== null && to.since > today ? 'in-the-future' : undefined
}

function wrongMove(current: LivingSituation | undefined, to: HomeDetails): HomeRefusal | undefined {
  if (current === undefined) {
    return undefined
  }
  if (isSamePlace(current, to)) {
    return 'nothing-changes'
  }
  const isEarlier = current.since !== null && to.since !== null && to.since < current.since
  return isEarlier ? 'before-current-home' : undefined
}

function isSamePlace(current: LivingSituation, to: HomeDetails): boolean {
  const { since, phone } = current
  return Object.keys(changesBetween<HomeDetails>(current, { ...to, since, phone })).length === 0
}
