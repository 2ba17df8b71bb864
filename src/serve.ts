import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createApp, type Deps } from './app.js'
import type { Config } from './config.js'
import { healthOf } from './health.js'
import { startOfficeJobs } from './office-jobs.js'
import { readManifest, type Office } from './office.js'
import { ordinaryRates } from './limits.js'
import { listen } from './listen.js'
import { routes } from './routes.js'
import { installationSecret } from './secrets.js'
import type { Clock } from './shared/calendar/index.js'
import { createIds } from './shared/ids/index.js'
import { loadAssets } from './shared/ui/index.js'
import { publicFetch } from './users/index.js'

type Serving = {
  config: Config
  office: Office
  clock: Clock
  isDemo: boolean
  logFault: (requestId: string, error: Error) => void
}

/**
 * A server that answers and works. `stop` lets the running requests finish, then the running jobs, but
 * waits no longer than a few seconds: what is cut off was not acknowledged, or is done at the next start.
 */
export type Served = { url: string; port: number; stop(): Promise<void> }

const patienceMs = 5_000
const publicFolder = fileURLToPath(new URL('./public', import.meta.url))

/** Serves an office on the configured host and port, with its jobs. Rejects when the port is taken. */
export async function serveOffice(serving: Serving): Promise<Served> {
  const served = await answering(serving)
  const jobs = await startOfficeJobs(serving)
  const finish = async () => {
    await served.stop()
    await jobs.stop()
  }
  const stop = () => Promise.race([finish(), pause(patienceMs, undefined, { ref: false })])
  return { ...served, stop }
}

async function answering(serving: Serving): Promise<Served> {
  const { config } = serving
  const app = createApp(await depsOf(serving))
  const listened = await listen({ hostname: config.host, port: config.port, fetch: app.fetch })
  return { url: config.baseUrl, ...listened }
}

async function depsOf(serving: Serving): Promise<Deps> {
  const { config, office, clock, isDemo, logFault } = serving
  return {
    database: office.database,
    clock,
    newId: createIds(clock),
    cookie: { isSecure: config.baseUrl.startsWith('https:') },
    baseUrl: config.baseUrl,
    assets: loadAssets(await readManifest(publicFolder), routes.assets),
    publicFolder,
    isDemo,
    secret: await installationSecret(config),
    trustsProxy: config.trustsProxy,
    hasMail: config.mail !== null,
    clamd: config.clamd ?? undefined,
    outside: { fetch: publicFetch, allowsPlainHttp: false },
    securityContact: config.securityContact,
    rates: config.limitsRate ? ordinaryRates : null,
    checkHealth: healthOf({ database: office.database, dataFolder: config.dataFolder, clock }),
    logFault,
  }
}
