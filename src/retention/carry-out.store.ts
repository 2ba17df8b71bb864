import { Client } from 'pg'
import { actWithin, type Person } from '../privacy/index.js'
import { plainDateOf, type Clock } from '../shared/calendar/index.js'
import type { NewId } from '../shared/ids/index.js'
import { destroyPerson } from './destroy-person.store.js'
import { holdsNow } from './hold.store.js'
import { readLedger, writeLedgerLine } from './ledger-file.js'
import { subjectHash, type LedgerLine } from './ledger.js'

/** What destroying needs: the database as its administrator, the secret, and the ledger outside. */
export type DestroyDeps = {
  adminUrl: string
  secret: string
  ledger: string
  clock: Clock
  newId: NewId
}

type Proposal = {
  id: string
  ground: LedgerLine['ground']
  request_id: string | null
  proposed_by: string
  decided_by: string
}

/**
 * Destroys what two people agreed to, one person at a time: each in a transaction of its own, with its line
 * in the ledger outside first. Whoever is held back meanwhile stays. Done again it changes nothing.
 */
export async function carryOut(
  deps: DestroyDeps,
  { organisation, proposal }: { organisation: string; proposal: string },
): Promise<void> {
  for (;;) {
    const isDone = await within(deps.adminUrl, organisation, (client) =>
      carryOutNext(client, { deps, organisation, proposal }),
    )
    if (isDone) {
      return
    }
  }
}

type Carrying = { deps: DestroyDeps; organisation: string; proposal: string }

/** Destroys one person of the proposal; answers whether nobody is left. */
async function carryOutNext(client: Client, carrying: Carrying): Promise<boolean> {
  const { deps, proposal: id } = carrying
  const now = deps.clock()
  const { rows: proposals } = await client.query<Proposal>(
    `select id, ground, request_id, proposed_by, decided_by from destruction_proposal
     where id = $1 and status = 'confirmed' and decided_by <> proposed_by and not_before <= $2
     for update`,
    [id, now],
  )
  const [proposal] = proposals
  if (proposal === undefined) {
    return true
  }
  const { rows: items } = await client.query<{ kind: Person['kind']; id: string }>(
    `select subject_kind as kind, subject_id as id from destruction_item
     where proposal_id = $1 and outcome = 'open' order by subject_id limit 1`,
    [id],
  )
  const [person] = items
  if (person === undefined) {
    await client.query(
      `update destruction_proposal set status = 'done', done_at = $2, note = null where id = $1`,
      [id, now],
    )
    return true
  }
  const today = plainDateOf(now)
  const holds = await holdsNow(client, { ...person, today, requestId: proposal.request_id })
  const outcome = holds.length > 0 ? 'held-back' : 'destroyed'
  if (holds.length === 0) {
    await destroyAndTell(client, { ...carrying, decided: proposal, person })
  }
  await client.query(
    `update destruction_item set outcome = $4
     where proposal_id = $1 and subject_kind = $2 and subject_id = $3`,
    [id, person.kind, person.id, outcome],
  )
  return false
}

async function destroyAndTell(
  client: Client,
  { deps, organisation, decided, person }: Carrying & { decided: Proposal; person: Person },
): Promise<void> {
  const line: LedgerLine = {
    version: 1,
    id: deps.newId(),
    organisation,
    proposalId: decided.id,
    subjectKind: person.kind,
    subjectHash: subjectHash(deps.secret, organisation, person),
    ground: decided.ground,
    proposedBy: decided.proposed_by,
    confirmedBy: decided.decided_by,
    destroyedAt: deps.clock(),
  }
  await writeLedgerLine(deps.ledger, line)
  await noteLine(client, line, await destroyPerson(client, person))
}

async function noteLine(client: Client, line: LedgerLine, counts: Record<string, number>) {
  await client.query(
    `insert into destruction_ledger (id, proposal_id, subject_kind, subject_hash, ground,
       proposed_by, confirmed_by, destroyed_at, counts)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
    [
      line.id,
      line.proposalId,
      line.subjectKind,
      line.subjectHash,
      line.ground,
      line.proposedBy,
      line.confirmedBy,
      line.destroyedAt,
      JSON.stringify(counts),
    ],
  )
}

/**
 * Destroys again whoever the ledger names and a restored database still holds. Answers how many people that
 * were. The file leads: what it says was destroyed never comes back.
 */
export async function destroyAgain(
  deps: Pick<DestroyDeps, 'adminUrl' | 'secret' | 'ledger'>,
): Promise<number> {
  const lines = await readLedger(deps.ledger)
  let people = 0
  for (const organisation of new Set(lines.map((line) => line.organisation))) {
    const own = lines.filter((line) => line.organisation === organisation)
    people += await within(deps.adminUrl, organisation, (client) =>
      destroyListed(client, { organisation, secret: deps.secret, lines: own }),
    )
  }
  return people
}

type Listed = { organisation: string; secret: string; lines: readonly LedgerLine[] }

async function destroyListed(
  client: Client,
  { organisation, secret, lines }: Listed,
): Promise<number> {
  const { rowCount: isHere } = await client.query('select 1 from organisation where id = $1', [
    organisation,
  ])
  if (isHere === 0) {
    return 0
  }
  let people = 0
  for (const line of await missingFrom(client, lines)) {
    const person = await findHashed(client, { organisation, secret, line })
    const counts = person === undefined ? {} : await destroyPerson(client, person)
    people += person === undefined ? 0 : 1
    await noteLine(client, line, counts)
  }
  return people
}

/** The lines that this database does not know: it is older than they are. */
async function missingFrom(client: Client, lines: readonly LedgerLine[]): Promise<LedgerLine[]> {
  const { rows } = await client.query<{ id: string }>('select id from destruction_ledger')
  const known = new Set(rows.map(({ id }) => id))
  return lines.filter(({ id }) => !known.has(id))
}

const tableOf = {
  client: 'client',
  mentor: 'mentor',
  'near-person': 'near_person',
  account: 'account',
} as const

async function findHashed(
  client: Client,
  { organisation, secret, line }: { organisation: string; secret: string; line: LedgerLine },
): Promise<Person | undefined> {
  const kind = line.subjectKind
  const { rows } = await client.query<{ id: string }>(`select id from ${tableOf[kind]}`)
  const found = rows.find(
    ({ id }) => subjectHash(secret, organisation, { kind, id }) === line.subjectHash,
  )
  return found && { kind, id: found.id }
}

/** One transaction within one organisation, in the role that may destroy. */
export async function within<T>(
  adminUrl: string,
  organisation: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: adminUrl })
  // The work fails when the connection breaks; without a listener the process would end.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('begin')
    await actWithin(client, organisation)
    const result = await work(client)
    await client.query('commit')
    return result
  } finally {
    await client.end()
  }
}
