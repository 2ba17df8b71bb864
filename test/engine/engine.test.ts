import { access, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { engineRefusalSentence, readRunningEngine } from '../../src/shared/engine/index.js'
import {
  aFolder,
  compileApp,
  connect,
  endApp,
  eventually,
  lives,
  query,
  refusalOf,
  serverPid,
  startApp,
  started,
  tidyUp,
} from './engine-world.js'

beforeAll(compileApp)
afterEach(tidyUp)

describe('a fresh data folder', () => {
  it('gets a server that keeps what was written when it stops and starts again', async () => {
    const folder = await aFolder()
    const first = await started(folder)
    await query(first.adminUrl, 'create table kept as select 7 as number')
    await first.stop()
    const second = await started(folder)
    expect(await query(second.adminUrl, 'select number from kept')).toEqual([{ number: 7 }])
    expect(second.port).toBe(first.port)
  })

  it('is told apart in short sentences: the first start makes the database, a later one does not', async () => {
    const folder = await aFolder()
    const [first, second]: [string[], string[]] = [[], []]
    await (await started(folder, first)).stop()
    await started(folder, second)
    expect(first).toContain('De database wordt voor het eerst aangemaakt.')
    expect(second).toEqual(['De database start.'])
  })

  it('writes every confirmed change to the disk and knows Dutch letters and times', async () => {
    const { adminUrl } = await started(await aFolder())
    const rows = await query(
      adminUrl,
      `select name, setting from pg_settings where name in ('fsync', 'full_page_writes',
         'synchronous_commit', 'data_checksums', 'TimeZone', 'server_encoding',
         'password_encryption', 'listen_addresses', 'unix_socket_directories')`,
    )
    expect(Object.fromEntries(rows.map((row) => [row['name'], row['setting']]))).toEqual({
      data_checksums: 'on',
      fsync: 'on',
      full_page_writes: 'on',
      listen_addresses: '127.0.0.1',
      password_encryption: 'scram-sha-256',
      server_encoding: 'UTF8',
      synchronous_commit: 'on',
      TimeZone: 'UTC',
      unix_socket_directories: '',
    })
    const order = `select string_agg(name, ' ' order by name) as names
                   from unnest(array['Zoë', 'eva', 'Évi', 'Ewa']) as name`
    expect(await query(adminUrl, order)).toEqual([{ names: 'eva Évi Ewa Zoë' }])
  })

  it('keeps its password in a file only its owner reads, and lets nobody in without it', async () => {
    const folder = await aFolder()
    const { adminUrl } = await started(folder)
    const password = join(folder, 'database/password')
    expect((await stat(password)).mode & 0o777).toBe(0o600)
    const wrong = new URL(adminUrl)
    wrong.password = 'guess'
    await expect(connect(wrong.href)).rejects.toThrow('password authentication failed')
  })

  it('does not write what people typed to its log', async () => {
    const folder = await aFolder()
    const { adminUrl } = await started(folder)
    const duplicate = `create table person (name text unique);
      insert into person values ('Geheim'), ('Geheim')`
    await expect(query(adminUrl, duplicate)).rejects.toThrow('duplicate key')
    const [{ file } = {}] = await query(adminUrl, 'select pg_current_logfile() as file')
    const text = await readFile(String(file), 'utf8')
    expect(text).toContain('duplicate key')
    expect(text).not.toContain('Geheim')
  })
})

describe('someone who knocks from elsewhere', () => {
  it('finds no server on any other address of this machine', async () => {
    const { adminUrl } = await started(await aFolder())
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ address, family }) => address !== '127.0.0.1' && family === 'IPv4')
      .map(({ address }) => address)
    for (const address of [...others, '127.0.0.2', '[::1]']) {
      const url = new URL(adminUrl)
      url.hostname = address
      await expect(connect(url.href), address).rejects.toThrow(/ECONNREFUSED|EADDRNOTAVAIL/)
    }
  })

  it('finds no socket file', async () => {
    const folder = await aFolder()
    const { port } = await started(folder)
    for (const place of ['/tmp', '/var/run/postgresql', join(folder, 'database/data')]) {
      await expect(access(join(place, `.s.PGSQL.${port}`))).rejects.toThrow('ENOENT')
    }
  })
})

describe('a data folder that a living app has', () => {
  it('refuses a second start, by the same app and by another, and names the process', async () => {
    const folder = await aFolder()
    await started(folder)
    const refusal = { kind: 'already-running', pid: process.pid } as const
    expect(await refusalOf(folder)).toEqual(refusal)
    expect((await startApp(folder)).refusal).toEqual(refusal)
    expect(engineRefusalSentence(refusal)).toContain(`Naast draait al op deze gegevens`)
  })

  it('lets exactly one of four simultaneous first starts in', async () => {
    const folder = await aFolder()
    const apps = await Promise.all([1, 2, 3, 4].map(() => startApp(folder)))
    expect(apps.filter((app) => app.adminUrl !== undefined)).toHaveLength(1)
    const refusals = apps.flatMap((app) => app.refusal ?? [])
    expect(refusals.map(({ kind }) => kind)).toEqual(Array(3).fill('already-running'))
  })

  it('tells a command where to join, until the app stops', async () => {
    const folder = await aFolder()
    expect(await readRunningEngine({ folder })).toBeUndefined()
    const app = await startApp(folder)
    expect(await readRunningEngine({ folder })).toMatchObject({
      adminUrl: app.adminUrl,
      appPid: app.process.pid,
    })
    await endApp(app, 'stop')
    expect(await readRunningEngine({ folder })).toBeUndefined()
  })
})

describe('a stop', () => {
  it('ends within ten seconds, also with work under way, and may be asked twice', async () => {
    const folder = await aFolder()
    const engine = await started(folder)
    const busy = await connect(engine.adminUrl)
    const work = busy.query('select pg_sleep(60)').catch((failure: Error) => failure.message)
    const pid = await serverPid(folder)
    const before = performance.now()
    await Promise.all([engine.stop(), engine.stop()])
    expect(performance.now() - before).toBeLessThan(10_000)
    expect(await work).toMatch(/terminat/)
    expect(lives(pid)).toBe(false)
  })

  it('follows by itself when the app ends without asking', async () => {
    const folder = await aFolder()
    const app = await startApp(folder)
    const pid = await serverPid(folder)
    await endApp(app, 'exit')
    await eventually(() => !lives(pid))
    expect(await readRunningEngine({ folder })).toBeUndefined()
  })
})

describe('a server that is killed', () => {
  it('comes back by itself at the same address, with every confirmed row', async () => {
    const folder = await aFolder()
    const sentences: string[] = []
    const engine = await started(folder, sentences)
    await query(engine.adminUrl, 'create table kept as select generate_series(1, 1000) as number')
    const pid = await serverPid(folder)
    process.kill(pid, 'SIGKILL')
    await eventually(() => sentences.includes('De database loopt weer.'))
    expect(await query(engine.adminUrl, 'select count(*)::int as rows from kept')).toEqual([
      { rows: 1000 },
    ])
    expect(await serverPid(folder)).not.toBe(pid)
  })

  it('comes back after its app was killed too', async () => {
    const folder = await aFolder()
    const app = await startApp(folder)
    await query(app.adminUrl ?? '', 'create table kept as select 7 as number')
    const pid = await serverPid(folder)
    await endApp(app, 'SIGKILL')
    process.kill(pid, 'SIGKILL')
    const engine = await started(folder)
    expect(await query(engine.adminUrl, 'select number from kept')).toEqual([{ number: 7 }])
  })

  it('does not mistake another process with its old number for itself', async () => {
    const folder = await aFolder()
    await (await started(folder)).stop()
    const stale = [
      process.pid,
      join(folder, 'database/data'),
      1,
      5432,
      '',
      '127.0.0.1',
      '',
      'ready',
    ]
    await writeFile(join(folder, 'database/data/postmaster.pid'), stale.join('\n'))
    const engine = await started(folder)
    expect(await query(engine.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  })
})

describe('an app that is killed', () => {
  it('leaves a server that the next start closes cleanly, with every confirmed row', async () => {
    const folder = await aFolder()
    const app = await startApp(folder)
    await query(app.adminUrl ?? '', 'create table kept as select 7 as number')
    const orphan = await serverPid(folder)
    await endApp(app, 'SIGKILL')
    expect(lives(orphan)).toBe(true)
    expect(await readRunningEngine({ folder })).toBeUndefined()
    const sentences: string[] = []
    const engine = await started(folder, sentences)
    expect(lives(orphan)).toBe(false)
    expect(sentences.join(' ')).toContain('afgebroken start')
    expect(await query(engine.adminUrl, 'select number from kept')).toEqual([{ number: 7 }])
  })

  it('leaves a server that is closed even while it is at work', async () => {
    const folder = await aFolder()
    const app = await startApp(folder)
    const busy = await connect(app.adminUrl ?? '')
    const work = busy.query('select pg_sleep(60)').catch(() => undefined)
    await endApp(app, 'SIGKILL')
    const engine = await started(folder)
    await work
    expect(await query(engine.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  })
})

describe('data that do not fit', () => {
  it('refuses data of another PostgreSQL version in one clear sentence, and leaves them alone', async () => {
    const folder = await aFolder()
    await (await started(folder)).stop()
    const version = join(folder, 'database/data/PG_VERSION')
    await writeFile(version, '17\n')
    const refusal = await refusalOf(folder)
    expect(refusal).toEqual({ kind: 'other-version', found: '17', needed: '18' })
    await writeFile(version, '18\n')
    expect(await refusalOf(folder)).toBeUndefined()
  })

  it('refuses data whose password is lost, rather than making new data', async () => {
    const folder = await aFolder()
    await (await started(folder)).stop()
    await rename(join(folder, 'database/password'), join(folder, 'database/password.kept'))
    expect((await refusalOf(folder))?.kind).toBe('password-missing')
  })

  it('says what is wrong when a file stands where the folder should be', async () => {
    const folder = await aFolder()
    await writeFile(join(folder, 'file'), '')
    const refusal = await refusalOf(join(folder, 'file'))
    expect(refusal?.kind).toBe('folder-unusable')
  })
})
