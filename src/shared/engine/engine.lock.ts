import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, constants, openSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

const pauseMs = 50

/**
 * Holds an exclusive kernel lock on the file and answers its descriptor, or undefined when another
 * holder keeps it for the whole of `patienceMs`. The lock belongs to the open file (flock(2)): it
 * ends with the last process that has the descriptor, also after `kill -9`, and ignores pid reuse.
 */
export async function takeLock(path: string, patienceMs: number): Promise<number | undefined> {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_CREAT, 0o644)
  for (let waited = 0; ; waited += pauseMs) {
    if (await flock(descriptor)) return descriptor
    if (waited >= patienceMs) break
    await pause(pauseMs)
  }
  closeSync(descriptor)
  return undefined
}

/** Lets go of the lock, unless a child inherited the descriptor and lives on. */
export function releaseLock(descriptor: number): void {
  closeSync(descriptor)
}

// Node has no flock; the util-linux program locks the open file we share with it.
async function flock(descriptor: number): Promise<boolean> {
  const child = spawn('flock', ['-x', '-n', '3'], {
    stdio: ['ignore', 'ignore', 'ignore', descriptor],
  })
  await once(child, 'exit')
  return child.exitCode === 0
}
