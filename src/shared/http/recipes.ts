import type { Child } from 'hono/jsx'
import type { AccessRule } from '../access/index.js'
import type { Instant } from '../calendar/index.js'
import type { FieldErrors, Typed } from '../forms/index.js'
import type { Result } from '../result/index.js'
import type { OpenRequest, ViewRequest } from './request.js'

export const auditActions = [
  'read',
  'search',
  'export',
  'print',
  'create',
  'update',
  'strike-out',
  'delete',
  'grant',
  'revoke',
  'emergency',
  'sign-in',
  'sign-out',
] as const
export type AuditAction = (typeof auditActions)[number]

/** The acts that change something. */
export type ChangeAction = Exclude<
  AuditAction,
  'read' | 'search' | 'export' | 'print' | 'sign-in' | 'sign-out'
>

/** What the log says of a route: the act, the kind of thing, and which one it was. */
export type AuditRule<Loaded> = {
  action: AuditAction
  object: string
  of?: (loaded: Loaded, request: ViewRequest) => string | null
  /** The clients whose dossier it was; without it, the client in the address. */
  clients?: (loaded: Loaded, request: ViewRequest) => readonly string[]
  /** `sealed` for what even colleagues do not see; `none` for what concerns no person's care. */
  sensitivity?: Sensitivity
  /** While this holds the page fetches itself again: together that is one reading per session. */
  once?: (loaded: Loaded) => boolean
}

/** How tender a thing is that somebody looked at. */
export type Sensitivity = 'none' | 'ordinary' | 'sealed'

/** What a view hands to the frame of the house. */
export type PageContent = {
  title: string
  content: Child
  /** The item of the navigation this page belongs to. */
  current?: string
  printable?: boolean
  /** For a page that shows work in progress: it fetches itself again after so many seconds. */
  refreshSeconds?: number
  /** The form came without the token of its page: nothing is saved, and the page asks to send it again. */
  asksAgain?: boolean
}

/** `load` answers undefined when there is nothing for this actor: the same 404 for both reasons. */
export type PageRecipe<Loaded> = {
  path: string
  access: AccessRule
  /** Only for who gave a second factor in the last five minutes; others are asked for it first. */
  fresh?: boolean
  audit: AuditRule<Loaded>
  load: (request: OpenRequest) => Promise<Loaded | undefined>
  view: (loaded: Loaded, request: ViewRequest) => PageContent
}

/** A file to keep: the chunks are sent as they are made. */
export type Download = {
  fileName: string
  contentType: string
  body: string | AsyncIterable<string | Uint8Array>
}

export type DownloadRecipe<Loaded> = Omit<PageRecipe<Loaded>, 'view'> & {
  file: (loaded: Loaded, request: ViewRequest) => Download
}

/** How a form stands: what was typed, what is wrong with it, and the id its command will carry. */
export type FormState = {
  typed: Typed
  errors: FieldErrors
  commandId: string
  /** When this draft was saved, if the form was filled from one. */
  draftSavedAt?: Instant
  /** Somebody else saved in between: the page shows both versions. */
  isStale?: boolean
  /** The same form was sent before with other words in it. */
  wasSent?: boolean
}

/**
 * A form that is shown, drawn again with everything typed (422, or 409 when somebody was first), or
 * saved once: save, history, audit and command id in one transaction, then 303 to `save`'s answer.
 */
export type FormRecipe<Loaded, Command, Decided> = {
  path: string
  access: AccessRule
  /** Only for who gave a second factor in the last five minutes; others are asked for it first. */
  fresh?: boolean
  audit: AuditRule<Loaded> & { action: ChangeAction }
  /** `sent` is what was typed, once the form is sent; for what must be looked up with it. */
  load: (request: OpenRequest, sent?: Typed) => Promise<Loaded | undefined>
  /** The values of an untouched form. */
  first: (loaded: Loaded, request: ViewRequest) => Typed
  /** The key of the draft, for forms that save themselves while somebody types. */
  draft?: (request: ViewRequest) => string
  parse: (typed: Typed, loaded: Loaded, request: ViewRequest) => Result<Command, FieldErrors>
  decide: (loaded: Loaded, command: Command, request: ViewRequest) => Result<Decided, FieldErrors>
  save: (request: OpenRequest, decided: Decided, loaded: Loaded) => Promise<string>
  view: (loaded: Loaded, form: FormState, request: ViewRequest) => PageContent
}

/** A store found another version than the one that was shown; nothing is saved, the form returns. */
export class Stale extends Error {
  override name = 'Stale'
}
