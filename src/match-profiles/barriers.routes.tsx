import { findClient, type Client } from '../clients/index.js'
import { href, routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import { finish, readChoice, readText, startReading, textOf } from '../shared/forms/index.js'
import {
  action,
  form,
  type FormState,
  type OpenRequest,
  type Route,
  type ViewRequest,
} from '../shared/http/index.js'
import { fullName } from '../shared/names/index.js'
import { ok, refused } from '../shared/result/index.js'
import {
  barrierKinds,
  barriersOfClient,
  insertBarrier,
  liftBarrier,
  type BarrierKind,
  type KeptBarrier,
} from './barrier.store.js'
import { barrierMessages } from './barriers.messages.js'
import { mentorChoices, type MentorChoice } from './mentor-choices.store.js'
import { BarriersPage, liftField } from './pages/barriers.page.js'

type Loaded = {
  client: Client
  barriers: readonly KeptBarrier[]
  mentors: readonly MentorChoice[]
}

const longestReason = 2_000
const audit = { object: 'match-barrier', of: ({ client }: Loaded) => client.id }

async function load(request: OpenRequest): Promise<Loaded | undefined> {
  const { tx } = request
  const client = await findClient(tx, request.id('client'))
  return (
    client && {
      client,
      barriers: await barriersOfClient(tx, client.id),
      mentors: await mentorChoices(tx),
    }
  )
}

function view(loaded: Loaded, formState: FormState, request: ViewRequest) {
  return {
    title: barrierMessages(request.locale).title(fullName(loaded.client)),
    current: 'clients',
    content: <BarriersPage {...loaded} form={formState} request={request} />,
  }
}

const addForm = form({
  path: routes.notTogether,
  access: coordinators,
  audit: { ...audit, action: 'create' },
  load,
  first: () => ({}),
  parse: (typed, { mentors }, { locale }) => {
    const words = barrierMessages(locale).errors
    const reading = startReading(typed)
    const choices = mentors.map(({ id }) => id)
    const mentorId = readChoice(reading, 'mentor', { choices, missing: words.mentor })
    const kind = readChoice<BarrierKind>(reading, 'kind', {
      choices: barrierKinds,
      missing: words.kind,
    })
    const reason = readText(reading, 'reason', { maximum: longestReason, tooLong: words.tooLong })
    return finish(reading, () => ({
      mentorId: mentorId ?? '',
      kind: kind ?? 'client-veto',
      reason,
    }))
  },
  decide: (_, barrier) => ok(barrier),
  save: async ({ tx, actor, now: at, newId }, barrier, { client }) => {
    const { accountId } = actor
    await insertBarrier(tx, { ...barrier, id: newId(), clientId: client.id, accountId, at })
    return href(routes.notTogether, { client: client.id }, { klaar: 'saved' })
  },
  view,
})

const liftForm = action({
  path: routes.liftBarrier,
  access: coordinators,
  audit: { ...audit, action: 'update' },
  load,
  first: () => ({}),
  parse: (typed, { barriers }, { locale }) => {
    const words = barrierMessages(locale).errors
    const id = textOf(typed, 'barrier')
    if (!barriers.some((barrier) => barrier.id === id && barrier.lifted === undefined)) {
      return refused({ barrier: words.lifted })
    }
    const reading = startReading(typed)
    const reason = readText(reading, liftField(id), {
      maximum: longestReason,
      tooLong: words.tooLong,
      missing: words.reason,
    })
    return reason === null ? refused(reading.errors) : finish(reading, () => ({ id, reason }))
  },
  decide: (_, lifting) => ok(lifting),
  save: async ({ tx, actor, now: at }, { id, reason }, { client }) => {
    await liftBarrier(tx, { id, reason, by: actor.accountId, at })
    return href(routes.notTogether, { client: client.id }, { klaar: 'barrier-lifted' })
  },
  view,
})

/** Pairs that must not be made: added by a word, lifted by name and with a reason. */
export const barrierRoutes: readonly Route[] = [...addForm, ...liftForm]
