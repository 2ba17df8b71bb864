import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { htmlOf } from '../html-of.js'
import { loadAssets } from '../../src/shared/ui/assets.js'
import { GalleryPage } from '../../src/shared/ui/gallery.page.js'

const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; " +
  "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** A small site with the gallery, the built files and a place for drafts, under the strict policy. */
export type GallerySite = {
  url: string
  drafts: URLSearchParams[]
  answerDraftsWith: (status: number) => void
  close: () => void
}

/** Builds the assets in a folder of its own and serves the gallery; close it after the tests. */
export async function openGallerySite(): Promise<GallerySite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'naast-gallery-'))
  execFileSync(process.execPath, ['scripts/build-assets.mjs', folder])
  const assets = loadAssets(readFileSync(path.join(folder, 'manifest.json'), 'utf8'), 'files')
  const html = await htmlOf(<GalleryPage assets={assets} draftUrl="drafts" />)
  const drafts: URLSearchParams[] = []
  let draftStatus = 204

  const server = createServer((request, response) => {
    const name = path.basename(request.url ?? '')
    if (request.method === 'POST') {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => {
        drafts.push(new URLSearchParams(body))
        response.writeHead(draftStatus).end()
      })
    } else if (path.extname(name) === '') {
      const headers = { 'content-type': 'text/html', 'content-security-policy': policy }
      response.writeHead(200, headers).end(html)
    } else {
      response.writeHead(200, { 'content-type': types[path.extname(name)] ?? 'text/plain' })
      response.end(readFileSync(path.join(folder, name)))
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    drafts,
    answerDraftsWith: (status) => (draftStatus = status),
    close: () => {
      server.close()
      server.closeAllConnections()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
