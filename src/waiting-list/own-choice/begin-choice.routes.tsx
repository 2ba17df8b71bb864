import { recordFacts } from '../../audit/index.js'
import { mentorshipTerms } from '../../law/index.js'
import {
  detailsOf,
  insertMentor,
  insertMentorStatus,
  mentorsCalled,
  registerMentor,
  type NamedMentor,
} from '../../mentors/index.js'
import {
  couplesOfClient,
  insertMentorship,
  startMentorship,
  startTermsOn,
  type AroundStart,
  type Couple,
} from '../../mentorships/index.js'
import { href, routes } from '../../routes.js'
import { coordinators } from '../../shared/access/index.js'
import {
  form,
  Stale,
  type OpenRequest,
  type Route,
  type ViewRequest,
} from '../../shared/http/index.js'
import { ok, refused } from '../../shared/result/index.js'
import { closeEntry } from '../entry-steps.store.js'
import { entryAudit, openEntry, standingChoice, type OpenedEntry } from '../open-entry.js'
import { waitingMessages } from '../waiting-list.messages.js'
import { firstBeginning, parseBeginning, type BeginChoice } from './begin-choice.form.js'
import {
  factsOfChoice,
  mayBegin,
  ownPersonWay,
  type ChoiceRefusal,
  type OwnChoice,
} from './own-choice.js'
import { nameMentor } from './own-choice.store.js'
import { BeginChoicePage } from './pages/begin-choice.page.js'

type Loaded = OpenedEntry & {
  choice: OwnChoice
  namesakes: readonly NamedMentor[]
  couples: readonly Couple[]
}

/** The chosen person becomes mentor: registered, started and off the list in one go. No score is asked. */
export function beginChoiceRoutes(around: AroundStart): readonly Route[] {
  return form({
    path: routes.startOwnChoice,
    access: coordinators,
    audit: { action: 'create', ...entryAudit, object: 'mentorship' },
    load,
    first: ({ choice }, { today }) => firstBeginning(choice, today),
    parse: (typed, { namesakes }, { locale }) =>
      parseBeginning(typed, namesakes, waitingMessages(locale).errors),
    decide: (loaded, command, request) => {
      const reason = refusalOf(loaded, command, request)
      const { errors } = waitingMessages(request.locale)
      return reason === undefined
        ? ok(command)
        : refused({ [places[reason] ?? '']: errors.choice[reason] })
    },
    save: (request, command, loaded) => save(request, command, { ...loaded, around }),
    view: (loaded, formState, request) => ({
      title: waitingMessages(request.locale).choice.start,
      current: 'matching',
      content: <BeginChoicePage {...loaded} form={formState} request={request} />,
    }),
  })
}

const places: Partial<Record<ChoiceRefusal, string>> = {
  'day-in-future': 'on',
  'couple-already-running': 'known',
}

async function load(request: OpenRequest): Promise<Loaded | undefined> {
  const opened = await openEntry(request)
  const choice = opened && standingChoice(opened)
  if (opened === undefined || choice === undefined) {
    return undefined
  }
  if (ownPersonWay(opened.entry.regime) === 'court-appoints') {
    return undefined
  }
  const { tx } = request
  const namesakes = await mentorsCalled(tx, choice.personName)
  const couples = await couplesOfClient(tx, opened.entry.clientId)
  return { ...opened, choice, namesakes, couples }
}

function refusalOf(
  { entry, choice, couples }: Loaded,
  { on, mentor }: BeginChoice,
  { today }: ViewRequest,
): ChoiceRefusal | undefined {
  const begins = mayBegin(
    { entry, choice, on },
    { today, terms: startTermsOn(mentorshipTerms, today) },
  )
  if (!begins.ok) {
    return begins.reason
  }
  const isBeside =
    'id' in mentor &&
    couples.some(({ mentorId, status }) => mentorId === mentor.id && status !== 'ended')
  return isBeside ? 'couple-already-running' : undefined
}

async function save(
  request: OpenRequest,
  { on, mentor }: BeginChoice,
  { entry, choice, around }: Loaded & { around: AroundStart },
) {
  const { tx, actor, now, today, newId } = request
  const told = { by: actor.accountId, at: now }
  const mentorId = 'id' in mentor ? mentor.id : await register(request, mentor, choice)
  await nameMentor(tx, choice, mentorId)
  const facts = factsOfChoice(choice)
  const { clientId, regime } = entry
  const couple = { clientId, mentorId, regime, startedOn: on, recording: 'new' } as const
  const started = startMentorship(
    undefined,
    { ...couple, facts },
    {
      today,
      terms: startTermsOn(mentorshipTerms, today),
      mentorshipId: newId(),
      mandateId: newId(),
    },
  )
  if (!started.ok) {
    throw new Stale('mentorship')
  }
  await insertMentorship(tx, { outcome: started.value, told, answers: facts })
  await closeEntry(tx, { id: entry.id, reason: 'own-person', on, ...told })
  const { id } = started.value.state
  await around.began(request, { ...couple, mentorshipId: id })
  return href(routes.mentorship, { mentorship: id }, { klaar: 'mentorship-started' })
}

async function register(
  { tx, actor, now, today, newId }: OpenRequest,
  name: Exclude<BeginChoice['mentor'], { id: string }>,
  { phone, email }: OwnChoice,
): Promise<string> {
  const id = newId()
  const details = detailsOf({ ...name, phone, email })
  const registered = registerMentor({ id, details, status: 'available' }, today)
  if (!registered.ok) {
    throw new Stale('mentor')
  }
  const { since, status, facts } = registered.value
  await insertMentor(tx, { id, details, at: now })
  await insertMentorStatus(tx, { id: newId(), mentorId: id, status, since, reason: null, at: now })
  await recordFacts(tx, facts, { by: actor.accountId, at: now })
  return id
}
