import type { Role } from '../shared/access/index.js'
import type { Instant, PlainDate } from '../shared/calendar/index.js'

/** What somebody did in a dossier, in the words a client knows. */
export const lookActs = ['checked', 'read', 'changed', 'printed', 'copied', 'emergency'] as const
export type LookAct = (typeof lookActs)[number]

/** Everything one person did in one role in one dossier on one day. */
export type Look = {
  on: PlainDate
  firstAt: Instant
  lastAt: Instant
  accountId: string
  /** The name of the account; null once it is gone. */
  name: string | null
  role: Role | 'other'
  acts: readonly LookAct[]
  times: number
}

/** One person in the summary above the days. */
export type Looker = Pick<Look, 'accountId' | 'name' | 'role'> & { days: number; lastAt: Instant }

const actOfAction: Readonly<Record<string, LookAct>> = {
  check: 'checked',
  read: 'read',
  search: 'read',
  print: 'printed',
  export: 'copied',
  emergency: 'emergency',
}

/** What an action of the log was for the client; whatever is not looking or taking along is a change. */
export function actOf(action: string): LookAct {
  return actOfAction[action] ?? 'changed'
}

/** The acts of a day in the order in which they are told, each once. */
export function actsOf(actions: readonly string[]): LookAct[] {
  const done = new Set(actions.map(actOf))
  return lookActs.filter((act) => done.has(act))
}

/** Who looked at all, the most recent first: one line for each person in each role. */
export function lookersIn(looks: readonly Look[]): Looker[] {
  const found = new Map<string, Looker>()
  for (const { accountId, name, role, lastAt } of looks) {
    const key = `${accountId} ${role}`
    const known = found.get(key)
    const latest = known !== undefined && known.lastAt > lastAt ? known.lastAt : lastAt
    found.set(key, { accountId, name, role, days: (known?.days ?? 0) + 1, lastAt: latest })
  }
  return [...found.values()].toSorted((one, other) => (one.lastAt < other.lastAt ? 1 : -1))
}
