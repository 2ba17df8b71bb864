import { recordFacts } from '../audit/index.js'
import { href, routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { textOf, type Typed } from '../shared/forms/index.js'
import { NotThere, post, type OpenRequest, type Route } from '../shared/http/index.js'
import { isUuid } from '../shared/ids/index.js'
import { addEvidence } from './add-evidence.js'
import { insertEvidence } from './evidence-change.store.js'
import { findExpression, type SaidInContact } from './expression.store.js'
import { wordsOf } from './keep-expression.js'
import { openKnown } from './open-evidence.js'

/** One click at what was said in a visit. A second click finds it kept already, and does nothing. */
const keepButton = post({
  path: routes.keepExpression,
  access: caseworkers,
  audit: { action: 'create', object: 'evidence' },
  act: async (request, typed) => {
    const clientId = request.id('client')
    const said = await saidIn(request, typed)
    await keep(request, clientId, said)
    const done = { klaar: 'evidence-kept' }
    return textOf(typed, 'back') === 'client'
      ? `${href(routes.client, { client: clientId }, done)}#uitspraken`
      : href(routes.contact, { contact: said.contactId }, done)
  },
})

async function saidIn(request: OpenRequest, typed: Typed): Promise<SaidInContact> {
  const opened = await openKnown(request)
  const id = textOf(typed, 'expression')
  const said =
    opened !== undefined && isUuid(id)
      ? await findExpression(request.tx, { clientId: opened.client.id, id })
      : undefined
  if (said === undefined) {
    throw new NotThere('expression')
  }
  return said
}

async function keep(request: OpenRequest, clientId: string, said: SaidInContact): Promise<void> {
  const { tx, actor, now, newId, today } = request
  const added = addEvidence({ id: newId(), clientId, words: wordsOf(said), today })
  if (!added.ok) {
    throw new Error(`What was said in a contact cannot be kept: ${added.reason}`)
  }
  const { id, words, facts } = added.value
  const writing = { by: actor.accountId, at: now }
  const kept = { id, clientId, words, expressionId: said.id }
  const isNew = await insertEvidence(tx, kept, writing)
  await recordFacts(tx, isNew ? facts : [], writing)
}

/** Keeping what was said in a visit. */
export const keepExpressionRoutes: readonly Route[] = [keepButton]
