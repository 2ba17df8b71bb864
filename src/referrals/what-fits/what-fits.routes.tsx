import { recordFacts } from '../../audit/index.js'
import { routes } from '../../routes.js'
import { coordinators } from '../../shared/access/index.js'
import { typedFrom, versionIn } from '../../shared/forms/index.js'
import { form, Stale, type OpenRequest, type Route } from '../../shared/http/index.js'
import { ok } from '../../shared/result/index.js'
import { helpChosen } from './help-chosen.js'
import { keepTriage } from './keep-triage.js'
import { ChoosePage } from './pages/choose.page.js'
import { WhatFitsPage } from './pages/what-fits.page.js'
import { openClientToWeigh, openReferral, seenOf, type Subject } from './subject.js'
import { chooseInTriage } from './triage.store.js'
import { parseAnswers, parseChoice, typedAnswers, type Choosing } from './what-fits.form.js'
import { whatFitsMessages } from './what-fits.messages.js'
import type { Answers } from './answers.js'

type Place = {
  path: string
  choosing: string
  current: string
  open: (request: OpenRequest) => Promise<Subject | undefined>
}

const audit = { object: 'triage', of: idOf, clients: clientsOf } as const

/** "What fits?" for a request and for a client: the questions with the comparison, and what was chosen and why. */
export const whatFitsRoutes: readonly Route[] = [
  ...whatFitsAt({
    path: routes.whatFits,
    choosing: routes.chooseWhatFits,
    current: 'matching',
    open: openReferral,
  }),
  ...whatFitsAt({
    path: routes.clientWhatFits,
    choosing: routes.chooseClientWhatFits,
    current: 'clients',
    open: openClientToWeigh,
  }),
]

function whatFitsAt(place: Place): readonly Route[] {
  return [...answering(place), ...choosing(place)]
}

function idOf({ triages }: Subject): string | null {
  return triages[0]?.id ?? null
}

function clientsOf({ clientId }: Subject): readonly string[] {
  return clientId === null ? [] : [clientId]
}

function answering({ path, current, open }: Place): Route[] {
  return form({
    path,
    access: coordinators,
    audit: { ...audit, action: 'create' },
    load: open,
    first: ({ triages, known }) => typedAnswers({ ...known, ...triages[0]?.answers }),
    parse: (typed, _, { locale }) => parseAnswers(typed, whatFitsMessages(locale).errors),
    decide: (_, answers) => ok(answers),
    save: async (request, answers, subject) => {
      await keepAnswers(request, answers, subject)
      return subject.here
    },
    view: (subject, formState, request) => ({
      title: whatFitsMessages(request.locale).of(subject.name),
      current,
      printable: true,
      content: <WhatFitsPage subject={subject} form={formState} request={request} />,
    }),
  })
}

async function keepAnswers(
  { tx, newId, now, actor }: OpenRequest,
  answers: Answers,
  { clientId, referralId }: Subject,
): Promise<string> {
  const id = newId()
  await keepTriage(tx, { id, clientId, referralId, answers, accountId: actor.accountId, at: now })
  return id
}

function choosing({ choosing: path, current, open }: Place): Route[] {
  return form({
    path,
    access: coordinators,
    audit: { ...audit, action: 'update' },
    load: open,
    first: () => typedFrom({}),
    draft: (request) => `what-fits-${request.param('client')}${request.param('referral')}`,
    parse: (typed, _, { locale }) => {
      const read = parseChoice(typed, whatFitsMessages(locale).errors)
      return read.ok ? ok({ ...read.value, seen: versionIn(typed) }) : read
    },
    decide: (_, choice) => ok(choice),
    save: keepChoice,
    view: (subject, formState, request) => ({
      title: whatFitsMessages(request.locale).choose.title,
      current,
      content: <ChoosePage subject={subject} form={formState} request={request} />,
    }),
  })
}

/** Who chose while another answered or chose sees that first. A second choice comes beside the first. */
async function keepChoice(
  request: OpenRequest,
  { chosen, why, seen }: Choosing & { seen: number },
  subject: Subject,
): Promise<string> {
  const { tx, actor, now } = request
  const [latest] = subject.triages
  if (seen !== seenOf(subject)) {
    throw new Stale('triage')
  }
  const id =
    latest === undefined || latest.choice !== undefined
      ? await keepAnswers(request, latest?.answers ?? subject.known, subject)
      : latest.id
  if (!(await chooseInTriage(tx, { id, chosen, why, accountId: actor.accountId, at: now }))) {
    throw new Stale('triage')
  }
  if (subject.clientId !== null) {
    await recordFacts(tx, [helpChosen(subject.clientId, chosen)], { by: actor.accountId, at: now })
  }
  return subject.hereSaved
}
