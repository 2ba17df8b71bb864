import { recordFacts } from '../audit/index.js'
import {
  addMeasure,
  addNearPerson,
  insertClient,
  insertLivingSituation,
  insertMeasure,
  insertNearPerson,
  onlyNamed,
  registerClient,
  type ClientDecided,
} from '../clients/index.js'
import { findInstitutionNamed } from '../institutions/index.js'
import { couplesOfClient, type RegimeKey } from '../mentorships/index.js'
import { href, routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import { plainDateOf, type Instant, type PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { textOf, type FieldErrors, type Typed } from '../shared/forms/index.js'
import { form, type OpenRequest, type Route, type ViewRequest } from '../shared/http/index.js'
import type { Locale } from '../shared/i18n/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import { fields, parseAcceptance, typedAcceptance, type Acceptance } from './accept.form.js'
import { homeOf, measuresOf, nearPersonOf } from './accept.js'
import { openReferral, referralAudit, type OpenedReferral } from './open-referral.js'
import { AcceptPage } from './pages/accept.page.js'
import { isOpen, type Referral } from './referral.js'
import { insertStep, saveReferral } from './referral.store.js'
import { referralMessages } from './referrals.messages.js'
import { toldMessages } from './told.messages.js'
import { joinTriagesToClient } from './what-fits/triage.store.js'

/** Somebody who is going to wait, as the waiting list takes him; it lies a floor above. */
export type Waits = {
  id: string
  clientId: string
  referralId: string
  regime: RegimeKey
  urgency: 0 | 1 | 2 | 3
  urgencyReason: string | null
  waitingSince: PlainDate
}

/** What the waiting list, a floor above, does for a request that is accepted. */
export type WaitingListDoor = {
  /** The words of how urgent, the least first. */
  urgencyWords: (locale: Locale) => Readonly<Record<0 | 1 | 2 | 3, string>>
  /** Puts somebody on the list; who waits in this way already keeps his place. */
  put: (
    tx: Tx,
    waits: Waits,
    told: { by: string; at: Instant; today: PlainDate },
  ) => Promise<unknown>
}

/** Accepting a request: a client with what was told, and a place on the waiting list, in one go. */
export function acceptRoutes(list: WaitingListDoor): readonly Route[] {
  return form({
    path: routes.acceptReferral,
    access: coordinators,
    audit: { action: 'create', ...referralAudit },
    load: async (request, sent) => {
      const opened = await openReferral(request)
      return opened && { ...opened, hasMentor: await hasMentor(request, opened, sent) }
    },
    first: ({ referral, namesakes }) => typedAcceptance(referral, namesakes.length > 0),
    parse: (typed, { namesakes }, { locale }) =>
      parseAcceptance(
        typed,
        namesakes.map(({ id }) => id),
        referralMessages(locale),
      ),
    decide,
    save: (request, decided, { referral }) => save(request, { decided, referral }, list),
    view: (opened, formState, request) => ({
      title: referralMessages(request.locale).accept.title(opened.referral.number),
      current: 'matching',
      content: (
        <AcceptPage
          opened={opened}
          form={formState}
          urgencyWords={list.urgencyWords(request.locale)}
          request={request}
        />
      ),
    }),
  })
}

type Loaded = OpenedReferral & { hasMentor: boolean }

/** An acceptance that can be carried out: whose client it becomes, and how he is registered. */
type Accepted = Acceptance & { id: string; registered: ClientDecided }

function decide(
  { referral, hasMentor: isTaken }: Loaded,
  acceptance: Acceptance,
  { locale, newId, today }: ViewRequest,
): Result<Accepted, FieldErrors> {
  const { errors } = referralMessages(locale).accept
  if (!isOpen(referral)) {
    return refused({ [fields.whom]: errors.answered })
  }
  if (isTaken) {
    return refused({ [fields.regime]: errors.waits })
  }
  const id = acceptance.knownClient ?? newId()
  const details = clientOf(referral, acceptance)
  const known = { namesakes: [], isNumberTaken: false }
  const asked = { id, details, known, isSomebodyElse: true, today }
  const registered = registerClient(asked)
  return registered.ok
    ? ok({ ...acceptance, id, registered: registered.value })
    : refused({ [fields.birthDate]: errors.born })
}

type Saving = { decided: Accepted; referral: Referral }

async function save(
  request: OpenRequest,
  { decided, referral }: Saving,
  list: WaitingListDoor,
): Promise<string> {
  const { tx, actor, now } = request
  if (decided.knownClient === null) {
    await insertClient(tx, { id: decided.id, details: decided.registered.details }, now)
    await recordFacts(tx, decided.registered.facts, { by: actor.accountId, at: now })
    await takeOver(request, referral, decided.id)
  }
  if (decided.keepsNear) {
    await keepNear(request, referral, decided.id)
  }
  await close(request, referral, decided)
  const { regime, urgency, urgencyReason } = decided
  const waitingSince = plainDateOf(referral.receivedAt)
  const waits = { clientId: decided.id, referralId: referral.id, waitingSince }
  await joinTriagesToClient(tx, { referralId: referral.id, clientId: decided.id })
  const told = { by: actor.accountId, at: now, today: request.today }
  const entry = { id: request.newId(), ...waits, regime, urgency, urgencyReason }
  await list.put(tx, entry, told)
  return href(routes.intake, { client: decided.id }, { klaar: 'referral-accepted' })
}

/** Whether a client who is chosen has a mentor in the chosen way already; then there is nothing to wait for. */
async function hasMentor(
  { tx }: OpenRequest,
  { namesakes }: OpenedReferral,
  sent: Typed | undefined,
): Promise<boolean> {
  const whom = namesakes.find(({ id }) => id === (sent && textOf(sent, fields.whom)))
  const couples = whom === undefined ? [] : await couplesOfClient(tx, whom.id)
  const regime = sent && textOf(sent, fields.regime)
  return couples.some((couple) => couple.status !== 'ended' && couple.regime === regime)
}

function clientOf({ languages }: Referral, { name, birthDate }: Acceptance) {
  return onlyNamed({ ...name, birthDate, languages })
}

/** Home and measures as they were told; a new client has nothing that these could overwrite. */
async function takeOver(request: OpenRequest, referral: Referral, clientId: string): Promise<void> {
  const { tx, actor, now, newId, today } = request
  const institution =
    referral.institutionName === null
      ? undefined
      : await findInstitutionNamed(tx, referral.institutionName)
  const home = homeOf(referral, institution?.id ?? null)
  if (home.kind !== 'unknown' || home.place !== null || home.postcode !== null) {
    await insertLivingSituation(tx, { id: newId(), clientId, home }, now)
  }
  for (const kind of measuresOf(referral)) {
    const unknown = { orderDate: null, validFrom: null, validUntil: null }
    const names = { court: null, rekestnummer: null, appointed: null }
    const added = addMeasure(clientId, { kind, ...unknown, ...names }, today)
    if (added.ok) {
      await insertMeasure(tx, { id: newId(), clientId, details: added.value.details }, now)
      await recordFacts(tx, added.value.facts, { by: actor.accountId, at: now })
    }
  }
}

async function keepNear(request: OpenRequest, referral: Referral, clientId: string): Promise<void> {
  const { tx, actor, now, newId } = request
  const person = nearPersonOf(referral, toldMessages('nl').roleNames[referral.askerRole])
  const added = person && addNearPerson(clientId, person)
  if (added?.ok === true) {
    await insertNearPerson(tx, { id: newId(), clientId, details: added.value.details }, now)
    await recordFacts(tx, added.value.facts, { by: actor.accountId, at: now })
  }
}

async function close(
  { tx, actor, now, today, newId }: OpenRequest,
  referral: Referral,
  { id, toldHow, version }: Acceptance & { id: string },
): Promise<void> {
  const by = actor.accountId
  const answered = { answered_on: today, answered_by: by, told_how: toldHow, client_id: id }
  await saveReferral(tx, { id: referral.id, version }, { status: 'accepted', ...answered })
  const step = { id: newId(), referralId: referral.id, kind: 'answered' } as const
  await insertStep(tx, { ...step, answer: 'accepted', by, at: now })
}
