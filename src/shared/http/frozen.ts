import type { Context } from 'hono'
import type { Actor } from '../access/index.js'
import { setRestrictionReason, type Tx } from '../database/index.js'
import type { Typed } from '../forms/index.js'

/** The field in which a coordinator says why he writes in a frozen dossier. */
export const frozenReasonField = 'frozen-reason'

const longestReason = 500

/** Whether the database refused because the dossier is frozen (AVG 18). */
export function isFrozen(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'NA018'
}

/** Remembers what was typed, to show it again when the dossier turns out to be frozen. */
export function noteTyped(c: Context, typed: Typed): void {
  c.set('typed', typed)
}

/** What this request typed; nothing when its body was not read as a form. */
export function notedTyped(c: Context): Typed | undefined {
  return c.get('typed') as Typed | undefined
}

/** The reason a coordinator gave; nobody else can give one. */
export function reasonDespiteFreeze(c: Context, { role }: Pick<Actor, 'role'>): string | undefined {
  const reason = notedTyped(c)?.[frozenReasonField]?.[0]?.trim() ?? ''
  return role === 'coordinator' && reason !== '' ? reason.slice(0, longestReason) : undefined
}

/** Lets the rest of this transaction write in frozen dossiers; the database notes the reason. */
export function writeDespiteFreeze(tx: Tx, reason: string): Promise<void> {
  return setRestrictionReason(tx, reason)
}
