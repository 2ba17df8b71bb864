import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateOffice } from '../generate/index.js'
import { href, routes } from '../routes.js'
import { enter, readMigrations } from '../shared/database/index.js'
import { startSession } from '../users/index.js'
import { testDatabase } from '../../test/database.js'
import { ownDatabase, query } from '../../test/own-database.js'
import { testApp } from '../../test/test-app.js'
import { newId, now } from '../../test/test-office.js'
import { bytesOf, framesFrom } from './archive.js'
import { makeBackupKey } from './backup-key.js'
import { makeBackup } from './make-backup.js'
import { restoreBackup } from './restore-backup.js'
import { readSealed, writeSealed } from './sealed-file.js'

testDatabase()
type Own = Awaited<ReturnType<typeof ownDatabase>>

let source: Own
let folder: string
let file: string
let identity: string
let recipient: string
let token: string

const secret = 'het geheim van deze installatie'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naast-backup-'))
  source = await ownDatabase()
  const asked = { clients: 25, seed: 'terug', clock: () => now, onProgress: () => undefined }
  const office = await generateOffice({ ...asked, adminUrl: source.adminUrl })
  const key = await makeBackupKey(folder)
  if (!office.ok || !key.ok) throw new Error('Not ready')
  ;({ identity, recipient } = key.value)
  token = await coordinatorSession(office.value.organisation)
  await query(source.adminUrl, "select graphile_worker.add_job('wacht', '{}')")
  await query(source.adminUrl, awkwardRow, [office.value.organisation])
  file = await backedUp('eerste.age')
})
afterAll(() => rm(folder, { recursive: true }))

const awkwardRow = `
  insert into institution (organisation_id, id, name, kind, note, created_at)
  values ($1, '018f0000-0000-7000-8000-00000000000a', E'Tab\\there', 'other', E'\\\\N\\nregel\\r', now())`

function coordinatorSession(organisation: string) {
  return source.database.as({ organisation }, async (tx) => {
    const { id, account_id } = await tx
      .selectFrom('role_assignment')
      .select(['id', 'account_id'])
      .where('role', '=', 'coordinator')
      .executeTakeFirstOrThrow()
    const who = { accountId: account_id, organisationId: organisation, assignmentId: id }
    await enter(tx, { organisation, account: account_id })
    return startSession(tx, { ...who, now, newId })
  })
}

async function backedUp(name: string): Promise<string> {
  const to = join(folder, name)
  const asked = { recipient, secret, clock: () => now, dataFolder: folder, to }
  const backup = await makeBackup({ ...asked, adminUrl: source.adminUrl })
  if (!backup.ok) throw new Error(backup.reason)
  return backup.value.file
}

/** A damaged copy of the backup. */
async function changed(name: string, change: (bytes: Buffer) => Buffer): Promise<string> {
  const copy = join(folder, name)
  await writeFile(copy, change(await readFile(file)))
  return copy
}

function restore(target: Own, from = file, key = identity) {
  return restoreBackup({
    adminUrl: target.adminUrl,
    file: from,
    identity: key,
    secret: null,
    afterwards: () => Promise.resolve(0),
  })
}

async function isEmpty({ adminUrl }: Own): Promise<boolean> {
  return (await query(adminUrl, 'select id from organisation')).length === 0
}

const everything = `
  select table_schema || '.' || table_name as name, (xpath('//n/text()', query_to_xml(format(
    'select count(*) || '':'' || coalesce(md5(string_agg(md5(t::text), '''' order by md5(t::text))), '''') as n from %I.%I t',
    table_schema, table_name), false, true, '')))[1]::text as content
  from information_schema.tables
  where table_type = 'BASE TABLE' and table_name <> 'migration'
    and (table_schema = 'public' or (table_schema = 'graphile_worker' and table_name like '\\_private%'))
  order by 1`

describe('restoring a backup into an empty database', () => {
  let target: Own

  beforeAll(async () => {
    target = await ownDatabase()
  })

  it('brings everything back, jobs that wait included', async () => {
    const restored = await restore(target)
    expect(restored).toMatchObject({ ok: true, value: { madeAt: now, secret } })
    const before = await query(source.adminUrl, everything)
    expect(await query(target.adminUrl, everything)).toEqual(before)
    expect(before.length).toBeGreaterThan(25)
  })

  it('lets people in with the session they had, and shows their work', async () => {
    const browser = testApp(target.database).as({ token, accountId: '' })
    expect((await browser.get(href(routes.home))).status).toBe(200)
  })

  it('numbers new rows after the restored ones', async () => {
    const { database } = target
    const [{ organisation }] = (await query(
      target.adminUrl,
      'select id as organisation from organisation',
    )) as [{ organisation: string }]
    const added = await database.as({ organisation }, (tx) =>
      tx
        .insertInto('fact')
        .values({ at: now, account_id: newId(), type: 'added' })
        .returning('id')
        .executeTakeFirstOrThrow(),
    )
    const [highest] = await query(target.adminUrl, 'select max(id) as id from fact')
    expect(Number(highest?.['id'])).toBe(added.id)
  })

  it('refuses a second time, because there is data now', async () => {
    expect(await restore(target)).toEqual({
      ok: false,
      reason: 'In deze database staan al gegevens. Terugzetten kan alleen in een lege database.',
    })
  })
})

describe('a backup that is not as it was made', () => {
  let target: Own

  beforeAll(async () => {
    target = await ownDatabase()
  })

  it.each([
    ['near the beginning', 0.02],
    ['in the middle', 0.5],
    ['at the end', 0.9999],
  ])('fails loudly when one bit is flipped %s', async (_, place) => {
    const flipped = await changed(`bit-${place}.age`, (bytes) => {
      const at = Math.floor(bytes.length * place)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      return bytes
    })
    expect(await restore(target, flipped)).toEqual({ ok: false, reason: damaged })
    expect(await isEmpty(target)).toBe(true)
  })

  it.each([0, 0.1, 0.6, 0.9999])(
    'fails loudly when it is cut at %f of its length',
    async (place) => {
      const cut = await changed(`cut-${place}.age`, (bytes) =>
        bytes.subarray(0, Math.floor(bytes.length * place)),
      )
      expect(await restore(target, cut)).toEqual({ ok: false, reason: damaged })
      expect(await isEmpty(target)).toBe(true)
    },
  )

  it('fails loudly when something was added', async () => {
    const longer = await changed('longer.age', (bytes) => Buffer.concat([bytes, Buffer.from('x')]))
    expect(await restore(target, longer)).toEqual({ ok: false, reason: damaged })
    expect(await isEmpty(target)).toBe(true)
  })

  it('is compared to the last row with what went in', async () => {
    const lying = join(folder, 'lying.age')
    await writeSealed(lying, recipient, withOtherSums())
    expect(await restore(target, lying)).toEqual({
      ok: false,
      reason: 'Wat terugkwam is niet gelijk aan de reservekopie. Er is niets teruggezet.',
    })
    expect(await isEmpty(target)).toBe(true)
  })

  it('does not open with another key, or with something that is no key', async () => {
    const other = await mkdtemp(join(tmpdir(), 'naast-backup-'))
    const key = await makeBackupKey(other)
    await rm(other, { recursive: true })
    if (!key.ok) throw new Error(key.reason)
    expect(await restore(target, file, key.value.identity)).toEqual({
      ok: false,
      reason: 'Deze sleutel past niet op de reservekopie.',
    })
    expect(await restore(target, file, recipient)).toMatchObject({ ok: false })
    expect(await isEmpty(target)).toBe(true)
  })

  it('is not restored under another secret, which could not open what is sealed in it', async () => {
    const afterwards = () => Promise.resolve(0)
    const other = { secret: 'een heel ander geheim', afterwards }
    const asked = { adminUrl: target.adminUrl, file, identity, ...other }
    expect(await restoreBackup(asked)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('NAAST_SECRET') as string,
    })
    expect(await isEmpty(target)).toBe(true)
  })

  it('says so when the file is not there', async () => {
    expect(await restore(target, join(folder, 'weg.age'))).toMatchObject({ ok: false })
  })
})

async function* withOtherSums() {
  for await (const frame of framesFrom(readSealed(file, identity))) {
    yield bytesOf(
      frame.kind === 'sum' ? { ...frame, sum: { ...frame.sum, sha256: '0'.repeat(64) } } : frame,
    )
  }
}

const damaged = 'De reservekopie is beschadigd of niet volledig. Er is niets teruggezet.'

describe('a database with other migrations', () => {
  it('is refused, because the rows may mean something else there', async () => {
    const migrations = await readMigrations('db/migrations')
    const sql = 'create table later (id integer)'
    const target = await ownDatabase([
      ...migrations,
      { name: '99990101000000_x.sql', sql, hash: 'x' },
    ])
    expect(await restore(target)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('andere versie') as string,
    })
    expect(await isEmpty(target)).toBe(true)
  })
})

describe('making a backup', () => {
  it('shows nothing of anybody in the file', async () => {
    const bytes = await readFile(file)
    expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1')
    for (const word of ['naast-backup', 'Coördinator', 'institution', secret]) {
      expect(bytes.includes(word)).toBe(false)
    }
  })

  it('refuses without a key, and never writes over a file', async () => {
    const asked = { secret, clock: () => now, dataFolder: folder, adminUrl: source.adminUrl }
    expect(await makeBackup({ ...asked, recipient: undefined })).toMatchObject({ ok: false })
    expect(await makeBackup({ ...asked, recipient, to: file })).toMatchObject({ ok: false })
  })

  it('leaves nothing behind when it cannot be finished', async () => {
    const away = 'postgres://nobody@127.0.0.1:1/none'
    const asked = { secret, clock: () => now, dataFolder: folder, recipient, adminUrl: away }
    await expect(makeBackup({ ...asked, to: join(folder, 'half.age') })).rejects.toThrow(
      'ECONNREFUSED',
    )
    expect((await readdir(folder)).filter((name) => name.startsWith('half'))).toEqual([])
  })
})
