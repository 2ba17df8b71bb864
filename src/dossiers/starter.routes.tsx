import { recordFacts } from '../audit/index.js'
import { fullName } from '../shared/names/index.js'
import { href, routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import {
  form,
  NotThere,
  page,
  type OpenRequest,
  type Route,
  type ViewRequest,
} from '../shared/http/index.js'
import { refused } from '../shared/result/index.js'
import { openDossier, type OpenDossier } from './open-dossier.js'
import { StarterPage } from './pages/starter.page.js'
import { StarterPartPage } from './pages/starter-part.page.js'
import { starterDraft } from './starter-draft.js'
import { firstAnswers, parseAnswers, starterFields } from './starter.form.js'
import {
  answerStarter,
  progressOf,
  starterPartNames,
  starterParts,
  type KeptAnswer,
  type StarterAnswered,
  type StarterPart,
  type StarterProgress,
} from './starter.js'
import { starterMessages } from './starter.messages.js'
import { allAnswers, insertAnswers, newestAnswers } from './starter.store.js'

type Loaded = OpenDossier & { progress: StarterProgress }
type LoadedPart = Loaded & { part: StarterPart; answers: KeptAnswer[] }

const starterPage = page({
  path: routes.starter,
  access: caseworkers,
  audit: { action: 'read', object: 'starter', of: ({ client }: Loaded) => client.id },
  load: async (request: OpenRequest): Promise<Loaded | undefined> => {
    const opened = await openDossier(request)
    return (
      opened && {
        ...opened,
        progress: progressOf(await newestAnswers(request.tx, opened.client.id)),
      }
    )
  },
  view: ({ client, progress }, request) => ({
    title: starterMessages(request.locale).title(fullName(client)),
    current: 'clients',
    content: <StarterPage client={client} progress={progress} request={request} />,
  }),
})

const starterPartForm = form({
  path: routes.starterPart,
  access: caseworkers,
  audit: { action: 'create', object: 'starter', of: ({ client }: LoadedPart) => client.id },
  load: loadPart,
  first: ({ progress }) => firstAnswers([...progress.newest.values()]),
  draft: (request) => starterDraft(request.id('client'), partIn(request)),
  parse: (typed, { part }, { locale }) => parseAnswers(typed, part, starterMessages(locale).errors),
  decide: ({ client, progress, part }, answers, { locale }) => {
    const known = [...progress.newest.values()]
    const decided = answerStarter({ clientId: client.id, known }, answers)
    const { nothingNew } = starterMessages(locale).errors
    const first = starterFields.answer(starterParts[part][0])
    return decided.ok ? decided : refused({ [first]: nothingNew })
  },
  save: saveAnswers,
  view: (loaded, formState, request) => ({
    title: starterMessages(request.locale).parts[loaded.part],
    current: 'clients',
    content: <StarterPartPage {...loaded} form={formState} request={request} />,
  }),
})

function partIn(request: ViewRequest): StarterPart {
  const part = starterPartNames.find((known) => known === request.param('part'))
  if (part === undefined) {
    throw new NotThere('no such part')
  }
  return part
}

async function loadPart(request: OpenRequest): Promise<LoadedPart | undefined> {
  const part = partIn(request)
  const opened = await openDossier(request)
  if (opened === undefined) {
    return undefined
  }
  const answers = await allAnswers(request.tx, opened.client.id)
  const newest = await newestAnswers(request.tx, opened.client.id)
  return { ...opened, part, answers, progress: progressOf(newest) }
}

async function saveAnswers(
  { tx, actor, now, newId }: OpenRequest,
  { added, facts }: StarterAnswered,
  { client }: LoadedPart,
) {
  const { accountId } = actor
  await insertAnswers(tx, added, { clientId: client.id, accountId, at: now, newId })
  await recordFacts(tx, facts, { by: accountId, at: now })
  return href(routes.starter, { client: client.id }, { klaar: 'saved' })
}

/** The starter conversation: how far it is, and the questions of each part. */
export const starterRoutes: readonly Route[] = [starterPage, ...starterPartForm]
