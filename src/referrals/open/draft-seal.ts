import { derivedToken, keyFor, lock, unlock } from '../../shared/crypto/index.js'
import { keepable, typedFrom, type Typed } from '../../shared/forms/index.js'

/** The token of the link to a request that is not finished: made of its id, known to who has the link. */
export function draftToken(secret: string, id: string): string {
  return derivedToken(secret, 'request for help, to go on with', id)
}

/** What was typed, locked with a key made of the link: the database alone cannot read it. */
export function sealDraft(token: string, typed: Typed): string {
  return lock(
    keyFor(token, 'draft'),
    Buffer.from(JSON.stringify(typed)),
    'referral_draft',
  ).toString('base64url')
}

/** What was typed, for who has the link. Throws for another token. */
export function openDraft(token: string, sealed: string): Typed {
  const text = unlock(keyFor(token, 'draft'), Buffer.from(sealed, 'base64url'), 'referral_draft')
  const fields = JSON.parse(text.toString('utf8')) as Record<string, readonly string[]>
  return typedFrom(
    Object.fromEntries(
      Object.entries(fields).map(([name, values]) => [keepable(name), values.map(keepable)]),
    ),
  )
}
