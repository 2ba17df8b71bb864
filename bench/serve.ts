import { serve as listen } from '@hono/node-server'
import { Hono } from 'hono'
import type { Office } from '../src/office.js'
import type { Actor } from '../src/shared/access/index.js'
import { benchOffice, type BenchOffice } from './offices.js'
import { product } from './product.js'

/** What the parent needs to know once both servers listen. */
export type Serving = { app: string; floor: string; offices: BenchOffice[] }

/** The header by which the floor knows who asks, in place of a session. */
export const actorHeader = 'x-bench-actor'

const smallOffice = 123
const faultsShown = 5

/** Serves the product and its floor on one database until the parent is done. */
export async function serveBoth({ folder, clients }: { folder: string; clients: number }) {
  const { readConfig } = await product.config()
  const { openOffice } = await product.office()
  const config = readConfig({
    NAAST_DATA: folder,
    PORT: process.env['PORT'] ?? '0',
    NAAST_RATES: 'off',
  })
  if (!config.ok) throw new Error(config.reason)
  const office = await openOffice({ config: config.value, log: (line) => console.error(line) })
  if (!office.ok) throw new Error(office.reason)
  const offices = [await benchOffice(office.value, smallOffice)]
  if (clients !== smallOffice) {
    offices.push(await benchOffice(office.value, clients))
  }
  const served = await (
    await product.serve()
  ).serveOffice({
    config: config.value,
    office: office.value,
    clock: now,
    isDemo: false,
    logFault: faultLog(),
  })
  const floor = await serveFloor(office.value, offices)
  process.send?.({ app: `http://localhost:${served.port}`, floor, offices } satisfies Serving)
  process.once('message', () => {
    void office.value.close().finally(() => process.exit(0))
  })
}

function now(): string {
  return new Date().toISOString()
}

function faultLog() {
  let shown = 0
  return function logFault(_: string, error: Error) {
    shown += 1
    if (shown <= faultsShown) console.error(error)
  }
}

/** The same routes with a runtime that knows the actor beforehand and draws nothing. */
async function serveFloor({ database }: Office, offices: BenchOffice[]): Promise<string> {
  const { mount } = await product.http()
  const { createIds } = await product.ids()
  const { recordAudit } = await product.audit()
  const { officeRoutes } = await product.officeRoutes()
  const actors = new Map<string, Actor>(
    offices
      .flatMap(({ coordinator, mentor }) => [coordinator, mentor])
      .map(({ actor }) => [actor.accountId, actor]),
  )
  const floor = new Hono()
  mount(
    floor,
    {
      database,
      clock: now,
      newId: createIds(now),
      recordAudit,
      authenticate: (c) => Promise.resolve(actors.get(c.req.header(actorHeader) ?? '')),
      frame: () => 'floor',
      notThere: (c) => c.text('', 404),
      askToSignIn: (c) => c.text('', 401),
      formTokens: { make: () => '', isOf: () => true },
      askAgain: (c) => c.text('', 403),
      frozen: (c) => c.text('', 409),
      limit: () => undefined,
      tooMany: (c) => c.text('', 429),
      stepUp: () => Promise.reject(new Error('the floor measures no proofs')),
    },
    officeRoutes,
  )
  return new Promise((resolve) => {
    listen({ hostname: 'localhost', port: 0, fetch: floor.fetch }, ({ port }) => {
      resolve(`http://localhost:${port}`)
    })
  })
}
