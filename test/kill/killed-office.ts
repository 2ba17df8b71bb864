import { Client } from 'pg'
import { enter, openDatabase, type Database } from '../../src/shared/database/index.js'
import { insertOrganisation } from '../../src/organisations/index.js'
import { insertAccount, insertRoleAssignment, startSession } from '../../src/users/index.js'
import { aCouple, aMentor } from '../factories/a-couple.js'
import { newId } from '../test-office.js'

/** Somebody who logs visits to one client of his own. */
export type Writer = { token: string; accountId: string; mentorshipId: string }

/** Makes an organisation with so many mentors, each with one client and signed in. */
export async function makeWriters(adminUrl: string, count: number): Promise<Writer[]> {
  const [row] = await ask<{ now: string }>(
    adminUrl,
    'select to_json(now() at time zone $1) #>> $2 as now',
    ['UTC', '{}'],
  )
  const now = `${row?.now.slice(0, 23)}Z`
  const database = openDatabase({ url: adminUrl, size: 1 })
  const organisation = newId()
  try {
    await database.as({ organisation }, (tx) =>
      insertOrganisation(tx, {
        id: organisation,
        name: 'Proef',
        isFictional: true,
        createdAt: now,
      }),
    )
    const writers: Writer[] = []
    for (let number = 0; number < count; number += 1) {
      writers.push(await makeWriter(database, { organisation, number, now }))
    }
    return writers
  } finally {
    await database.close()
  }
}

type Making = { organisation: string; number: number; now: string }

function makeWriter(database: Database, { organisation, number, now }: Making): Promise<Writer> {
  const accountId = newId()
  const credential = `mentor${number}@example.org`
  return database.as({ organisation, credential }, async (tx) => {
    const mentorId = await aMentor(tx, `Mentor ${number}`)
    const { mentorshipId } = await aCouple(tx, { mentorId })
    const assignmentId = newId()
    await insertAccount(tx, { id: accountId, email: credential, name: 'Mentor', createdAt: now })
    await enter(tx, { organisation, account: accountId })
    const role = { id: assignmentId, accountId, role: 'mentor' as const, mentorId }
    await insertRoleAssignment(tx, { ...role, validFrom: '2020-01-01', validUntil: null })
    const session = { accountId, organisationId: organisation, assignmentId, now, newId }
    return { token: await startSession(tx, session), accountId, mentorshipId }
  })
}

/** What the database holds: how often each visit is there, and what does not add up. */
export type Records = { visits: Map<string, number>; uneven: Record<string, unknown>[] }

/** A visit is one contact, one part, one command, one fact and one row of the log: counted per account. */
const unevenQuery = `
  with counts as (
    select a.id,
      (select count(*) from contact c where c.account_id = a.id) as contacts,
      (select count(*) from contact c join contact_client p on p.contact_id = c.id where c.account_id = a.id) as parts,
      (select count(*) from command k where k.account_id = a.id) as commands,
      (select count(*) from fact f where f.account_id = a.id and f.type = 'contactLogged') as facts,
      (select count(*) from audit_event e where e.account_id = a.id and e.action = 'create'
         and e.object_kind = 'contact' and e.outcome = 'allowed') as log
    from account a)
  select * from counts
  where parts <> contacts or commands <> contacts or facts <> contacts or log <> contacts`

/** Reads what is there, as it is on disk after the return. */
export async function readRecords(adminUrl: string): Promise<Records> {
  const visits = await ask<{ saw: string; count: string }>(
    adminUrl,
    "select saw, count(*) from contact_client where saw like 'bezoek %' group by saw",
  )
  const uneven = await ask<Record<string, unknown>>(adminUrl, unevenQuery)
  return { visits: new Map(visits.map(({ saw, count }) => [saw, Number(count)])), uneven }
}

async function ask<Row>(url: string, statement: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(statement, values)).rows as Row[]
  } finally {
    await client.end()
  }
}
