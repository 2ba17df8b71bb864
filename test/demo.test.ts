import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DemoName } from '../src/demo/index.js'

const program = join(import.meta.dirname, '../dist/main.js')
const caseload = join(import.meta.dirname, '../examples/amsterdam-caseload.csv')
const organisation = 'Stichting Mentorschap Amsterdam (demonstratie)'
const patienceMs = 45_000

type Ready = { url: string; links: Record<DemoName, string> }

let folder: string
let demo: ChildProcess
let ready: Ready

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naast-demo-'))
  await chmod(folder, 0o711) // As root the server runs under an account of its own, which must enter.
  demo = start()
  ready = await readyOf(demo)
}, patienceMs)

afterAll(async () => {
  const stopped = new Promise((resolve) => demo.once('exit', resolve))
  demo.kill('SIGTERM')
  await stopped
  await rm(folder, { recursive: true, force: true })
})

function environment(more: Record<string, string> = {}) {
  return { PATH: process.env['PATH'] ?? '', NAAST_DATA: folder, PORT: '0', ...more }
}

function start(): ChildProcess {
  return spawn(process.execPath, [program, 'demo'], { env: environment() })
}

/** What the last line says. Rejects with what was printed when it ends before that. */
function readyOf(child: ChildProcess): Promise<Ready> {
  return new Promise((resolve, reject) => {
    let printed = ''
    child.stderr?.on('data', (text: Buffer) => (printed += text.toString()))
    child.stdout?.on('data', (text: Buffer) => {
      printed += text.toString()
      const line = /^NAAST_READY (.*)\n$/m.exec(printed)
      if (line?.[1] !== undefined) {
        resolve(JSON.parse(line[1]) as Ready)
      }
    })
    child.once('exit', () => {
      reject(new Error(printed))
    })
  })
}

function naast(args: string[], more: Record<string, string> = {}) {
  const run = spawnSync(process.execPath, [program, ...args], {
    env: environment(more),
    encoding: 'utf8',
    timeout: patienceMs,
  })
  return { status: run.status, stdout: run.stdout, stderr: run.stderr }
}

function importReport(args: string[]) {
  const { status, stdout } = naast(['import', ...args, '--json'])
  return { status, ...(JSON.parse(stdout) as Record<string, unknown>) }
}

/** The first page somebody sees through a link, and the answer to following the link again. */
async function follow(link: string) {
  const signedIn = await fetch(link, { redirect: 'manual' })
  const [cookie = ''] = (signedIn.headers.get('set-cookie') ?? '').split(';')
  const page = await fetch(ready.url, { headers: { cookie } })
  const again = await fetch(link, { redirect: 'manual' })
  return { html: await page.text(), again: await again.text() }
}

describe('a demonstration that runs', () => {
  it('gives Ilona a link that shows her Hanne, and that works once', async () => {
    const { html, again } = await follow(ready.links.ilona)
    expect(html).toContain('Hanne')
    expect(html).not.toContain('Marloes')
    expect(again).toContain('Deze link werkt niet meer')
    expect(again).toContain('demo-link')
  })

  it('gives the coordinator a link of her own', async () => {
    const { html } = await follow(ready.links.coordinator)
    expect(html).toContain('Karin de Wit')
  })

  it('uses localhost, and gives a new link for who asks', async () => {
    const { status, stdout } = naast(['demo-link', 'irene', '--json'])
    const { link } = JSON.parse(stdout) as { link: string }
    expect(status).toBe(0)
    expect(link.startsWith('http://localhost:')).toBe(true)
    const { html } = await follow(link)
    expect(['Marloes', 'Anne', 'Loek'].every((name) => html.includes(name))).toBe(true)
  })

  it('is not started twice on the same data', () => {
    const second = naast(['demo'])
    expect(second.status).toBe(1)
    expect(second.stderr).toContain('Naast draait al op deze gegevens')
  })

  it('is refused on a port in use, and anywhere but on this machine', () => {
    const taken = naast(['demo'], { PORT: new URL(ready.url).port })
    expect([taken.status, taken.stderr.trim().split('\n')]).toEqual([
      1,
      [expect.stringContaining('al in gebruik')],
    ])
    expect(naast(['demo'], { HOST: '0.0.0.0' }).status).toBe(2)
  })
})

describe('the import at the terminal, beside a server that runs', () => {
  it('finds all 26 couples of the caseload there already', () => {
    const report = importReport([caseload, '--organisation', organisation])
    expect(report).toMatchObject({ status: 0, created: 0, updated: 0, unchanged: 26, failed: [] })
  })

  it('does nothing for an organisation it does not know, or a file that is not there', () => {
    const unknown = importReport([caseload, '--organisation', 'Niemand'])
    expect(unknown).toMatchObject({ status: 2, error: { code: 'organisation-unknown' } })
    const missing = importReport([`${caseload}.weg`, '--organisation', organisation])
    expect(missing).toMatchObject({ status: 2, error: { code: 'file-missing' } })
  })
})

describe('a demonstration that is stopped', () => {
  it('stops within ten seconds, and comes back with the same people', async () => {
    const stopped = new Promise((resolve) => demo.once('exit', resolve))
    demo.kill('SIGTERM')
    expect(await Promise.race([stopped, pause(10_000)])).toBe(0)
    demo = start()
    ready = await readyOf(demo)
    const report = importReport([caseload, '--organisation', organisation])
    expect(report).toMatchObject({ created: 0, unchanged: 26 })
  })
})
