import { pathOf, type PolicyRow } from '../../src/policy/index.js'
import type { Carrier } from './carriers.js'
import type { Thing } from './thing.js'
import type { Trick } from './tricks.js'
import type { Person } from './world-people.js'

/** One trial: somebody, a route, a thing, and perhaps a trick or an id smuggled in elsewhere. */
export type Cell = {
  row: PolicyRow
  person: Person
  thing: Thing
  trick?: Trick
  carrier?: Carrier
}

/** A cell in one line, for who must find it again. */
export function nameOf({ row, person, thing, trick, carrier }: Cell): string {
  const more = [
    ...(trick === undefined ? [] : [`trick: ${trick.name}`]),
    ...(carrier === undefined ? [] : [`carrier: ${carrier.name}`]),
  ]
  return [`${row.method} ${row.route}`, person.name, thing.variant, ...more].join(' · ')
}

/** The names of the things in an address. */
export function namesIn({ route }: Pick<PolicyRow, 'route'>): string[] {
  return [...pathOf(route).matchAll(/:([a-zA-Z]+)/g)].map(([, name]) => name ?? '')
}

/** The address of a row with the ids of a thing in it. */
export function addressOf({ row, thing }: Pick<Cell, 'row' | 'thing'>): string {
  return pathOf(row.route)
    .replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(thing.ids[name] ?? ''))
    .replace('*', 'main.css')
}

/** Rows about a decision that is closed, or that nobody may take: the open one is not there for them. */
const otherDecisions: Partial<Record<PolicyRow['route'], string>> = {
  correctDecision: 'closed decision',
  lookBack: 'closed decision',
  clientLetter: 'closed decision',
  careLetter: 'closed decision',
  stopDecision: 'forbidden decision',
}

/** Rows whose `proposal` is a mentor proposed for a client; elsewhere it is one to destroy. */
const aboutPairs: readonly PolicyRow['route'][] = [
  'proposal',
  'askMentor',
  'clientAnswer',
  'mentorAnswer',
  'ownAnswer',
  'planAcquaintance',
  'withdrawProposal',
  'resumeProposal',
  'answerOwnProposal',
]

/** What kind of thing an address is about, where its names do not tell: a request for new access, a closed decision. */
export function kindOf(row: Pick<PolicyRow, 'route'>): string {
  const names = namesIn(row).join('+')
  const isRecovery = names === 'request' && row.route.endsWith('Recovery')
  if (aboutPairs.includes(row.route)) {
    return 'match proposal'
  }
  return isRecovery ? 'recovery' : (otherDecisions[row.route] ?? names)
}
