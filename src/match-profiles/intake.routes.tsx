import { changesBetween, recordFacts } from '../audit/index.js'
import { saveClient, type ClientDetails } from '../clients/index.js'
import { href, routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import { form, page, type OpenRequest, type Route } from '../shared/http/index.js'
import { fullName } from '../shared/names/index.js'
import { ok } from '../shared/result/index.js'
import { typedAnswers } from './answers.form.js'
import { saveClientProfile } from './client-profile.store.js'
import { intakeDraft } from './intake-draft.js'
import { openClientProfile, type OpenedProfile } from './open-client.js'
import { IntakePage } from './pages/intake.page.js'
import { IntakePartPage } from './pages/intake-part.page.js'
import { WhatMattersPage } from './pages/what-matters.page.js'
import { changedAnswers, parsePart, partAfter, sectionIn, type AnswerPart } from './part-form.js'
import { profileMessages } from './profiles.messages.js'
import { clientPartNames, partOfIntake, type ClientPart } from './questions.js'

type LoadedPart = OpenedProfile & { section: ClientPart }

const audit = { object: 'match-profile', of: ({ client }: OpenedProfile) => client.id }

const intakePage = page({
  path: routes.intake,
  access: coordinators,
  audit: { ...audit, action: 'read' },
  load: openClientProfile,
  view: (opened, request) => ({
    title: profileMessages(request.locale).client.title(fullName(opened.client)),
    current: 'clients',
    content: <IntakePage {...opened} request={request} />,
  }),
})

const whatMattersPage = page({
  path: routes.whatMatters,
  access: coordinators,
  audit: { ...audit, action: 'read' },
  load: openClientProfile,
  view: (opened, request) => ({
    title: profileMessages(request.locale).readable.title(fullName(opened.client)),
    current: 'clients',
    printable: true,
    content: <WhatMattersPage {...opened} request={request} />,
  }),
})

const intakePartForm = form({
  path: routes.intakePart,
  access: coordinators,
  audit: { ...audit, action: 'update' },
  load: loadPart,
  first: ({ section, isAdult, answers }) =>
    typedAnswers(partOfIntake(section, { isAdult }), answers),
  draft: (request) => intakeDraft(request.id('client'), sectionIn(request, clientPartNames)),
  parse: (typed, { section, client, isAdult }, { locale }) => {
    const part = partOfIntake(section, { isAdult })
    return parsePart(typed, { part, languages: client.languages, locale })
  },
  decide: (_, answered) => ok(answered),
  save: savePart,
  view: (loaded, formState, request) => ({
    title: profileMessages(request.locale).client.parts[loaded.section],
    current: 'clients',
    content: <IntakePartPage {...loaded} form={formState} request={request} />,
  }),
})

async function loadPart(request: OpenRequest): Promise<LoadedPart | undefined> {
  const section = sectionIn(request, clientPartNames)
  const opened = await openClientProfile(request)
  return opened && { ...opened, section }
}

async function savePart(request: OpenRequest, answered: AnswerPart, loaded: LoadedPart) {
  const { client, section } = loaded
  const { languages, ...answers } = answered.answers
  await saveAnswers(request, { ...answered, answers }, loaded)
  if (Array.isArray(languages)) {
    await saveLanguages(request, languages, loaded)
  }
  const next = answered.goesOn ? partAfter(clientPartNames, section) : undefined
  const address = { client: client.id }
  return next === undefined
    ? href(routes.intake, address, { klaar: 'saved' })
    : href(routes.intakePart, { ...address, section: next }, { klaar: 'saved' })
}

async function saveAnswers(
  { tx, actor, now: at, newId }: OpenRequest,
  { answers, version }: AnswerPart,
  { client, profile, section }: LoadedPart,
) {
  const changed = changedAnswers(profile, answers)
  if (changed.length === 0) {
    return
  }
  const kept = { ...profile, ...answers }
  await saveClientProfile(tx, { id: newId(), clientId: client.id, version, profile: kept, at })
  const fact = { type: 'intakeChanged', clientId: client.id, content: { part: section } }
  await recordFacts(tx, [fact], { by: actor.accountId, at })
}

/** Which languages a client speaks stands in his registration; it changes there, and the history tells it. */
async function saveLanguages(
  { tx, actor, now: at }: OpenRequest,
  languages: readonly string[],
  { client }: LoadedPart,
) {
  const { id, version, ...details } = client
  const changed: ClientDetails = { ...details, languages }
  const changes = changesBetween<ClientDetails>(client, changed)
  if (Object.keys(changes).length === 0) {
    return
  }
  await saveClient(tx, { id, version, details: changed })
  const fact = { type: 'clientChanged', clientId: id, content: { changes } }
  await recordFacts(tx, [fact], { by: actor.accountId, at })
}

/** The intake: all parts, each part as a form, and what was told to read together. */
export const intakeRoutes: readonly Route[] = [intakePage, whatMattersPage, ...intakePartForm]
