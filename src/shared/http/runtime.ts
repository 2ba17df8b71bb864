import type { Context } from 'hono'
import type { AccessRule, Actor } from '../access/index.js'
import type { Clock, Instant } from '../calendar/index.js'
import type { Database, Tx } from '../database/index.js'
import type { Typed } from '../forms/index.js'
import type { NewId } from '../ids/index.js'
import type { Result } from '../result/index.js'
import type { FormTokens } from './form-token.js'
import type { AuditAction, PageContent, Sensitivity } from './recipes.js'
import type { ViewRequest } from './request.js'

/** One row of the log: who did what with which object, and what came of it. */
export type AuditEntry = {
  actor: Pick<Actor, 'accountId' | 'role'> & Partial<Pick<Actor, 'sessionId'>>
  at: Instant
  action: AuditAction
  object: string
  objectId: string | null
  /** The clients whose dossier it was, if any. */
  clientIds?: readonly string[]
  sensitivity?: Sensitivity
  /** The rule of access that answered: the method and address of the route. */
  rule?: string
  /** `repeated`: the same form once more; nothing happened twice. */
  outcome: 'allowed' | 'denied' | 'refused' | 'repeated'
  /** Only the first time in a session, for a page that fetches itself again while work goes on. */
  once?: boolean
  requestId: string
}

/** A drawn page, ready to be sent. */
export type Drawn = string | Promise<string>

/** What `createApp` passes to every recipe; `shared` itself knows no session and no audit trail. */
export type Runtime = {
  database: Database
  clock: Clock
  newId: NewId
  authenticate: (c: Context) => Promise<Actor | undefined>
  recordAudit: (tx: Tx, entry: AuditEntry) => Promise<void>
  /** Draws a page of the house around the content of a view. */
  frame: (page: PageContent, request: ViewRequest) => Drawn
  notThere: (c: Context) => Response | Promise<Response>
  /** Nobody is signed in: asks to, and keeps what was typed. */
  askToSignIn: (c: Context, typed?: Typed) => Response | Promise<Response>
  formTokens: FormTokens
  /** A button was pressed without the token of its page: shows what was sent, to be pressed again (403). */
  askAgain: (c: Context, typed: Typed, request: ViewRequest) => Response | Promise<Response>
  /** The seconds an account must wait that asks more than a person does; undefined lets it pass. */
  limit: (actor: Actor, action: AuditAction) => number | undefined
  /** Asks to wait (429), with everything typed. */
  tooMany: (c: Context, seconds: number, typed?: Typed) => Response | Promise<Response>
  /** The dossier is frozen (AVG 18): says so; a coordinator may send the same form with a reason (409). */
  frozen: (c: Context, request: ViewRequest, typed?: Typed) => Response | Promise<Response>
  /** Takes the fresh proof that a request carries and answers who acts now, or the page that asks for one. */
  stepUp: (c: Context, asked: ProofAsked) => Promise<Result<Actor, Response>>
}

/** For what a fresh second factor is asked. `typed` is kept; a file is handed over after the proof. */
export type ProofAsked = { request: ViewRequest; typed: Typed | undefined; isFile: boolean }

/** One route of a noun: its address, who may use it at all, what the log says, and its handler. */
export type Route = {
  method: 'get' | 'post'
  path: string
  access: AccessRule
  /** Only for who gave a second factor in the last five minutes. */
  fresh?: boolean
  audit: { action: AuditAction; object: string }
  handlerWith: (runtime: Runtime) => (c: Context) => Promise<Response>
}
