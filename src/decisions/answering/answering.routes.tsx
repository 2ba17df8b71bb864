import { href, routes } from '../../routes.js'
import { timeOf } from '../../shared/calendar/index.js'
import { dropDraft, findDraft, saveDraft } from '../../shared/drafts/index.js'
import { typedFrom, type Typed } from '../../shared/forms/index.js'
import { action, form, page, type OpenRequest, type Route } from '../../shared/http/index.js'
import { ok } from '../../shared/result/index.js'
import { firstAnswer, parseAnswer } from './answer.form.js'
import { answeringMessages } from './answering.messages.js'
import { giveAnswer, tellAsker } from './give-answer.js'
import {
  answersQuestions,
  openQuestion,
  openToAnswer,
  requestsForActor,
  type AskedQuestion,
  type OpenedQuestion,
} from './open-request.js'
import { AskedOfMePage } from './pages/asked-of-me.page.js'
import { ConfirmAnswerPage } from './pages/confirm-answer.page.js'
import { QuestionPage } from './pages/question.page.js'

/** What a professional who was asked reads and does; he finds nothing else of the dossier. */
export function answeringRoutes({ hasMail }: { hasMail: boolean }): readonly Route[] {
  return [listPage, questionPage, ...answerAction, ...confirmForm(hasMail)]
}

type Listed = Awaited<ReturnType<typeof requestsForActor>>

const listPage = page({
  path: routes.askedOfMe,
  access: answersQuestions,
  audit: {
    action: 'read',
    object: 'capacity-request',
    clients: (asked: Listed) => [...new Set(asked.map(({ clientId }) => clientId))],
  },
  load: requestsForActor,
  view: (asked, request) => ({
    title: answeringMessages(request.locale).list.title,
    current: 'asked-of-me',
    content: <AskedOfMePage asked={asked} request={request} />,
  }),
})

type Shown = AskedQuestion & { kept: Typed }

function keyOf(askedId: string): string {
  return `capacity-answer-${askedId}`
}

const questionPage = page({
  path: routes.answerQuestion,
  access: answersQuestions,
  audit: {
    action: 'read',
    object: 'capacity-request',
    of: (_, request) => request.id('asked'),
    clients: (shown: Shown) => [askedIn(shown).clientId],
  },
  load: async (request): Promise<Shown | undefined> => {
    const opened = await openQuestion(request)
    return opened && { ...opened, kept: (await keptAnswer(request)) ?? firstAnswer(request.today) }
  },
  view: (shown, request) => ({
    title: answeringMessages(request.locale).question.title,
    current: 'asked-of-me',
    content: (
      <QuestionPage
        asked={shown}
        form={{ typed: shown.kept, errors: {}, commandId: request.newId() }}
        request={request}
      />
    ),
  }),
})

function askedIn(shown: AskedQuestion) {
  return shown.kind === 'over' ? shown.asked : shown.question.asked
}

async function keptAnswer({ tx, actor, ...request }: OpenRequest): Promise<Typed | undefined> {
  const key = keyOf(request.id('asked'))
  return (await findDraft(tx, { accountId: actor.accountId, key }))?.typed
}

const auditOfGiving = {
  action: 'create',
  object: 'capacity-statement',
  of: ({ asked }: OpenedQuestion) => asked.id,
  clients: ({ asked }: OpenedQuestion) => [asked.clientId],
} as const

/** Keeps what was typed, to be looked over on the next page; nothing is given yet. */
const answerAction: Route[] = action({
  path: routes.answerQuestion,
  access: answersQuestions,
  audit: { ...auditOfGiving, action: 'update', object: 'capacity-request' },
  load: async (request, sent): Promise<(OpenedQuestion & { sent: Typed }) | undefined> => {
    const opened = await openToAnswer(request)
    return opened && { ...opened, sent: sent ?? {} }
  },
  first: () => typedFrom({}),
  parse: (typed, _, request) => parseAnswer(typed, contextOf(request)),
  decide: (_, answer) => ok(answer),
  save: async ({ tx, actor, now }, _, { asked, sent }) => {
    const typed = withoutMachinery(sent)
    await saveDraft(tx, {
      accountId: actor.accountId,
      key: keyOf(asked.id),
      typed,
      savedAt: now,
    })
    return href(routes.confirmAnswer, { asked: asked.id })
  },
  view: (question, formState, request) => ({
    title: answeringMessages(request.locale).question.title,
    current: 'asked-of-me',
    content: <QuestionPage asked={{ kind: 'open', question }} form={formState} request={request} />,
  }),
})

/** What was typed, without the fields that only carry the form. */
function withoutMachinery(typed: Typed): Typed {
  const kept = [
    'answer',
    'reasons',
    'stated-on-day',
    'stated-on-month',
    'stated-on-year',
    'stated-at',
  ]
  return Object.fromEntries(Object.entries(typed).filter(([name]) => kept.includes(name)))
}

function contextOf({ locale, today, now }: Pick<OpenRequest, 'locale' | 'today' | 'now'>) {
  return { locale, now: { day: today, time: timeOf(now) } }
}

type Confirming = OpenedQuestion & { kept: Typed }

/** Gives the answer that was kept, once it was looked over. */
function confirmForm(hasMail: boolean): Route[] {
  return form({
    path: routes.confirmAnswer,
    access: answersQuestions,
    audit: auditOfGiving,
    load: async (request): Promise<Confirming | undefined> => {
      const opened = await openToAnswer(request)
      return opened && { ...opened, kept: (await keptAnswer(request)) ?? {} }
    },
    first: () => typedFrom({}),
    parse: (_, { kept }, request) => parseAnswer(kept, contextOf(request)),
    decide: (_, answer) => ok(answer),
    save: async (request, answer, loaded) => {
      await giveAnswer(request, answer, loaded)
      if (hasMail) {
        await tellAsker(request, loaded.asked.id)
      }
      const key = keyOf(loaded.asked.id)
      await dropDraft(request.tx, { accountId: request.actor.accountId, key })
      return href(routes.answerQuestion, { asked: loaded.asked.id }, { klaar: 'statement-given' })
    },
    view: (loaded, formState, request) => ({
      title: answeringMessages(request.locale).confirm.title,
      current: 'asked-of-me',
      content: (
        <ConfirmAnswerPage
          question={loaded}
          answer={parseAnswer(loaded.kept, contextOf(request))}
          form={formState}
          request={request}
        />
      ),
    }),
  })
}
