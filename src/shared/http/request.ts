import type { Context } from 'hono'
import { routePath } from 'hono/route'
import type { Actor } from '../access/index.js'
import { plainDateOf, type Instant, type PlainDate } from '../calendar/index.js'
import type { Tx } from '../database/index.js'
import { keepable } from '../forms/index.js'
import type { Locale } from '../i18n/index.js'
import { isUuid, type NewId } from '../ids/index.js'

/** What a view may know of the request: who asks, when, in which language, from which address. */
export type ViewRequest = {
  actor: Actor
  now: Instant
  today: PlainDate
  locale: Locale
  newId: NewId
  requestId: string
  /** The method and address of the route, which the log names as the rule that answered. */
  rule: string
  /** The client in the address, if it names one. */
  clientInAddress: readonly string[]
  /** A part of the address that is an identifier; anything else is "not there". */
  id(name: string): string
  /** A part of the address as text. */
  param(name: string): string
  query(name: string): string | undefined
  /** Why a coordinator writes in a dossier that is frozen, if he said so. */
  despiteFreeze?: () => string | undefined
  /** A query value that is an identifier; anything else is "not there". */
  queryId(name: string): string
}

/** The request while its transaction is open. */
export type OpenRequest = ViewRequest & { tx: Tx }

/** Nothing is there for this actor; says the same whether it does not exist or is not his. */
export class NotThere extends Error {
  override name = 'NotThere'
}

/** What was asked for is a page no more; who may see it goes to `location`. For a page that is read, not for a form that was sent. */
export class Moved extends Error {
  override name = 'Moved'
  readonly location: string
  constructor(location: string) {
    super('moved')
    this.location = location
  }
}

/** Reads what a recipe needs from Hono's context. */
export function viewRequestOf(
  c: Context,
  { actor, now, newId }: { actor: Actor; now: Instant; newId: NewId },
): ViewRequest {
  return {
    actor,
    now,
    today: plainDateOf(now),
    locale: actor.locale,
    newId,
    requestId: requestIdOf(c),
    rule: `${c.req.method} ${routePath(c)}`,
    clientInAddress: [c.req.param('client')].filter((id) => isUuid(id)),
    id: (name) => idOr404(c.req.param(name)),
    param: (name) => keepable(c.req.param(name) ?? ''),
    query: (name) => queryOf(c, name),
    queryId: (name) => idOr404(c.req.query(name)),
  }
}

/** The id that ties a page, its audit row and a fault's log line together. */
export function requestIdOf(c: Context): string {
  return (c.get('requestId') as string | undefined) ?? ''
}

function queryOf(c: Context, name: string): string | undefined {
  const text = c.req.query(name)
  return text === undefined ? undefined : keepable(text)
}

function idOr404(text: string | undefined): string {
  if (!isUuid(text)) {
    throw new NotThere('not an identifier')
  }
  return text
}
