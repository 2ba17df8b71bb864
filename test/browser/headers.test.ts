import type { AddressInfo } from 'node:net'
import { serve, type ServerType } from '@hono/node-server'
import { Hono } from 'hono'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../src/routes.js'
import { securityHeaders } from '../../src/shared/http/index.js'
import { openBrowser, openPage } from './chromium.js'

let browser: Browser
let server: ServerType

beforeAll(async () => {
  browser = await openBrowser()
  const app = new Hono()
  app.use(securityHeaders({ isSecure: false, reportPath: routes.policyReports }))
  app.get('/', (c) => c.html('<!doctype html><html lang="nl"><title>Naast</title></html>'))
  server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => server.once('listening', resolve))
})

afterAll(async () => {
  server.close()
  await browser.close()
})

describe('the headers of every page', () => {
  it('are all known to a browser: it says nothing about them', async () => {
    const page = await openPage(browser)
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    const { port } = server.address() as AddressInfo
    await page.goto(`http://127.0.0.1:${port}/`)
    expect(said.filter((text) => !text.includes('favicon'))).toEqual([])
  })
})
