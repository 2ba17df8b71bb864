import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { UnderProof } from './app-under-proof.js'
import type { Asking } from './ask.js'
import { currentWatch, within, type Watch } from './probe.js'

const cellHeader = 'x-cell'

/** The same application behind a real server, to see that nothing depends on how it is called. */
export async function overHttp({
  app,
  asking,
}: UnderProof): Promise<{ asking: Asking; stop: () => Promise<void> }> {
  const watches = new Map<string, Watch>()
  let next = 0
  const answer = (request: Request) => {
    const watch = watches.get(request.headers.get(cellHeader) ?? '')
    const answered = () => Promise.resolve(app.fetch(request))
    return watch === undefined ? answered() : within(watch, answered)
  }
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const listening = serve({ fetch: answer, hostname: '127.0.0.1', port: 0 }, () => {
      resolve(listening)
    })
  })
  const { port } = server.address() as AddressInfo
  const send: Asking['send'] = async (url, init) => {
    const { pathname, search } = new URL(url)
    const watch = currentWatch()
    const cell = String((next += 1))
    if (watch !== undefined) {
      watches.set(cell, watch)
    }
    const headers = { ...(init.headers as Record<string, string>), [cellHeader]: cell }
    return fetch(`http://127.0.0.1:${port}${pathname}${search}`, { ...init, headers })
  }
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve()
      })
    })
  return { asking: { ...asking, send }, stop }
}
