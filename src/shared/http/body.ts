import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { Typed } from '../forms/index.js'

/** Reads the posted fields as text; a posted file counts as its name. */
export async function typedOf(c: Context): Promise<Typed> {
  const body = await c.req.formData()
  const typed = Object.create(null) as Record<string, string[]>
  for (const [name, value] of body.entries()) {
    ;(typed[name] ??= []).push(typeof value === 'string' ? value : value.name)
  }
  return typed
}

const notContent = new Set(['command-id'])

/** A hash of what was typed, to tell a repeated command from a changed one. */
export function fingerprintOf(typed: Typed): string {
  const content = Object.entries(typed)
    .filter(([name]) => !notContent.has(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}
