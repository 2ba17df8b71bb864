import { Client } from 'pg'
import type { Actor, Role } from '../src/shared/access/index.js'
import type { Office } from '../src/office.js'
import { product } from './product.js'

/** Somebody who asks for pages: known to the floor as an actor, to the app by a session. */
export type Visitor = { actor: Actor; token: string }

/** A generated office with a coordinator, a mentor with several clients, and one of those clients. */
export type BenchOffice = {
  clients: number
  coordinator: Visitor
  mentor: Visitor
  clientId: string
  /** Somebody who waits, and can be matched. */
  waiting: { entryId: string; clientId: string }
  proposalId: string
  referralId: string
}

const seed = 'meting'

/** The office of this size: generated now, or found from an earlier run. */
export async function benchOffice(office: Office, clients: number): Promise<BenchOffice> {
  const { generateOffice } = await product.generate()
  const made = await generateOffice({
    adminUrl: office.adminUrl,
    clients,
    seed,
    clock: () => new Date().toISOString(),
    onProgress: (done) => process.stderr.write(`\r${done} of ${clients} clients `),
  })
  if (made.ok) {
    console.error(`\ngenerated ${clients} clients in ${made.value.seconds} s`)
  }
  const [found] = await ask<{ id: string }>(office, 'select id from organisation where name = $1', [
    `Fictief kantoor ${seed} (${clients})`,
  ])
  if (found === undefined) {
    throw new Error(made.ok ? 'The office is not there' : made.reason)
  }
  return visitorsOf(office, found.id, clients)
}

async function visitorsOf(office: Office, organisation: string, clients: number) {
  const [couple] = await ask<{ mentor: string; client: string }>(
    office,
    `select m.mentor_id as mentor, min(m.client_id::text) as client
     from mentorship m join role_assignment r on r.mentor_id = m.mentor_id
     where m.organisation_id = $1 and m.status = 'running'
     group by m.mentor_id order by count(*) desc, m.mentor_id limit 1`,
    [organisation],
  )
  const mentorId = couple?.mentor ?? null
  return {
    ...(await onTheWay(office, organisation)),
    clients,
    clientId: couple?.client ?? '',
    coordinator: await visitor(office, { organisation, role: 'coordinator', mentorId: null }),
    mentor: await visitor(office, { organisation, role: 'mentor', mentorId }),
  }
}

/** Somebody who waits for a match, a proposal and a request, to ask their pages; empty ids in an office without. */
async function onTheWay(office: Office, organisation: string) {
  const [waits] = await ask<{ entry: string; client: string; proposal: string; referral: string }>(
    office,
    `select e.id as entry, e.client_id as client,
       (select min(id::text) from match_proposal p where p.organisation_id = $1) as proposal,
       (select min(id::text) from referral r where r.organisation_id = $1) as referral
     from waiting_entry e
     where e.organisation_id = $1 and e.closed_on is null and e.waits_for = 'match' order by e.id limit 1`,
    [organisation],
  )
  return {
    waiting: { entryId: waits?.entry ?? '', clientId: waits?.client ?? '' },
    proposalId: waits?.proposal ?? '',
    referralId: waits?.referral ?? '',
  }
}

type Wanted = { organisation: string; role: Role; mentorId: string | null }

async function visitor(office: Office, { organisation, role, mentorId }: Wanted): Promise<Visitor> {
  const { startSession } = await product.users()
  const { enter } = await product.database()
  const { createIds } = await product.ids()
  const now = new Date().toISOString()
  const [assignment] = await ask<{ id: string; account_id: string }>(
    office,
    `select id, account_id from role_assignment
     where organisation_id = $1 and role = $2 and mentor_id is not distinct from $3`,
    [organisation, role, mentorId],
  )
  const accountId = assignment?.account_id ?? ''
  const who = { accountId, organisationId: organisation, assignmentId: assignment?.id ?? '' }
  const token = await office.database.as({ organisation, account: accountId }, async (tx) => {
    await enter(tx, { organisation, account: accountId })
    return startSession(tx, { ...who, now, newId: createIds(() => now) })
  })
  const names = { organisationName: 'Meting', name: 'Meting', locale: 'nl' as const }
  const sessionId = createIds(() => now)()
  const none = { clientId: null, parts: [], sessionId, provenAt: now }
  const actor = { ...names, ...none, accountId, organisationId: organisation, role, mentorId }
  return { actor, token }
}

async function ask<Row>({ adminUrl }: Office, statement: string, values: unknown[]) {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    return (await client.query(statement, values)).rows as Row[]
  } finally {
    await client.end()
  }
}
