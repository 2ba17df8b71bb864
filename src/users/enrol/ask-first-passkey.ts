import { askForNewPasskey, askForPasskey } from '../passkeys/ask-passkey.js'
import type { Following } from './following.js'

/**
 * The question for a passkey behind a link: to make one for somebody new, or to show one for somebody
 * with an account. The latter names no passkey, so it tells nothing to who found the link.
 */
export async function questionForLink({ deps, c, offer }: Following): Promise<Response> {
  const { database, baseUrl, clock } = deps
  const { pending, tokenHash } = offer
  const question = { purpose: 'enrol', boundTo: tokenHash } as const
  const asking = { question, baseUrl, now: clock() }
  if (offer.kind === 'invitation' && offer.known !== undefined) {
    return c.json(await database.as({}, (tx) => askForPasskey(tx, asking)))
  }
  if (pending?.kind !== 'new') {
    return c.json({}, 410)
  }
  const { accountId: handle, email, name } = pending
  const made = { owner: { handle, email, name }, known: [] }
  return c.json(await database.as({}, (tx) => askForNewPasskey(tx, asking, made)))
}
