import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process'
import { mkdtemp, rm, chmod } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { DemoName } from '../src/demo/index.js'

/** A running demonstration: its address, and a one-time link per person. */
export type DemoOffice = {
  url: string
  links: Record<DemoName, string>
  pid: number
  /** Another link for somebody, made by the command a person would use. */
  link(who: keyof DemoOffice['links']): Promise<string>
  stop(): Promise<void>
}

const ready = 'NAAST_READY '

/** Starts the demonstration as a newcomer would, in a folder of its own, on a free port. */
export async function aDemoOffice(): Promise<DemoOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'naast-demo-'))
  await chmod(folder, 0o711)
  const environment = { ...process.env, NAAST_DATA: folder, PORT: '0' }
  const child = spawn(process.execPath, ['dist/main.js', 'demo'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const place = JSON.parse(await lineOf(child)) as Pick<DemoOffice, 'url' | 'links'>
  return {
    ...place,
    pid: child.pid ?? 0,
    link: (who) => renewedLink(who, environment),
    stop: () => stopped(child, folder),
  }
}

function lineOf(child: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = []
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line)
        if (line.startsWith(ready)) {
          resolve(line.slice(ready.length))
        }
      })
    }
    child.once('exit', (code) => {
      reject(new Error(`The demonstration ended with ${code}:\n${said.join('\n')}`))
    })
  })
}

async function renewedLink(who: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, ['dist/main.js', 'demo-link', who, '--json'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  for await (const chunk of child.stdout) {
    said += String(chunk)
  }
  return (/http:\S+?(?="|\s|$)/.exec(said) ?? [''])[0]
}

async function stopped(child: ChildProcess, folder: string) {
  const exited = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await exited
  await rm(folder, { recursive: true, force: true })
}
