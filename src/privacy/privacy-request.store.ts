import { sql } from 'kysely'
import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'
import type { SubjectKind } from './catalogue/data-catalogue.js'
import type {
  Answer,
  Asker,
  IdentityCheck,
  NewRequest,
  PrivacyRequest,
  RequestKind,
} from './privacy-request.js'

const columns = [
  'id',
  'kind',
  'subject_kind as subjectKind',
  'subject_id as subjectId',
  'asked_by as askedBy',
  'asked_as as askedAs',
  'identity_check as identityCheck',
  'note',
  'received_on as receivedOn',
  'due_on as dueOn',
  'extended_to as extendedTo',
  'extension_reason as extensionReason',
  'status',
  'answer',
  'answered_on as answeredOn',
  'version',
] as const

type Row = Omit<PrivacyRequest, 'kind' | 'subjectKind' | 'askedAs' | 'identityCheck' | 'status'> & {
  kind: string
  subjectKind: string
  askedAs: string
  identityCheck: string
  status: string
}

/** Keeps a request that came in. */
export async function insertRequest(
  tx: Tx,
  asked: NewRequest & { id: string; dueOn: PlainDate; by: string; at: Instant },
): Promise<void> {
  await tx
    .insertInto('privacy_request')
    .values({
      id: asked.id,
      kind: asked.kind,
      subject_kind: asked.subjectKind,
      subject_id: asked.subjectId,
      asked_by: asked.askedBy,
      asked_as: asked.askedAs,
      identity_check: asked.identityCheck,
      note: asked.note,
      received_on: asked.receivedOn,
      due_on: asked.dueOn,
      account_id: asked.by,
      created_at: asked.at,
    })
    .execute()
}

/** One request; undefined when it is not there. */
export async function findRequest(tx: Tx, id: string): Promise<PrivacyRequest | undefined> {
  const row = await tx
    .selectFrom('privacy_request')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && requestOf(row)
}

const mostShown = 100

/** The requests that wait, most urgent first, or those that were answered, newest first. */
export async function requestsThat(tx: Tx, are: 'open' | 'answered'): Promise<PrivacyRequest[]> {
  const all = tx.selectFrom('privacy_request').select(columns).limit(mostShown)
  const rows =
    are === 'open'
      ? await all
          .where('status', '=', 'open')
          .orderBy(sql`coalesce(extended_to, due_on)`)
          .orderBy('id')
          .execute()
      : await all.where('status', '<>', 'open').orderBy('answered_on', 'desc').execute()
  return rows.map(requestOf)
}

/** How many requests wait, and how many of them longer than the law allows. */
export async function countOpenRequests(
  tx: Tx,
  today: PlainDate,
): Promise<{ open: number; late: number }> {
  const { rows } = await sql<{ open: number; late: number }>`
    select count(*) as open,
           count(*) filter (where coalesce(extended_to, due_on) < ${today}) as late
    from privacy_request where status = 'open'`.execute(tx)
  return rows[0] ?? { open: 0, late: 0 }
}

type Versioned = { id: string; version: number }

/** Lengthens the term. Throws `Stale` when somebody changed the request in between. */
export function saveExtension(
  tx: Tx,
  { id, version, to, reason }: Versioned & { to: PlainDate; reason: string },
): Promise<void> {
  return change(tx, { id, version }, { extended_to: to, extension_reason: reason })
}

/** Closes a request with its answer. Throws `Stale` when somebody changed it in between. */
export function saveAnswer(
  tx: Tx,
  {
    id,
    version,
    ...given
  }: Versioned & {
    status: Answer
    answer: string | null
    answeredOn: PlainDate
    by: string
  },
): Promise<void> {
  const { status, answer, answeredOn, by } = given
  return change(tx, { id, version }, { status, answer, answered_on: answeredOn, answered_by: by })
}

async function change(
  tx: Tx,
  { id, version }: Versioned,
  values: Record<string, string | null>,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('privacy_request')
    .set({ ...values, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale()
  }
}

/** The steps that are done, each with the moment. */
export async function stepsDone(tx: Tx, requestId: string): Promise<ReadonlyMap<string, Instant>> {
  const rows = await tx
    .selectFrom('privacy_request_step')
    .select(['step', 'done_at'])
    .where('request_id', '=', requestId)
    .execute()
  return new Map(rows.map(({ step, done_at }) => [step, done_at]))
}

/** Notes that a step is done; a second time changes nothing. */
export async function markStep(
  tx: Tx,
  { requestId, step, by, at }: { requestId: string; step: string; by: string; at: Instant },
): Promise<void> {
  await tx
    .insertInto('privacy_request_step')
    .values({ request_id: requestId, step, done_by: by, done_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

function requestOf(row: Row): PrivacyRequest {
  return {
    ...row,
    kind: row.kind as RequestKind,
    subjectKind: row.subjectKind as SubjectKind,
    askedAs: row.askedAs as Asker,
    identityCheck: row.identityCheck as IdentityCheck,
    status: row.status as PrivacyRequest['status'],
  }
}
