import type { Context } from 'hono'
import type { Actor } from './shared/access/index.js'
import type { Clock } from './shared/calendar/index.js'
import { perMinute, type AuditAction } from './shared/http/index.js'
import { networkOf } from './users/index.js'

/** How often in a minute: all an account asks, its searches and lists, its files, and a visitor's network. */
export type Rates = { account: number; search: number; export: number; network: number }

/** Far above what a person does, and far below what a copying program would want. */
export const ordinaryRates: Rates = { account: 600, search: 120, export: 12, network: 600 }

/** Forms without an account that one network may send in a minute: a hospital shares one. */
const mostSent = 10

/** Says how many seconds somebody must wait; undefined lets the request pass. */
export type Limits = {
  account(actor: Actor, action: AuditAction): number | undefined
  visitor(c: Context): number | undefined
  /** For a form that anybody may send: few a minute, per network. */
  sender(c: Context): number | undefined
}

type Deps = { rates: Rates | null; clock: Clock; trustsProxy: boolean }

/** Limits per account and, for who is not signed in, per network (an IPv4 address or an IPv6 /64). */
export function createLimits({ rates, clock, trustsProxy }: Deps): Limits {
  if (rates === null) {
    return { account: () => undefined, visitor: () => undefined, sender: () => undefined }
  }
  const all = perMinute(rates.account, clock)
  const network = perMinute(rates.network, clock)
  const senders = perMinute(mostSent, clock)
  const searches = perMinute(rates.search, clock)
  const files = perMinute(rates.export, clock)
  const stricter = new Map([
    ['search', searches],
    ['export', files],
    ['print', files],
  ])
  return {
    account: ({ accountId }, action) => all(accountId) ?? stricter.get(action)?.(accountId),
    visitor(c) {
      const from = networkOf(c, { trustsProxy })
      return from === undefined ? undefined : network(from)
    },
    sender(c) {
      const from = networkOf(c, { trustsProxy })
      return from === undefined ? undefined : senders(from)
    },
  }
}
