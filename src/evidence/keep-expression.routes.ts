import { recordFacts } from '../audit/index.js'
import { href, routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { textOf } from '../shared/forms/index.js'
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
    const said = await saidIn(request, textOf(typed, 'expression'))
    if (said === undefined) {
      return href(routes.evidence, { client: clientId })
    }
    await keep(request, clientId, said)
    const done = { klaar: 'evidence-kept' }
    return textOf(typed, 'back') === 'client'
      ? `${href(routes.client, { client: clientId }, done)}#uitspraken`
      : href(routes.contact, { contact: said.contactId }, done)
  },
})

/** The utterance with this id; undefined when none was chosen. Throws for one that is not this client's. */
async function saidIn(request: OpenRequest, id: string): Promise<SaidInContact | undefined> {
  const opened = await openKnown(request)
  if (opened === undefined) {
    throw new NotThere('client')
  }
  if (id === '') {
    return undefined
  }
  const place = { clientId: opened.client.id, id }
  const said = isUuid(id) ? await findExpression(request.tx, place) : undefined
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
