import { Client } from 'pg'
import { catalogue } from '../../src/privacy/index.js'
import { href, routes } from '../../src/routes.js'
import { newId, now } from '../test-office.js'

/** A dossier with at least one row in every table that can belong to a client. */
export type FullDossier = {
  organisation: string
  clientId: string
  /** Another client, met in the same contact; nothing of his may go. */
  otherId: string
  mentorId: string
  coordinators: readonly [string, string]
  requestId: string
}

type Insert = (table: string, row: Record<string, unknown>) => Promise<string>

/** Fills every table that can hold something about a client, as a restore would: past all rules of the office. */
export async function aFullDossier(adminUrl: string): Promise<FullDossier> {
  const organisation = newId()
  return asLoader(adminUrl, async (client) => {
    const insert: Insert = async (table, row) => {
      const values = {
        ...(catalogue[table]?.columns.none?.includes('organisation_id') && {
          organisation_id: organisation,
        }),
        ...row,
      }
      const names = Object.keys(values)
      const places = names.map((_, index) => `$${index + 1}`)
      await client.query(
        `insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`,
        Object.values(values),
      )
      return String(row['id'] ?? '')
    }
    await insert('organisation', {
      id: organisation,
      name: 'Stichting Kanarie',
      is_fictional: true,
      created_at: now,
    })
    const coordinators = [await anAccount(insert), await anAccount(insert)] as const
    for (const account_id of coordinators) {
      await insert('role_assignment', {
        id: newId(),
        account_id,
        role: 'coordinator',
        valid_from: '2020-01-01',
      })
    }
    const people = await thePeople(insert)
    const requestId = await theWork(insert, { ...people, account: coordinators[0] })
    await theHelper(insert, people.clientId, organisation)
    return { organisation, coordinators, requestId, ...people }
  })
}

async function anAccount(insert: Insert): Promise<string> {
  const id = newId()
  return insert('account', { id, email: `${id}@example.org`, name: 'Iemand', created_at: now })
}

async function thePeople(insert: Insert) {
  const created_at = now
  const person = { given_name: 'Naam', created_at }
  const clientId = await insert('client', { id: newId(), ...person })
  const otherId = await insert('client', { id: newId(), ...person })
  await insert('client', { id: newId(), ...person, merged_into_id: clientId })
  const mentorId = await insert('mentor', { id: newId(), ...person })
  return { clientId, otherId, mentorId }
}

type Known = { clientId: string; otherId: string; mentorId: string; account: string }

async function theWork(insert: Insert, { clientId, otherId, mentorId, account }: Known) {
  const [client_id, mentor_id, created_at, account_id] = [clientId, mentorId, now, account]
  const day = '2020-01-02'
  const ended = { regime: 'statutory', status: 'ended', end_reason: 'x', ended_on: day, created_at }
  const mentorship_id = await insert('mentorship', { id: newId(), client_id, mentor_id, ...ended })
  const other = await insert('mentorship', { id: newId(), client_id: otherId, mentor_id, ...ended })
  await insert('mandate', { id: newId(), mentorship_id, mentor_id, created_at })
  await insert('substitute', {
    id: newId(),
    mentorship_id,
    mentor_id,
    valid_from: day,
    valid_until: day,
    created_at,
  })
  await insert('mentorship_pause', {
    id: newId(),
    mentorship_id,
    reason: 'x',
    valid_from: day,
    created_at,
  })
  await insert('living_situation', { id: newId(), client_id, kind: 'other', created_at })
  await insert('near_person', { id: newId(), client_id, name: 'x', relation: 'friend', created_at })
  await insert('protective_measure', { id: newId(), client_id, kind: 'bewind', created_at })
  const contact = {
    account_id,
    mentor_id,
    occurred_on: day,
    kind: 'visit',
    outcome: 'met',
    logged_at: now,
  }
  const alone = await insert('contact', { id: newId(), ...contact })
  const shared = await insert('contact', { id: newId(), ...contact })
  for (const contact_id of [alone, shared]) {
    await insert('contact_client', { contact_id, client_id, mentorship_id, occurred_on: day })
  }
  await insert('contact_client', {
    contact_id: shared,
    client_id: otherId,
    mentorship_id: other,
    occurred_on: day,
    saw: 'blijft',
  })
  const part = { contact_id: alone, client_id }
  await insert('contact_correction', {
    id: newId(),
    ...part,
    corrected: 'x',
    account_id,
    corrected_at: now,
  })
  await insert('expression', {
    id: newId(),
    ...part,
    words: 'x',
    how_learned: 'said',
    certainty: 'sure',
    learned_on: day,
  })
  await insert('follow_up', { id: newId(), ...part, mentorship_id, agreed: 'x' })
  await insert('planned_contact', {
    id: newId(),
    mentorship_id,
    planned_on: day,
    kind: 'visit',
    created_at,
  })
  await insert('starter_answer', {
    id: newId(),
    client_id,
    account_id,
    question: 'x',
    answer: 'x',
    source: 'person',
    answered_at: now,
  })
  const told = { at: now, account_id, type: 'x' }
  await insert('fact', { ...told, client_id })
  await insert('draft', { account_id, key: `start ${clientId}`, fields: '{}', saved_at: now })
  await insert('list_state', { account_id, list: 'x', fields: '{}', saved_at: now })
  await insert('stored_search', { id: newId(), account_id, typed: 'x', searched_at: now })
  await insert('command', {
    id: newId(),
    account_id,
    name: 'x',
    fingerprint: 'x',
    answer: href(routes.client, { client: clientId }),
    at: now,
  })
  await insert('reminder', {
    id: newId(),
    account_id,
    kind: 'mentor',
    week_of: day,
    mentorship_ids: [mentorship_id],
    planned_at: now,
  })
  await insert('import_run', {
    id: newId(),
    account_id,
    file_name: 'x',
    status: 'done',
    row_count: 1,
    created_at: now,
  })
  return theRights(insert, { clientId, account })
}

async function theRights(
  insert: Insert,
  { clientId, account }: Pick<Known, 'clientId' | 'account'>,
) {
  const [client_id, account_id] = [clientId, account]
  const subject = { subject_kind: 'client', subject_id: clientId }
  const request_id = await insert('privacy_request', {
    id: newId(),
    kind: 'erasure',
    ...subject,
    asked_as: 'self',
    identity_check: 'known',
    account_id,
    received_on: '2020-01-02',
    due_on: '2020-02-02',
    extended_to: '2020-04-02',
    extension_reason: 'x',
    created_at: now,
  })
  await insert('privacy_request_step', {
    request_id,
    step: 'confirm',
    done_at: now,
    done_by: account,
  })
  await insert('privacy_export', {
    id: newId(),
    request_id,
    asked_by: account,
    asked_at: now,
    status: 'ready',
    content: 'x',
    expires_at: now,
  })
  const ended = { lifted_at: now, lifted_by: account }
  await insert('processing_restriction', {
    id: newId(),
    client_id,
    reason: 'x',
    restricted_at: now,
    restricted_by: account,
    ...ended,
  })
  await insert('restriction_override', { client_id, account_id, reason: 'x' })
  await insert('legal_hold', {
    id: newId(),
    ...subject,
    cause: 'claim',
    reason: 'x',
    placed_at: now,
    placed_by: account,
    ...ended,
  })
  await insert('access_objection', {
    id: newId(),
    client_id,
    words: 'x',
    told_by: 'client',
    account_id,
    made_at: now,
  })
  await insert('sealed_note', {
    id: newId(),
    client_id,
    kind: 'confidential',
    readers: 'writer',
    text_sealed: 'x',
    written_by: account,
    written_at: now,
  })
  await insert('emergency_access', {
    id: newId(),
    account_id,
    client_id,
    session_id: newId(),
    reason_sealed: 'x',
    opened_at: '2020-01-01',
    ends_at: now,
  })
  const organisation_key_id = await insert('organisation_key', {
    id: newId(),
    wrapped: 'x',
    made_at: now,
  })
  const person_key_id = await insert('person_key', {
    id: newId(),
    client_id,
    organisation_key_id,
    wrapped: 'x',
    made_at: now,
  })
  const document_id = await insert('document', {
    id: newId(),
    client_id,
    kind: 'other',
    title: 'x',
    account_id,
    added_at: now,
  })
  const file_id = await insert('document_file', {
    id: newId(),
    document_id,
    number: 1,
    person_key_id,
    name: 'x',
    media_type: 'text/plain',
    size: 1,
    scan: 'clean',
    account_id,
    added_at: now,
  })
  await insert('document_chunk', {
    file_id,
    part: 'file',
    number: 0,
    is_last: true,
    content: Buffer.from('x'),
  })
  return request_id
}

/** Who helps the client, with an account that has this one role. */
async function theHelper(insert: Insert, client_id: string, organisation_id: string) {
  const account_id = await anAccount(insert)
  const id = await insert('role_assignment', {
    id: newId(),
    account_id,
    role: 'relative',
    client_id,
    valid_from: '2020-01-01',
  })
  await insert('invitation', {
    id: newId(),
    token_hash: newId(),
    purpose: 'invitation',
    email: 'x',
    name: 'x',
    role: 'relative',
    client_id,
    account_id,
    expires_at: now,
    created_at: now,
  })
  const moments = { started_at: now, last_seen_at: now, expires_at: now, proven_at: now }
  await insert('session', {
    id: newId(),
    token_hash: newId(),
    account_id,
    organisation_id,
    assignment_id: id,
    ...moments,
  })
  await insert('passkey', {
    id: newId(),
    account_id,
    credential_id: newId(),
    public_key: Buffer.from('x'),
    is_backed_up: false,
    name: 'x',
    created_at: now,
  })
}

/** Where a canary sits. */
export type Canary = { table: string; column: string; text: string }

/**
 * Writes a string of its own in every column with text of every row that belongs to the dossier; columns in which
 * only certain words may stand are passed by. Answers what was planted.
 */
export function plantCanaries(
  adminUrl: string,
  rows: readonly { table: string; where: string; ids: string[] }[],
) {
  return asLoader(adminUrl, async (client) => {
    const planted: Canary[] = []
    for (const { table, where, ids } of rows) {
      for (const { column, type } of await textColumns(client, table)) {
        const text = `kanarie-${table}-${column}`
        const value =
          type === 'jsonb' ? JSON.stringify({ zang: text }) : type === 'ARRAY' ? [text] : text
        await client.query('savepoint before')
        try {
          await client.query(`update ${table} t set ${column} = $2 where ${where}`, [ids, value])
          planted.push({ table, column, text })
        } catch {
          await client.query('rollback to savepoint before')
        }
      }
    }
    return planted
  })
}

async function textColumns(client: Client, table: string) {
  const { rows } = await client.query<{ column: string; type: string }>(
    `select column_name as column, data_type as type from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'
       and (data_type in ('text', 'jsonb') or udt_name = '_text')
       and not (table_name = 'draft' and column_name = 'key')
       and not (table_name = 'command' and column_name = 'answer')`,
    [table],
  )
  return rows
}

/** Every place in the database in which the song of a canary is heard. */
export function canariesIn(adminUrl: string, organisation: string, song = 'kanarie-') {
  return asLoader(adminUrl, async (client) => {
    const heard: string[] = []
    for (const [table, { columns }] of Object.entries(catalogue)) {
      const isTenant = columns.none?.includes('organisation_id') === true
      const { rowCount } = await client.query(
        `select 1 from ${table} t where to_jsonb(t)::text like $1 ${isTenant ? 'and organisation_id = $2' : 'and $2::uuid is not null'}`,
        [`%${song}%`, organisation],
      )
      if (rowCount !== 0) {
        heard.push(table)
      }
    }
    return heard
  })
}

async function asLoader<T>(adminUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query('grant select on migration to naast_load')
    await client.query('set local role naast_load')
    const result = await work(client)
    await client.query('commit')
    return result
  } finally {
    await client.end()
  }
}
