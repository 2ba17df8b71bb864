import { keepable, typedFrom, type Typed } from '../shared/forms/index.js'

/** What is never carried along: a secret must be typed anew. */
const secrets = new Set([
  'password',
  'password-again',
  'current-password',
  'new-password',
  'code',
  'half',
  'held',
])

/** Fields that steer a form and mean nothing to who typed. */
const steering = new Set(['command-id', 'version', 'draft-key'])

/** A form that was sent while nobody was signed in, as text that travels in a hidden field. */
export function holdForm(typed: Typed): string {
  return JSON.stringify(carriedFieldsOf(typed))
}

/** What of a form may be drawn again unseen: everything but secrets, and the token of the old page. */
export function carriedFieldsOf(typed: Typed): Typed {
  const kept = Object.entries(typed).filter(([name]) => !secrets.has(name) && name !== 'form-token')
  return Object.fromEntries(kept)
}

/** Whether a form holds something that must be typed anew. */
export function hasSecrets(typed: Typed): boolean {
  return Object.keys(typed).some((name) => secrets.has(name))
}

/** The held form again; undefined for anything that is not one. */
export function heldForm(text: string): Typed | undefined {
  const fields = fieldsIn(text)
  return fields !== undefined && Object.values(fields).every(isValues)
    ? keepableIn(fields as Record<string, string[]>)
    : undefined
}

/** What the person typed, to recognise it; what was only chosen is a word of ours and is left out. */
export function wordsTyped(typed: Typed): string[] {
  return Object.entries(typed)
    .filter(([name]) => !steering.has(name))
    .flatMap(([, values]) => values)
    .filter((value) => value.trim() !== '' && !/^[a-z0-9-]+$/.test(value))
}

function keepableIn(fields: Record<string, string[]>): Typed {
  const kept = Object.entries(fields).map(([name, values]) => [
    keepable(name),
    values.map(keepable),
  ])
  return typedFrom(Object.fromEntries(kept) as Record<string, string[]>)
}

function fieldsIn(text: string): Record<string, unknown> | undefined {
  try {
    const found: unknown = JSON.parse(text)
    return typeof found === 'object' && found !== null && !Array.isArray(found)
      ? (found as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

function isValues(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
