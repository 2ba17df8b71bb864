import { cp, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { aCliPlace, naastIn, type CliPlace } from '../../test/cli-place.js'
import { testDatabase } from '../../test/database.js'
import { operatorId } from '../audit/index.js'

testDatabase()
let here: CliPlace
let elsewhere: CliPlace

type Answer = {
  ok: boolean
  organisations: {
    firstBad: object | null
    notYetAnchored: number
    lostByRestore: number
    rows: number
  }[]
}

const naast = naastIn<Answer>

async function asAdmin(place: CliPlace, ...statements: string[]) {
  const client = new Client({ connectionString: place.DATABASE_ADMIN_URL })
  await client.connect()
  const results = []
  for (const statement of statements) {
    results.push(await client.query(statement))
  }
  await client.end()
  return results.at(-1)?.rows as Record<string, unknown>[]
}

beforeAll(async () => {
  here = await aCliPlace()
  elsewhere = await aCliPlace()
  await naast(here, 'generate', '--clients', '3', '--seed', 'ketting')
})

describe('the log of an office', () => {
  it('has one row of every command that touches it', async () => {
    await naast(here, 'backup-key')
    await naast(here, 'backup', '--to', join(here.NAAST_DATA, 'een.age'))
    await naast(here, 'export-audit', '--to', join(here.NAAST_DATA, 'log.jsonl'))
    const rows = await asAdmin(here, 'select action, object_kind from audit_event order by id')
    expect(
      rows.map(({ action, object_kind: kind }) => `${String(action)} ${String(kind)}`),
    ).toEqual(['create organisation', 'export backup', 'export audit-log'])
    const { mode } = await stat(join(here.NAAST_DATA, 'log.jsonl'))
    expect(mode & 0o077).toBe(0)
  })

  it('tells for a breach what an account touched, and logs that it was asked', async () => {
    const asked = ['--from', '2026-11-21', '--to', '2026-11-21', '--json']
    const report = await naast(here, 'breach-report', '--account', operatorId, ...asked)
    expect(report.code).toBe(0)
    expect(report.answer().organisations[0]).toMatchObject({ acts: 4, clients: [] })
    const wrong = await naast(here, 'breach-report', '--account', 'iemand', ...asked)
    expect(wrong).toMatchObject({ code: 2 })
  })

  it('is sound for the checker, from the database and from an export', async () => {
    const bare = await naast(here, 'verify-audit')
    expect(bare.code).toBe(3)
    expect(bare.said.join('\n')).toContain('NIET VERANKERD')
    expect(await naast(here, 'anchor-audit', '--json')).toMatchObject({ code: 0 })
    const fromHere = await naast(here, 'verify-audit', '--json')
    expect(fromHere).toMatchObject({ code: 0 })
    expect(fromHere.answer()).toMatchObject({ ok: true, organisations: [{ firstBad: null }] })
    const file = join(here.NAAST_DATA, 'log.jsonl')
    const exported = ['verify-audit', '--export', file]
    expect(await naast(here, ...exported)).toMatchObject({ code: 3 })
    const anchors = join(here.NAAST_DATA, 'anchors')
    const renewed = join(here.NAAST_DATA, 'log-nu.jsonl')
    await naast(here, 'export-audit', '--to', renewed)
    expect(await naast(here, 'export-audit', '--to', file)).toMatchObject({ code: 2 })
    const held = ['verify-audit', '--export', renewed, '--anchors', anchors]
    expect(await naast(here, ...held)).toMatchObject({ code: 0 })
    const { organisations } = (await naast(here, 'verify-audit', '--json')).answer()
    expect(organisations[0]?.notYetAnchored).toBeGreaterThan(0)
  })

  it('is not called bad when a file cannot be read: which one, and why', async () => {
    const missing = join(here.NAAST_DATA, 'nergens.jsonl')
    const { code, answer } = await naast(here, 'verify-audit', '--json', '--export', missing)
    expect(code).toBe(2)
    expect(answer()).toEqual({
      error: { code: 'file', message: `Het bestand ${missing} is niet te lezen (ENOENT).` },
    })
    const [folder, key] = [here.NAAST_DATA, join(here.NAAST_DATA, 'log.jsonl')]
    const asked = ['verify-audit', '--json', '--export', key, '--anchors', folder, '--key', key]
    expect((await naast(here, ...asked)).said.join('')).toContain('De openbare sleutel')
  })

  it('names the first bad row after a change, and ends with 1', async () => {
    const change = (role: string) =>
      asAdmin(
        here,
        'set session_replication_role = replica',
        `update audit_event set role = '${role}' where id = (select event_id from audit_link where seq = 2)`,
      )
    await change('mentor')
    const found = await naast(here, 'verify-audit', '--json')
    expect(found.code).toBe(1)
    expect(found.answer().organisations[0]?.firstBad).toMatchObject({ seq: 2, why: 'changed' })
    const inWords = await naast(here, 'verify-audit')
    expect(inWords.said.join('\n')).toContain('EERSTE FOUT: nummer 2')
    await change('operator')
    expect(await naast(here, 'verify-audit')).toMatchObject({ code: 0 })
  })

  it('goes along in a backup; what a restore lost is said, never sealed anew', async () => {
    const key = await naast(elsewhere, 'backup-key')
    const keyFile = join(here.NAAST_DATA, 'key.txt')
    await writeFile(keyFile, key.said.join('\n'))
    await cp(
      join(elsewhere.NAAST_DATA, 'backup-recipient'),
      join(here.NAAST_DATA, 'backup-recipient'),
    )
    const file = join(here.NAAST_DATA, 'twee.age')
    expect(await naast(here, 'backup', '--to', file)).toMatchObject({ code: 0 })
    await naast(here, 'verify-audit')
    await naast(here, 'verify-audit')
    await naast(here, 'anchor-audit')
    for (const name of ['anchors', 'anchor-key.pem']) {
      await cp(join(here.NAAST_DATA, name), join(elsewhere.NAAST_DATA, name), { recursive: true })
    }
    expect(await naast(elsewhere, 'restore', file, '--key', keyFile)).toMatchObject({ code: 0 })
    const rows = await asAdmin(elsewhere, 'select request_id from audit_event order by id desc')
    expect(rows[0]?.['request_id']).toMatch(/^restored from anchor \d+ /)
    const verified = await naast(elsewhere, 'verify-audit', '--json')
    expect(verified).toMatchObject({ code: 0 })
    expect(verified.answer().organisations[0]?.lostByRestore).toBeGreaterThan(0)
    const name = `${await organisationOf(elsewhere)}.jsonl`
    const kept = await readFile(join(elsewhere.NAAST_DATA, 'anchors', name), 'utf8')
    expect(kept).toContain('"kind":"restored"')
  })
})

async function organisationOf(place: CliPlace): Promise<string> {
  const [row] = await asAdmin(place, 'select id from organisation')
  return String(row?.['id'])
}
