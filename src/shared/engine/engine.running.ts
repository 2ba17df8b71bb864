import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { adminName, readPassword } from './engine.cluster.js'
import { knownHome } from './engine.place.js'
import { startMark } from './engine.process.js'
import type { RunningEngine } from './engine.types.js'

/** Who runs the server in this home; without port while it is still starting. */
export type Running = {
  readonly appPid: number
  readonly appMark: string | undefined
  readonly port?: number
}

/** The server of a living app on this data folder; undefined when there is none that we may join. */
export async function readRunningEngine({
  folder,
}: {
  readonly folder: string
}): Promise<RunningEngine | undefined> {
  const home = await knownHome(folder).catch(() => undefined)
  const running = home === undefined ? undefined : await readRunning(home)
  if (home === undefined || running?.port === undefined || !(await isAlive(running))) {
    return undefined
  }
  const password = await readPassword(home).catch(() => undefined)
  if (password === undefined) return undefined
  const { appPid, port } = running
  return { adminUrl: adminUrlFor(port, password), port, appPid }
}

/** The address of the server for its own login. */
export function adminUrlFor(port: number, password: string): string {
  return `postgres://${adminName}:${password}@127.0.0.1:${port}/postgres`
}

/** What the last app in this home left on record, whether it lives or not. */
export async function readRunning(home: string): Promise<Running | undefined> {
  return readFile(join(home, 'running.json'), 'utf8').then(
    (text) => JSON.parse(text) as Running,
    () => undefined,
  )
}

/** Whether the app on record still lives, and is not another process with its number. */
export async function isAlive(running: Running): Promise<boolean> {
  return running.appMark !== undefined && (await startMark(running.appPid)) === running.appMark
}

/** Puts this app on record; readers see the old record or the new one, never half of it. */
export async function recordRunning(home: string, port?: number): Promise<void> {
  const appMark = await startMark(process.pid)
  const running: Running = { appPid: process.pid, appMark, ...(port === undefined ? {} : { port }) }
  const draft = join(home, 'running.draft')
  await rm(draft, { force: true })
  await writeFile(draft, `${JSON.stringify(running)}\n`, { mode: 0o644, flag: 'wx' })
  await rename(draft, join(home, 'running.json'))
}
