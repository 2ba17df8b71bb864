import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFullDossier, type FullDossier } from '../../test/factories/a-full-dossier.js'
import { canariesIn, plantCanaries, type Canary } from '../../test/factories/canaries.js'
import { ownDatabase, query } from '../../test/own-database.js'
import { newId, now } from '../../test/test-office.js'
import { backedUp, restored } from '../../test/backed-up.js'
import { actWithin, gatherPerson, rowsOfPerson, catalogue, wordsOf } from '../privacy/index.js'
import { carryOut, destroyAgain, type DestroyDeps } from './carry-out.store.js'
import { ledgerFile } from './ledger-file.js'

const secret = 'het geheim van deze installatie, lang genoeg'

let source: Awaited<ReturnType<typeof ownDatabase>>
let folder: string
let dossier: FullDossier
let planted: Canary[]
let deps: DestroyDeps
let proposal: string
let backup: Awaited<ReturnType<typeof backedUp>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naast-destroy-'))
  source = await ownDatabase()
  dossier = await aFullDossier(source.adminUrl)
  planted = await plantCanaries(source.adminUrl, await ownRows())
  await searchesForOthers()
  const ledger = ledgerFile(folder)
  deps = { adminUrl: source.adminUrl, secret, ledger, clock: () => now, newId }
  backup = await backedUp({ adminUrl: source.adminUrl, folder, secret })
})
afterAll(() => rm(folder, { recursive: true }))

/** What of this person the manifest says may go, in all its tables; his own account and helpers' too. */
async function ownRows() {
  const client = new Client({ connectionString: source.adminUrl })
  await client.connect()
  await client.query('begin read only')
  await actWithin(client, dossier.organisation)
  const found = await rowsOfPerson(client, { kind: 'client', id: dossier.clientId })
  await client.end()
  const swept = Object.entries(catalogue)
    .filter(([, table]) => table.swept !== undefined)
    .map(([table]) => ({ table, where: '$1::uuid[] is not null', ids: [] }))
  // What was noted of a visit to two clients at once stays, for it is the other's dossier too.
  const alone = ` and t.id in (select contact_id from contact_client group by 1 having count(*) = 1)`
  return [...found.filter(({ link }) => link.erasing !== 'keep'), ...swept].map((rows) =>
    rows.table === 'contact' ? { ...rows, where: rows.where + alone } : rows,
  )
}

/** What colleagues keep while they work: one filter, one search and one file on its way in, about another. */
async function searchesForOthers() {
  const { organisation, coordinators } = dossier
  const mine = [organisation, coordinators[1], now]
  await query(
    source.adminUrl,
    `insert into list_state (organisation_id, account_id, list, fields, saved_at)
     values ($1, $2, 'clients', '{"naam": ["Ander"]}', $3)`,
    mine,
  )
  await query(
    source.adminUrl,
    `insert into stored_search (organisation_id, id, account_id, typed, searched_at)
     values ($1, $2, $2, 'Ander', $3)`,
    mine,
  )
  await query(
    source.adminUrl,
    `insert into import_run (organisation_id, id, account_id, file_name, status, row_count, content, created_at)
     values ($1, $2, $2, 'nieuwe mensen.csv', 'open', 1, '{"rows": [["Ander", "Persoon"]]}', $3)`,
    mine,
  )
}

async function propose(status: string, decidedBy: string | null, grace = now) {
  const id = newId()
  const { organisation, coordinators, clientId, requestId } = dossier
  await query(
    source.adminUrl,
    `insert into destruction_proposal (organisation_id, id, ground, request_id, proposed_by,
       proposed_at, status, decided_by, decided_at, not_before)
     values ($1, $2, 'erasure', $3, $4, $5, $6, $7, $5, $8)`,
    [organisation, id, requestId, coordinators[0], now, status, decidedBy, grace],
  )
  await query(
    source.adminUrl,
    `insert into destruction_item (organisation_id, proposal_id, subject_kind, subject_id)
     values ($1, $2, 'client', $3)`,
    [organisation, id, clientId],
  )
  return id
}

const person = () => ({ kind: 'client' as const, id: dossier.clientId })

describe('everything about a client', () => {
  it('reaches every table that the catalogue ties to a client', () => {
    const tied = Object.entries(catalogue).filter(([, { links, columns }]) => {
      const hasWords = [columns.identifying, columns.special].some((names) => names !== undefined)
      return hasWords && links.some(({ of, erasing }) => of === 'client' && erasing !== 'keep')
    })
    const reached = new Set(planted.map(({ table }) => table))
    expect(tied.map(([table]) => table).filter((table) => !reached.has(table))).toEqual([])
  })

  it('is in the file for him, to the last word, but for what protects or belongs to others', async () => {
    const { organisation } = dossier
    const adminUrl = source.adminUrl
    const gathered = await gatherPerson({ adminUrl, organisation, person: person() })
    const text = JSON.stringify(gathered)
    const missed = planted.filter((canary) => isHis(canary) && !text.includes(canary.text))
    expect(missed).toEqual([])
    expect(planted.filter(isHis).length).toBeGreaterThan(60)
  })
})

/** Words of the person himself: not what others keep for themselves, and no keys or hashes. */
function isHis({ table, column }: Canary): boolean {
  const { columns, links = [] } = catalogue[table] ?? {}
  const shown = links.some(
    ({ of, fields, erasing }) =>
      (of === 'client' || typeof of !== 'string') &&
      erasing !== 'keep' &&
      (fields === undefined || wordsOf(fields).includes(column)),
  )
  const isPersonal = [columns?.identifying, columns?.special, columns?.ordinary].some((names) =>
    wordsOf(names).includes(column),
  )
  return shown && isPersonal
}

describe('a proposal to destroy', () => {
  it('cannot be confirmed by who made it: the database refuses', async () => {
    await expect(propose('confirmed', dossier.coordinators[0])).rejects.toThrow(/check/)
  })

  it('does nothing before it is confirmed, nor before the time to reconsider is over', async () => {
    const open = await propose('proposed', null)
    const early = await propose('confirmed', dossier.coordinators[1], '2026-12-21T10:00:00.000Z')
    for (const id of [open, early]) {
      await carryOut(deps, { organisation: dossier.organisation, proposal: id })
    }
    expect(await canariesIn(source.adminUrl, dossier.organisation)).not.toEqual([])
    await query(source.adminUrl, `update destruction_proposal set status = 'withdrawn'`)
  })

  it('leaves alone who must be kept meanwhile', async () => {
    const { organisation, clientId, coordinators } = dossier
    await query(
      source.adminUrl,
      `insert into legal_hold (organisation_id, id, subject_kind, subject_id, cause, reason, placed_at, placed_by)
       values ($1, $2, 'client', $3, 'claim', 'x', $4, $5)`,
      [organisation, newId(), clientId, now, coordinators[0]],
    )
    const id = await propose('confirmed', coordinators[1])
    await carryOut(deps, { organisation, proposal: id })
    expect(await canariesIn(source.adminUrl, organisation)).not.toEqual([])
    const [item] = await query(
      source.adminUrl,
      'select outcome from destruction_item where proposal_id = $1',
      [id],
    )
    expect(item).toEqual({ outcome: 'held-back' })
    await query(source.adminUrl, 'update legal_hold set lifted_at = now(), lifted_by = placed_by')
  })
})

describe('destruction', () => {
  it('leaves nothing of the person, and everything of others', async () => {
    const { organisation, coordinators, otherId, clientId } = dossier
    proposal = await propose('confirmed', coordinators[1])
    await carryOut(deps, { organisation, proposal })
    expect(await canariesIn(source.adminUrl, organisation)).toEqual([])
    expect(await canariesIn(source.adminUrl, organisation, 'blijft')).toEqual(['contact_client'])
    const clients = await query(
      source.adminUrl,
      'select id from client where organisation_id = $1',
      [organisation],
    )
    expect(clients).toEqual([{ id: otherId }])
    expect(await readFile(deps.ledger, 'utf8')).not.toContain(clientId)
  })

  it('leaves what colleagues searched, filtered and are reading in about others', async () => {
    const tables = ['list_state', 'stored_search', 'import_run']
    for (const table of tables) {
      const kept = await query(
        source.adminUrl,
        `select account_id from ${table} where organisation_id = $1`,
        [dossier.organisation],
      )
      expect(kept).toEqual([{ account_id: dossier.coordinators[1] }])
    }
  })

  it('stands in the ledger with who proposed, who confirmed and how much', async () => {
    const [line] = await query(
      source.adminUrl,
      'select * from destruction_ledger where proposal_id = $1',
      [proposal],
    )
    expect(line).toMatchObject({
      ground: 'erasure',
      proposed_by: dossier.coordinators[0],
      confirmed_by: dossier.coordinators[1],
    })
    expect(line?.['counts']).toMatchObject({ client: 2, contact: 1, contact_client: 2, account: 1 })
  })

  it('done again changes nothing', async () => {
    const before = await readFile(deps.ledger, 'utf8')
    await carryOut(deps, { organisation: dossier.organisation, proposal })
    expect(await readFile(deps.ledger, 'utf8')).toBe(before)
    expect(await destroyAgain(deps)).toBe(0)
  })

  it('is beyond what the application may do by itself', async () => {
    const { database } = source
    const drop = database.as({ organisation: dossier.organisation }, (tx) =>
      tx.deleteFrom('client').execute(),
    )
    await expect(drop).rejects.toThrow(/permission denied/)
  })
})

describe('a restore of a backup from before', () => {
  it('brings nobody back who was destroyed since', async () => {
    const target = await ownDatabase()
    await restored({ adminUrl: target.adminUrl, backup, ledger: deps.ledger })
    expect(await canariesIn(target.adminUrl, dossier.organisation)).toEqual([])
    expect(await canariesIn(target.adminUrl, dossier.organisation, 'blijft')).toEqual([
      'contact_client',
    ])
  })
})
