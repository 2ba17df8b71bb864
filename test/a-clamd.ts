import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { ClamdAddress } from '../src/shared/malware/index.js'

/** The harmless text that every scanner is tested with (EICAR), in two halves so that none minds this file. */
export const eicar = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-${'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'}`

/** A real clamd that knows one signature: our own, of EICAR, for real ones cannot be fetched in tests. */
export type TestClamd = { address: ClamdAddress; stop(): Promise<void> }

const patienceMs = 30_000

/** How long a test may wait for clamd when it must be installed first. */
export const clamdPatienceMs = 300_000

const packages = 'clamav-daemon'
const places = ['/usr/sbin/clamd', '/usr/local/sbin/clamd', '/usr/bin/clamd']

/**
 * Starts clamd on a port of this machine; installs it from Debian when it is missing and we are root.
 * Throws a sentence that says what to do when there is none: a check that is left out is none.
 */
export async function startClamd(): Promise<TestClamd> {
  const program = found() ?? (process.getuid?.() === 0 ? installed() : undefined)
  if (program === undefined) {
    throw new Error(`These tests need clamd: apt-get install --no-install-recommends ${packages}`)
  }
  const folder = await mkdtemp(join(tmpdir(), 'naast-clamd-'))
  const port = await freePort()
  await writeFile(
    join(folder, 'naast.ndb'),
    `Naast.Eicar:0:*:${Buffer.from(eicar).toString('hex')}\n`,
  )
  await writeFile(join(folder, 'clamd.conf'), configOf(folder, port))
  const clamd = spawn(program, ['--foreground', `--config-file=${join(folder, 'clamd.conf')}`], {
    stdio: 'ignore',
  })
  const ended = new Promise<void>((resolve) => clamd.once('exit', () => resolve()))
  const stop = async () => {
    clamd.kill('SIGKILL')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  await answering(port).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { address: { host: '127.0.0.1', port }, stop }
}

function found(): string | undefined {
  return places.find((path) => existsSync(path))
}

// Several test files may look at once: the lock lets one install and the others find the result.
function installed(): string | undefined {
  const get = `apt-get update -q && apt-get install -qy --no-install-recommends ${packages}`
  const install = `test -x /usr/sbin/clamd || { ${get}; }`
  spawnSync('flock', [join(tmpdir(), 'naast-apt.lock'), 'sh', '-c', install], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return found()
}

function configOf(folder: string, port: number): string {
  return [
    `DatabaseDirectory ${folder}`,
    `TCPSocket ${port}`,
    'TCPAddr 127.0.0.1',
    'StreamMaxLength 30M',
    'MaxThreads 2',
    '',
  ].join('\n')
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function answering(port: number): Promise<void> {
  const deadline = performance.now() + patienceMs
  while (!(await opens(port))) {
    if (performance.now() > deadline) {
      throw new Error('clamd does not answer')
    }
    await pause(100)
  }
}

function opens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
