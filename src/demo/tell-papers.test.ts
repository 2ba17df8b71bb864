import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { ownDatabase } from '../../test/own-database.js'
import { testApp, testSecret, type TestBrowser } from '../../test/test-app.js'
import { newId, now } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { gatherPerson, readableEntries } from '../privacy/index.js'
import { makeDemo, makeDemoLink, type DemoName } from './index.js'

testDatabase()
let coordinator: TestBrowser
let hanne: string
let organisation: string
let adminUrl: string
let askedDoctor: () => Promise<string>

beforeAll(async () => {
  const own = await ownDatabase()
  const { database } = own
  adminUrl = own.adminUrl
  const caseload = 'examples/amsterdam-caseload.csv'
  const making = { database, caseload, secret: testSecret, now, newId, log: () => undefined }
  const made = await makeDemo(making)
  organisation = made.ok ? made.value : ''
  const place = { organisationId: organisation, url: 'http://localhost' }
  const app = testApp(database, { isDemo: true })
  async function signIn(who: DemoName) {
    const link = await makeDemoLink({ ...place, database, clock: () => now, newId }, who)
    const signedIn = await app.as().get(new URL(link).pathname)
    const token = /naast=([^;]+)/.exec(signedIn.headers.get('set-cookie') ?? '')?.[1] ?? ''
    return app.as({ token, accountId: '' })
  }
  coordinator = await signIn('coordinator')
  askedDoctor = async () => (await (await signIn('arts')).get(routes.askedOfMe)).text()
  const clients = await read(href(routes.clients))
  hanne = /href="\/clienten\/([^"?]+)[^>]*>(?:<[^>]+>)*Hanne/.exec(clients)?.[1] ?? ''
}, 120_000)

async function read(path: string): Promise<string> {
  const answer = await coordinator.get(path)
  expect(answer.status).toBe(200)
  return answer.text()
}

/** The first address on a page that leads one step further. */
function next(page: string, below: string): string {
  return new RegExp(`href="(${below}/0[^"?]*)`).exec(page)?.[1] ?? ''
}

describe('the demonstration', () => {
  it('has a document in the dossier of Hanne, and a guest who may read it', async () => {
    const documents = href(routes.documents, { client: hanne })
    const page = await read(next(await read(documents), documents))
    expect(page).toContain('Zorgplan van Hanne')
    expect(await read(href(routes.dossierAccess, { client: hanne }))).toContain('Samira Haddad')
  })

  it('has a confidential note that the coordinator may read', async () => {
    expect(await read(href(routes.sealedNotes, { client: hanne }))).toContain('Ik blijf twijfelen')
  })

  it('has a request of Hanne for her own data, which waits for an answer', async () => {
    const requests = href(routes.privacyRequests)
    const page = await read(next(await read(requests), requests))
    expect(page).toContain('samen met Ilona')
  })

  it('has a doctor who finds one question that waits for an answer', async () => {
    const page = await askedDoctor()
    expect(page).toContain('Geef antwoord')
    expect(page).toContain('Gevraagd door Petra')
  })

  it('has a question of Ilona to colleagues, which Irene answered and the coordinator did not yet', async () => {
    const thoughts = await read(href(routes.thinkingAlong))
    expect(thoughts).toContain('alleen met de bus')
    expect(await read(href(routes.home))).toContain('Een collega vraagt u om mee te denken.')
    const question = await read(next(thoughts, routes.thinkingAlong))
    expect(question).toContain('eerst samen oefenen')
  })

  it('has a month of the log to look through, with a look in the night among it', async () => {
    const reviews = href(routes.logReviews)
    const page = await read(next(await read(reviews), reviews))
    expect(page).toContain('Tussen 23 en 6 uur')
  })
})

describe('the readable file of somebody in the demonstration', () => {
  it('is in Dutch words: no name of a column, no code', async () => {
    const person = { kind: 'client', id: hanne } as const
    const gathered = await gatherPerson({ adminUrl, organisation, person })
    const subject = { ...person, name: 'Hanne' }
    const packing = { subject, organisation: 'De stichting', madeAt: now, gathered }
    const [page] = await readableEntries(packing)
    const text = String(page?.content)
    const [names, values] = [/<dt>(.*?)<\/dt>/g, /<dd>(.*?)<\/dd>/g].map((tag) => [
      ...new Set([...text.matchAll(tag)].map(([, inside = '']) => inside)),
    ])
    expect(names?.length).toBeGreaterThan(50)
    expect(names?.filter((name) => !/^[A-Z]/.test(name) || name.includes('_'))).toEqual([])
    const codes = values?.flatMap((value) =>
      [...value.matchAll(/(?:^|: |, )([a-z]+(?:[-_][a-z]+)+|[a-z]+[A-Z]\w+)(?=$|;|,|:)/g)].map(
        ([, code]) => code,
      ),
    )
    expect(codes).toEqual([])
  })
})
