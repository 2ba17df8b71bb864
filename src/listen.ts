import type { Server } from 'node:http'
import { serve } from '@hono/node-server'

type Listening = {
  hostname: string
  port: number
  fetch: (request: Request, env: object) => Response | Promise<Response>
}

/** A server that listens, on the port it was given or found. */
export type Listened = { port: number; stop(): Promise<void> }

/**
 * How long and how large a request may be before anything of ours sees it (security goal G28): headers
 * within ten seconds, all of it within three minutes (a file of 25 MB over a slow line), and a silent
 * connection is closed.
 */
const serverOptions = {
  headersTimeout: 10_000,
  requestTimeout: 180_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 10_000,
  maxHeaderSize: 16 * 1024,
  insecureHTTPParser: false,
  requireHostHeader: true,
} as const

const mostHeaders = 100
const silentMs = 120_000

/** Listens with those limits. Rejects when the port is taken or the host is not here. */
export function listen(listening: Listening): Promise<Listened> {
  return new Promise((resolve, reject) => {
    const server = serve({ ...listening, serverOptions }, ({ port }) => {
      resolve({ port, stop: () => stopped(server) })
    }) as Server
    server.maxHeadersCount = mostHeaders
    server.setTimeout(silentMs)
    server.once('error', reject)
  })
}

function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
    server.closeIdleConnections()
  })
}
