import { href, routes } from '../../routes.js'
import { caseworkers } from '../../shared/access/index.js'
import { typedFrom } from '../../shared/forms/index.js'
import { form, page, type OpenRequest, type Route } from '../../shared/http/index.js'
import { ok } from '../../shared/result/index.js'
import { couplesForActor } from '../../mentorships/index.js'
import { parseReply } from './ask-along.form.js'
import { namesIn, type Telling } from './names-in.js'
import { ThoughtPage } from './pages/thought.page.js'
import { ThoughtsPage } from './pages/thoughts.page.js'
import type { ReadThought } from './read-thought.js'
import { insideOf, tellingOf } from './telling.js'
import { thinkingAlongMessages } from './thinking-along.messages.js'
import { isAsking, type Thought } from './thought.js'
import {
  colleaguesToAsk,
  findThoughtAskedOf,
  insertReply,
  thoughtsAskedOf,
} from './thought.store.js'

/** The questions asked of somebody; who stands outside the dossier finds only those that name nobody. */
const listPage = page({
  path: routes.thinkingAlong,
  access: caseworkers,
  audit: {
    action: 'read',
    object: 'thinking-along',
    clients: (read: ReadThought[]) => [...new Set(read.map(({ thought }) => thought.clientId))],
  },
  load: async (request) => {
    const asked = await thoughtsAskedOf(request.tx, request.actor.accountId)
    const read: ReadThought[] = []
    for (const thought of asked) {
      const found = await readBy(request, thought)
      read.push(...(found === undefined ? [] : [found]))
    }
    return read
  },
  view: (read, request) => ({
    title: thinkingAlongMessages(request.locale).list.title,
    content: <ThoughtsPage read={read} request={request} />,
  }),
})

/** One question with its answers, and a place for one's own. */
const thoughtForm = form({
  path: routes.thought,
  access: caseworkers,
  audit: {
    action: 'create',
    object: 'thinking-along',
    of: ({ thought }: ReadThought) => thought.id,
    clients: ({ thought }: ReadThought) => [thought.clientId],
  },
  load: async (request) => {
    const asked = { id: request.id('thought'), accountId: request.actor.accountId }
    const thought = await findThoughtAskedOf(request.tx, asked)
    return thought && isAsking(thought) ? readBy(request, thought) : undefined
  },
  first: () => typedFrom({ words: '' }),
  parse: (typed, { isInside, telling }, { locale }) => {
    const words = thinkingAlongMessages(locale).errors
    return parseReply(typed, { telling: isInside ? telling : undefined, words })
  },
  decide: (_, words) => ok(words),
  save: async ({ tx, actor, now, newId }, words, { thought }) => {
    const by = { by: actor.accountId, at: now }
    await insertReply(tx, { id: newId(), thoughtId: thought.id, words, ...by })
    return href(routes.thought, { thought: thought.id }, { klaar: 'thought-replied' })
  },
  view: (read, formState, request) => ({
    title: thinkingAlongMessages(request.locale).page.title,
    content: <ThoughtPage read={read} form={formState} request={request} />,
  }),
})

/**
 * A question as this reader may see it. Who does not stand in the dossier (any more) sees no text that tells whom it
 * is about: such a question is not there for him, and such an answer is left out.
 */
async function readBy(request: OpenRequest, thought: Thought): Promise<ReadThought | undefined> {
  const { tx, actor, today } = request
  const { clientId } = thought
  const telling = await tellingOf(tx, clientId)
  const couples = await couplesForActor(tx, { actor, clientId, on: today })
  const isInside =
    actor.role === 'coordinator' || couples.some((couple) => couple.clientId === clientId)
  if (isInside) {
    return { thought, isInside, telling: (await isReadOutside(request, thought)) ? telling : none }
  }
  const replies = thought.replies.filter(({ words }) => namesIn(words, telling).length === 0)
  return namesIn(thought.words, telling).length === 0
    ? { thought: { ...thought, replies }, isInside, telling }
    : undefined
}

const none: Telling = { names: [], birthDate: null }

/** Whether somebody outside the dossier reads along, so that answers name nobody either. */
async function isReadOutside({ tx, today }: OpenRequest, thought: Thought): Promise<boolean> {
  const colleagues = await colleaguesToAsk(tx, { today, without: thought.askedBy })
  const inside = await insideOf(tx, colleagues, { clientId: thought.clientId, today })
  return thought.readers.some(({ accountId }) => !inside.has(accountId))
}

/** What somebody who was asked reads and answers. */
export const thoughtRoutes: readonly Route[] = [listPage, ...thoughtForm]
