import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'

// Below 32768, where Linux starts to hand out ports to outgoing connections.
const lowestPort = 20_000
const highestPort = 32_767

/** A port nobody uses now on this machine's own address; the wished one when that is free. */
export async function choosePort(wished: number | undefined): Promise<number> {
  if (wished !== undefined && (await isFree(wished))) return wished
  for (;;) {
    const port = randomInt(lowestPort, highestPort + 1)
    if (await isFree(port)) return port
  }
}

/** Whether a server could listen on this port of 127.0.0.1. */
export async function isFree(port: number): Promise<boolean> {
  const probe = createServer()
  const outcome = Promise.race([
    once(probe, 'listening').then(() => true),
    once(probe, 'error').then(() => false),
  ]).catch(() => false)
  probe.listen(port, '127.0.0.1')
  const free = await outcome
  if (free) {
    probe.close()
    await once(probe, 'close')
  }
  return free
}
