import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { serve } from '@hono/node-server'
import type { Deps } from '../src/app.js'
import type { Database } from '../src/shared/database/index.js'
import { routes } from '../src/routes.js'
import { loadAssets } from '../src/shared/ui/index.js'
import { testApp } from './test-app.js'

/** The application behind a real address, for a real browser; the clock stays the test's own. */
export type ServedApp = { url: string; stop(): Promise<void> }

/** Builds the styles and scripts of this tree in a folder of its own and serves the application with them. */
export async function aServedApp(database: Database, parts: Partial<Deps>): Promise<ServedApp> {
  const publicFolder = await mkdtemp(join(tmpdir(), 'naast-public-'))
  await promisify(execFile)(process.execPath, ['scripts/build-assets.mjs', publicFolder])
  const manifest = await readFile(join(publicFolder, 'manifest.json'), 'utf8')
  const port = await freePort()
  const url = `http://localhost:${port}`
  const assets = loadAssets(manifest, routes.assets)
  const { app } = testApp(database, { baseUrl: url, assets, publicFolder, ...parts })
  const server = serve({ hostname: 'localhost', port, fetch: app.fetch })
  const stop = async () => {
    await new Promise((resolve) => server.close(resolve))
    await rm(publicFolder, { recursive: true, force: true })
  }
  return { url, stop }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => {
        resolve(port)
      })
    })
  })
}
