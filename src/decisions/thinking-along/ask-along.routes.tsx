import { recordFacts } from '../../audit/index.js'
import { href, routes } from '../../routes.js'
import { caseworkers } from '../../shared/access/index.js'
import { plainDateOf } from '../../shared/calendar/index.js'
import type { Typed } from '../../shared/forms/index.js'
import { form, NotThere, post, type OpenRequest, type Route } from '../../shared/http/index.js'
import { ok } from '../../shared/result/index.js'
import { openDecision, openDecisionToChange, type OpenedDecision } from '../decision-access.js'
import { consultationsOf, replaceConsultations } from '../decision-parts.store.js'
import { changeDecision } from '../decision.store.js'
import { firstAskAlong, parseAskAlong, type AskContext, type AskedAlong } from './ask-along.form.js'
import { AskAlongPage } from './pages/ask-along.page.js'
import { tellReaders } from './asked-mail.js'
import { insideOf, tellingOf } from './telling.js'
import { thinkingAlongMessages } from './thinking-along.messages.js'
import type { Reply, Thought } from './thought.js'
import {
  closeThought,
  colleaguesToAsk,
  insertThought,
  noteTakenOver,
  thoughtsOf,
} from './thought.store.js'

type Asking = OpenedDecision &
  Omit<AskContext, 'words'> & {
    thoughts: readonly Thought[]
  }

/** Asking others to think along about a decision, and what they answered; who is asked gets a mail when there is mail. */
export function askAlongForm({ hasMail }: { hasMail: boolean }): Route[] {
  return form({
    path: routes.thinkAlong,
    access: caseworkers,
    audit: {
      action: 'create',
      object: 'thinking-along',
      of: ({ decision }: Asking) => decision.id,
    },
    load: loadAsking,
    first: firstAskAlong,
    draft: (request) => draftOf(request.id('decision')),
    parse: (typed, loaded, { locale }) =>
      parseAskAlong(typed, { ...loaded, words: thinkingAlongMessages(locale).errors }),
    decide: (_, asked) => ok(asked),
    save: (request, asked, loaded) => askAlong(request, { hasMail, asked }, loaded),
    view: (loaded, formState, request) => ({
      title: thinkingAlongMessages(request.locale).ask.title,
      current: 'clients',
      content: <AskAlongPage {...loaded} form={formState} request={request} />,
    }),
  })
}

/** The key under which a question is kept while it is typed. */
function draftOf(decisionId: string): string {
  return `decision-think-along-${decisionId}`
}

/** The questions can be read as long as the decision; asked they are only while it is open. */
async function loadAsking(request: OpenRequest, sent?: Typed): Promise<Asking | undefined> {
  const opened = await (sent === undefined ? openDecision : openDecisionToChange)(request)
  if (opened === undefined) {
    return undefined
  }
  const { tx, today, actor } = request
  const clientId = opened.client.id
  const colleagues = await colleaguesToAsk(tx, { today, without: actor.accountId })
  return {
    ...opened,
    colleagues,
    inside: await insideOf(tx, colleagues, { clientId, today }),
    telling: await tellingOf(tx, clientId),
    thoughts: await thoughtsOf(tx, opened.decision.id),
  }
}

async function askAlong(
  { tx, actor, now, newId }: OpenRequest,
  { hasMail, asked: { words, readers } }: { hasMail: boolean; asked: AskedAlong },
  { decision }: Asking,
): Promise<string> {
  const by = { by: actor.accountId, at: now }
  const id = newId()
  await insertThought(tx, { id, decisionId: decision.id, words, readers, ...by })
  const { clientId } = decision
  const content = { decisionId: decision.id }
  await recordFacts(tx, [{ type: 'thinkingAlongAsked', clientId, content }], by)
  if (hasMail) {
    await tellReaders(tx, { organisation: actor.organisationId, thought: id, readers, newId })
  }
  return addressOf(decision, 'thought-asked')
}

function addressOf({ id, clientId }: { id: string; clientId: string }, klaar: string): string {
  return href(routes.thinkAlong, { client: clientId, decision: id }, { klaar })
}

/** Closes a question of one's own: it asks nothing of anybody any more, and who stands outside reads it no more. */
export const closeThoughtButton: Route = post({
  path: routes.closeThinkingAlong,
  access: caseworkers,
  audit: { action: 'update', object: 'thinking-along', of: (_, request) => request.id('thought') },
  act: async (request) => {
    const { opened, thought } = await thoughtHere(request)
    const { tx, actor, now } = request
    if (!(await closeThought(tx, { id: thought.id, by: actor.accountId, at: now }))) {
      throw new NotThere('thought')
    }
    return addressOf(opened.decision, 'thought-closed')
  },
})

/** Notes an answer among those who were heard, under the name of who gave it; pressed twice it stands once. */
export const takeOverButton: Route = post({
  path: routes.takeOverThought,
  access: caseworkers,
  audit: { action: 'update', object: 'decision', of: (_, request) => request.id('decision') },
  act: async (request) => {
    const { opened, thought } = await thoughtHere(request)
    const { decision } = opened
    const reply = thought.replies.find(({ id }) => id === request.id('reply'))
    if (reply === undefined || decision.status === 'closed') {
      throw new NotThere('reply')
    }
    const { tx, now, newId } = request
    if (await noteTakenOver(tx, reply.id, now)) {
      const { id, version } = decision
      await changeDecision(tx, { id, version, at: now }, {})
      const heard = [...(await consultationsOf(tx, id)), heardIn(reply, newId())]
      await replaceConsultations(tx, id, heard)
    }
    return addressOf(decision, 'thought-taken-over')
  },
})

function heardIn({ byName, isCoordinator, words, repliedAt }: Reply, id: string) {
  const who = isCoordinator ? ('coordinator' as const) : ('fellow-mentor' as const)
  return { id, who, name: byName, consultedOn: plainDateOf(repliedAt), said: words }
}

async function thoughtHere(request: OpenRequest) {
  const opened = await openDecision(request)
  const thoughts = opened && (await thoughtsOf(request.tx, opened.decision.id))
  const thought = thoughts?.find(({ id }) => id === request.id('thought'))
  if (opened === undefined || thought === undefined) {
    throw new NotThere('thought')
  }
  return { opened, thought }
}
