import { recordFacts } from '../../audit/index.js'
import { loadMentorship } from '../../mentorships/index.js'
import { href, routes } from '../../routes.js'
import { coordinators } from '../../shared/access/index.js'
import { addMonths, type PlainDate } from '../../shared/calendar/index.js'
import { finish, readChoice, startReading, typedFrom } from '../../shared/forms/index.js'
import { form, page, type OpenRequest, type Route } from '../../shared/http/index.js'
import { ok, refused } from '../../shared/result/index.js'
import { readCheckIn, firstCheckIn } from './check-in.form.js'
import { checkInMessages } from './check-in.messages.js'
import {
  checkInsOf,
  checkInsToHold,
  checkInsWithSigns,
  findCheckIn,
  insertCheckIn,
  updateCheckIn,
  type KnownCheckIn,
} from './check-in.store.js'
import { tellCheckIn, type CheckIn } from './check-in.js'
import { CheckInPage } from './pages/check-in.page.js'
import { CheckInsPage } from './pages/check-ins.page.js'
import { NewCheckInPage } from './pages/new-check-in.page.js'

const listPage = page({
  path: routes.checkIns,
  access: coordinators,
  audit: { action: 'search', object: 'match-check-in' },
  load: async ({ tx, today }: OpenRequest) => ({
    toHold: await checkInsToHold(tx, addMonths(today, 1)),
    withSigns: await checkInsWithSigns(tx),
  }),
  view: (loaded, request) => ({
    title: checkInMessages(request.locale).title,
    current: 'matching',
    content: <CheckInsPage {...loaded} request={request} />,
  }),
})

const tellForm = form({
  path: routes.checkIn,
  access: coordinators,
  audit: {
    action: 'update',
    object: 'match-check-in',
    of: ({ checkIn }: KnownCheckIn) => checkIn.id,
    clients: ({ checkIn }: KnownCheckIn) => [checkIn.clientId],
  },
  load: (request: OpenRequest) => findCheckIn(request.tx, request.id('checkIn')),
  draft: (request) => `check-in-${request.id('checkIn')}`,
  first: ({ checkIn }, { today }) => firstCheckIn(checkIn, today),
  parse: (typed, _, { locale }) => readCheckIn(typed, locale),
  decide: ({ checkIn }, { told, version }, { today, locale }) => {
    const decided = tellCheckIn(checkIn, told, today)
    const { errors } = checkInMessages(locale)
    const field = { 'with-nobody': 'with', 'in-the-future': 'held-on' } as const
    return decided.ok
      ? ok({ checkIn: decided.value, version })
      : refused({ [field[decided.reason]]: errors[decided.reason] })
  },
  save: saveTold,
  view: (known, formState, request) => ({
    title: checkInMessages(request.locale).form.title(known.clientName, known.mentorName),
    current: 'matching',
    content: <CheckInPage known={known} form={formState} request={request} />,
  }),
})

async function saveTold(
  { tx, actor, now }: OpenRequest,
  { checkIn, version }: { checkIn: CheckIn; version: number },
) {
  await updateCheckIn(tx, { checkIn, version, by: actor.accountId })
  const { clientId, mentorshipId, heldOn } = checkIn
  const fact = { type: 'checkInTold', clientId, mentorshipId, content: { heldOn } }
  await recordFacts(tx, [fact], { by: actor.accountId, at: now })
  return href(routes.checkIns, {}, { klaar: 'check-in-told' })
}

/** The kinds somebody can add himself. */
export const addedKinds = ['extra', 'closing'] as const

type Couple = { mentorshipId: string; clientId: string; known: readonly KnownCheckIn[] }

/** A look back between the planned ones, or the talk at the end; telling it follows at once. */
const addForm = form({
  path: routes.newCheckIn,
  access: coordinators,
  audit: {
    action: 'create',
    object: 'match-check-in',
    of: ({ mentorshipId }: Couple) => mentorshipId,
    clients: ({ clientId }: Couple) => [clientId],
  },
  load: loadCouple,
  first: () => typedFrom({ kind: 'extra' }),
  parse: (typed, _, { locale }) => {
    const reading = startReading(typed)
    const missing = checkInMessages(locale).errors.kind
    const kind = readChoice(reading, 'kind', { choices: addedKinds, missing })
    return finish(reading, () => kind ?? 'extra')
  },
  decide: (_, kind) => ok(kind),
  save: async ({ tx, now, newId, today }, kind, couple) => {
    const existing = couple.known.find(({ checkIn }) => checkIn.kind === kind && kind === 'closing')
    const id = existing?.checkIn.id ?? newId()
    if (existing === undefined) {
      const { mentorshipId, clientId } = couple
      await insertCheckIn(tx, { id, mentorshipId, clientId, kind, dueOn: today as PlainDate }, now)
    }
    return href(routes.checkIn, { checkIn: id })
  },
  view: (couple, formState, request) => ({
    title: checkInMessages(request.locale).title,
    current: 'matching',
    content: <NewCheckInPage couple={couple} form={formState} request={request} />,
  }),
})

async function loadCouple(request: OpenRequest): Promise<Couple | undefined> {
  const { tx } = request
  const mentorshipId = request.id('mentorship')
  const found = await loadMentorship(tx, mentorshipId)
  return (
    found && {
      mentorshipId,
      clientId: found.mentorship.clientId,
      known: await checkInsOf(tx, mentorshipId),
    }
  )
}

/** Looks back: the list, telling one, and adding one. */
export const checkInRoutes: readonly Route[] = [listPage, ...tellForm, ...addForm]
