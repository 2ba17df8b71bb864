import { href, routes } from '../../src/routes.js'
import type { Answer } from './ask.js'
import type { Cell } from './cell.js'
import { leak, type Leak } from './leak.js'
import { isAllowed } from './model.js'
import {
  nothingBreaks,
  nothingShown,
  noSmallCounts,
  noForeignIds,
  nothingElsewhere,
  nothingKept,
} from './oracles-always.js'
import type { World } from './world.js'

/** Holds every oracle against one answer. */
export function leaksIn(world: World, cell: Cell, answer: Answer): Leak[] {
  return [
    ...nothingBreaks(answer),
    ...nothingShown(world, cell, answer),
    ...noForeignIds(world, cell, answer),
    ...noSmallCounts(cell, answer),
    ...nothingElsewhere(cell, answer),
    ...nothingKept(cell, answer),
    ...(cell.trick === undefined ? plainly(world, cell, answer) : tricked(world, cell, answer)),
  ]
}

/** What keeps its own log, or none: drafts are no dossier yet, and a proof logs itself. */
const ownLog = new Set(['drafts', 'stepUp', 'keepAlive', 'switchRole'])

/** Asked for a proof before anything of the thing is looked up: the same for what is there and what is not. */
function isAsked({ status, location }: Answer): boolean {
  return status === 401 || location?.startsWith(href(routes.stepUp)) === true
}

const ownTables = [
  'audit_event',
  'audit_link',
  'audit_head',
  'audit_subject',
  'session',
  'sign_in_attempt',
]

/** Writes that only note that somebody was there. */
function business({ written }: Answer) {
  return written.filter(({ table }) => !ownTables.includes(table))
}

function plainly(world: World, cell: Cell, answer: Answer): Leak[] {
  const { row, person, thing } = cell
  if (row.open === true) {
    return leak(answer.status === 403, 'status', 'an open way in is refused')
  }
  if (person.role === undefined) {
    return [...askedToSignIn(answer), ...unchanged(answer)]
  }
  if (row.fresh === true && !person.isProven && isAsked(answer)) {
    return [...askedToProve(answer), ...unchanged(answer)]
  }
  if (!isAllowed({ row, person, thing }, world.day)) {
    return [...denied(cell, answer), ...unchanged(answer)]
  }
  if (row.fresh === true && !person.isProven) {
    return [...askedToProve(answer), ...unchanged(answer)]
  }
  return allowed(cell, answer)
}

/** Oracle 1, for who may not: as if it were not there; and oracle 6: the one row that says so. */
function denied({ person, thing, row }: Cell, answer: Answer): Leak[] {
  const events = eventsIn(answer)
  const [event] = events
  const isOdd = ownLog.has(row.route)
  return [
    ...leak(answer.status !== 404, 'status', `answers ${answer.status} to who is denied`),
    ...leak(events.length !== 1 && !isOdd, 'log', `${events.length} rows for one denial`),
    ...leak(
      event !== undefined && event['outcome'] !== 'denied',
      'log',
      `says ${String(event?.['outcome'])}`,
    ),
    ...leak(
      event !== undefined && event['account_id'] !== person.accountId,
      'log',
      'names another account',
    ),
    ...leak(
      isOtherThing(event, Object.values(thing.ids)),
      'log',
      'names another thing than was asked for',
    ),
  ]
}

/** Oracle 1, for who may; oracle 6: exactly one row. */
function allowed(cell: Cell, answer: Answer): Leak[] {
  const { person, row } = cell
  const events = eventsIn(answer)
  const isUnlogged = ownLog.has(row.route)
  const isDenied = answer.status === 404 || answer.status === 403
  const other = events.filter(
    ({ account_id, organisation_id }) =>
      account_id !== person.accountId || organisation_id !== person.organisation,
  )
  return [
    ...leak(isDenied && !mayBeGone(cell), 'status', `answers ${answer.status} to who is allowed`),
    ...leak(answer.status === 401 && row.route !== 'stepUp', 'status', 'asks to sign in again'),
    ...leak(events.length !== 1 && !isUnlogged, 'log', `${events.length} rows for one act`),
    ...leak(other.length > 0, 'log', 'names another account or foundation'),
    ...leak(
      !isDenied && events[0]?.['outcome'] === 'denied',
      'log',
      'says denied of what was shown',
    ),
  ]
}

/** Routes about something that need not be there: a password, a frozen dossier, an image of a text. */
const mayLack = new Set([
  'switchRole',
  'removePassword',
  'removeCodeApp',
  'documentPreview',
  'liftRestriction',
  'privacyRequestStep',
  'proposeErasure',
  'confirmRecovery',
  'endRecovery',
  'verifyRecovery',
  'signOutColleague',
])

/** An id of something else in a field, or a state in which it cannot be done, may end at "not there". */
function mayBeGone({ thing, carrier, row }: Cell): boolean {
  const isElse = mayLack.has(row.route) || row.route.startsWith('import')
  return thing.isOdd === true || carrier !== undefined || isElse
}

function askedToSignIn({ status, location }: Answer): Leak[] {
  const isAsked =
    status === 401 || (status === 303 && location?.startsWith(href(routes.signIn)) === true)
  return leak(!isAsked, 'status', `answers ${status} to who is not signed in`)
}

function askedToProve({ status, location }: Answer): Leak[] {
  const isAsked =
    status === 422 ||
    status === 401 ||
    status === 403 ||
    (status === 303 && location?.startsWith(href(routes.stepUp)) === true)
  return leak(!isAsked, 'step-up', `answers ${status} without a fresh proof`)
}

/** Nobody who is denied changes anything, whatever way the address is spelled. */
function unchanged(answer: Answer): Leak[] {
  return business(answer).map(({ table, operation }) => ({
    oracle: 'unchanged',
    what: `${operation.toLowerCase()} in ${table}`,
  }))
}

function tricked(world: World, cell: Cell, answer: Answer): Leak[] {
  const { row, person, thing } = cell
  if (
    cell.trick?.isRefused === true &&
    row.method === 'post' &&
    row.open !== true &&
    person.role !== undefined
  ) {
    return [
      ...leak(
        answer.status < 400 && !ownLog.has(row.route),
        'forged',
        `takes a form ${cell.trick.name}`,
      ),
      ...leak(answer.status === 422, 'forged', `reads a form ${cell.trick.name}`),
      ...unchanged(answer).filter(({ what }) => !what.endsWith('_key')),
    ]
  }
  const isShown = answer.status === 200 && isSameAct(row, answer)
  const mayNot = row.open !== true && !isAllowed({ row, person, thing }, world.day)
  return mayNot
    ? [...leak(isShown && !isOpenPage(answer), 'trick', 'shows a page'), ...unchanged(answer)]
    : leak(answer.status === 405 && answer.text.includes('zq'), 'trick', 'tells with a refusal')
}

/** A trick may end at a page that is open to everybody: the way up from the built files is `/`. */
function isOpenPage({ sent }: Answer): boolean {
  return /^\/(aanmelden|bestanden)/.test(new URL(sent.path, 'http://x').pathname)
}

/** The rows of the log in what was written. */
export function eventsIn({ written }: Answer): Record<string, unknown>[] {
  return written.filter(({ table }) => table === 'audit_event').map(({ row }) => row)
}

function isOtherThing(
  event: Record<string, unknown> | undefined,
  asked: readonly string[],
): boolean {
  const told = event?.['object_id']
  return typeof told === 'string' && !asked.includes(told)
}

/** HEAD of a page is asking for the page, also where the row is about sending its form; OPTIONS shows nothing. */
function isSameAct({ method }: Cell['row'], { sent }: Answer): boolean {
  return sent.method !== 'OPTIONS' && (sent.method !== 'HEAD' || method === 'get')
}
