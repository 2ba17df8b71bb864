import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { keepable, type Typed } from '../forms/index.js'
import { formTokenField, noteFormToken } from './form-token.js'
import { noteTyped } from './frozen.js'

/**
 * Reads the posted fields as text that can be kept; a posted file counts as its name. The form token is
 * no field: it is noted, and left out. Throws a 400 for a body that is no form.
 */
export async function typedOf(c: Context): Promise<Typed> {
  const typed = Object.create(null) as Record<string, string[]>
  for (const [name, value] of (await formIn(c)).entries()) {
    if (name === formTokenField) {
      continue
    }
    ;(typed[keepable(name)] ??= []).push(keepable(typeof value === 'string' ? value : value.name))
  }
  noteTyped(c, typed)
  return typed
}

/** The form in a body, files and all. Throws a 400 for a body that is none. */
export async function formIn(c: Context): Promise<FormData> {
  try {
    const fields = await fieldsIn(c)
    const token = fields.get(formTokenField)
    noteFormToken(c, typeof token === 'string' ? token : '')
    return fields
  } catch (cause) {
    // What is wrong is a TypeError; a body that is too large says so itself.
    throw cause instanceof TypeError ? new HTTPException(400, { cause }) : cause
  }
}

/** No form of ours has so many fields; reading more would only keep the server busy. */
const mostFields = 10_000

async function fieldsIn(c: Context): Promise<FormData> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? '')) {
    return c.req.formData()
  }
  const text = await c.req.text()
  if (text.split('&', mostFields + 1).length > mostFields) {
    throw new HTTPException(400)
  }
  const fields = new FormData()
  for (const [name, value] of new URLSearchParams(text)) {
    fields.append(name, value)
  }
  return fields
}

/** Steers a form or proves who sends it; the same words with another proof are the same command. */
function isContent(name: string): boolean {
  return name !== 'command-id' && name !== 'form-token' && !name.startsWith('step-up-')
}

const secrets = ['password', 'password-again', 'current-password']

/** Lives as long as this process; a fingerprint made with it tells nothing to who reads the database. */
const ownKey = randomBytes(32)

/**
 * A hash of what was typed, to tell a repeated command from a changed one. A form with a password gets
 * a keyed one, which cannot be guessed from the database; after a restart it counts as changed.
 */
export function fingerprintOf(typed: Typed): string {
  const content = Object.entries(typed)
    .filter(([name]) => isContent(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
  const hasSecret = secrets.some((name) => typed[name] !== undefined)
  const hash = hasSecret ? createHmac('sha256', ownKey) : createHash('sha256')
  return hash.update(JSON.stringify(content)).digest('hex')
}
