import { expect } from 'vitest'
import { href, routes } from '../src/routes.js'
import type { TestBrowser } from './test-app.js'
import { newId } from './test-office.js'

/** A file as somebody chooses it. */
export type Chosen = { bytes?: Uint8Array | undefined; name?: string }

/** A form with a file, as a browser sends it. */
export function formWith({ bytes, name = 'a.pdf' }: Chosen, fields: Record<string, string>) {
  const body = new FormData()
  for (const [field, value] of Object.entries({ 'command-id': newId(), ...fields })) {
    body.set(field, value)
  }
  if (bytes !== undefined) {
    body.set('file', new File([new Uint8Array(bytes)], name))
  }
  return body
}

type Adding = { client: string; fields?: Record<string, string> }

/** Sends the form to add a document. */
export function addDocument(
  who: TestBrowser,
  chosen: Chosen,
  { client, fields }: Adding,
): Promise<Response> {
  const body = formWith(chosen, { kind: 'care-plan', ...fields })
  return who.send(href(routes.newDocument, { client }), body)
}

/** Adds a document and answers the address of its page. */
export async function addedDocument(who: TestBrowser, chosen: Chosen, adding: Adding) {
  const answer = await addDocument(who, chosen, adding)
  expect(answer.status).toBe(303)
  return (answer.headers.get('location') ?? '').replace(/\?.*/, '')
}

/** The page of a document, with the addresses of its versions (the newest first) and its preview. */
export async function documentAt(who: TestBrowser, address: string) {
  const page = await (await who.get(address)).text()
  const [file = '', older = ''] = [...page.matchAll(/href="([^"]*\/bestanden\/[^"]*)"/g)].map(
    ([, path = '']) => path,
  )
  return { page, file, older, preview: /src="([^"]*\/beeld)"/.exec(page)?.[1] ?? '' }
}

/** What an address answers, with its bytes. */
export async function bytesAt(who: TestBrowser, address: string) {
  const answer = await who.get(address)
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) }
}
