import { recordFacts } from '../audit/index.js'
import { findClient, type Client } from '../clients/index.js'
import { waitingTerms } from '../law/index.js'
import { regimeKeys, type RegimeKey } from '../mentorships/index.js'
import { href, routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import {
  dateFields,
  finish,
  readChoice,
  startReading,
  typedFrom,
  type FieldErrors,
  type Typed,
} from '../shared/forms/index.js'
import { form, type OpenRequest, type Route, type ViewRequest } from '../shared/http/index.js'
import { fullName } from '../shared/names/index.js'
import { refused, type Result } from '../shared/result/index.js'
import { hasAlready } from './has-already.store.js'
import { PutOnListPage } from './pages/put-on-list.page.js'
import { putOnList, type EntryOpened, type HasAlready, type PutRefusal } from './put-on-list.js'
import { readDay, readUrgency, readWords, type Errors } from './reading.js'
import { contactDays } from './standing.js'
import { waitingReasons, type Urgency, type WaitsFor } from './waiting-entry.js'
import { insertEntry } from './waiting-entry.store.js'
import { waitingMessages } from './waiting-list.messages.js'

type Loaded = { client: Client; has: HasAlready }

type Wanted = {
  regime: RegimeKey
  urgency: Urgency
  urgencyReason: string | null
  waitingSince: string
  waitsFor: WaitsFor
  waitsNote: string | null
}

/** Putting somebody on the waiting list from his dossier. */
export const putOnListRoutes: readonly Route[] = form({
  path: routes.putOnWaitingList,
  access: coordinators,
  audit: { action: 'create', object: 'waiting-entry' },
  load: loadClient,
  draft,
  first: (_, request) =>
    typedFrom({
      regime: regimeKeys.find((known) => known === request.query('vorm')) ?? '',
      'waits-for': 'intake',
      ...dateFields('since', request.today),
    }),
  parse: (typed, _, { locale }) => parsePut(typed, waitingMessages(locale).errors),
  decide: ({ client, has }, wanted, { newId, today, locale }) => {
    const command = { ...wanted, id: newId(), clientId: client.id, referralId: null }
    const days = contactDays(waitingTerms, wanted.urgency, today)
    const opened = putOnList(command, has, { today, contactDays: days })
    const { errors } = waitingMessages(locale)
    return opened.ok ? opened : refused({ [places[opened.reason]]: errors.put[opened.reason] })
  },
  save,
  view: ({ client }, formState, request) => ({
    title: waitingMessages(request.locale).put.title(fullName(client)),
    current: 'clients',
    content: (
      <PutOnListPage client={client} form={formState} draftKey={draft(request)} request={request} />
    ),
  }),
})

const places: Record<PutRefusal, string> = {
  'waits-already': 'regime',
  'has-mentor': 'regime',
  'urgency-without-reason': 'reason',
  'since-in-future': 'since',
  'since-too-long-ago': 'since',
}

function draft(request: ViewRequest): string {
  return `put-on-list ${request.id('client')}`
}

async function loadClient(request: OpenRequest): Promise<Loaded | undefined> {
  const { tx } = request
  const client = await findClient(tx, request.id('client'))
  return client && { client, has: await hasAlready(tx, client.id) }
}

function parsePut(typed: Typed, errors: Errors): Result<Wanted, FieldErrors> {
  const reading = startReading(typed)
  const regime = readChoice(reading, 'regime', { choices: regimeKeys, missing: errors.regime })
  const urgency = readUrgency(reading, errors)
  const urgencyReason = readWords(reading, 'reason', { errors })
  const waitingSince = readDay(reading, 'since', errors)
  const waits = { choices: waitingReasons, missing: errors.choose }
  const waitsFor = readChoice(reading, 'waits-for', waits) ?? 'intake'
  const waitsNote = readWords(reading, 'note', { errors })
  return finish(reading, () => ({
    regime: regime ?? regimeKeys[0],
    urgency,
    urgencyReason,
    waitingSince,
    waitsFor,
    waitsNote,
  }))
}

async function save({ tx, actor, now }: OpenRequest, opened: EntryOpened) {
  await insertEntry(tx, opened, now)
  await recordFacts(tx, opened.facts, { by: actor.accountId, at: now })
  return href(routes.waitingEntry, { entry: opened.id }, { klaar: 'put-on-list' })
}
