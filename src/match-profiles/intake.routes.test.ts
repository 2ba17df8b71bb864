import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { aClient } from '../../test/factories/a-client.js'
import { aCouple } from '../../test/factories/a-couple.js'
import { aFreeze } from '../../test/factories/a-freeze.js'
import { fullClientProfile } from '../../test/factories/a-profile.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, today, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { typedAnswers } from './answers.form.js'
import { blankClient, clientProfile, clientSidesOf } from './index.js'
import { clientPartNames, clientParts, type ClientPart } from './questions.js'

const database = testDatabase()
const app = testApp(database)
let office: TestOffice
let coordinator: TestBrowser
let client: string

const languages = ['Nederlands', 'Tigrinya']

beforeAll(async () => {
  office = await aTestOffice(database)
  coordinator = app.as(await office.signIn({ role: 'coordinator', name: 'Wim' }))
  client = await office.inside((tx) =>
    aClient(tx, { givenName: 'Samira', languages, birthDate: '2010-01-01' }),
  )
})

const place = (section: ClientPart, of = client) => href(routes.intakePart, { client: of, section })

async function send(section: ClientPart, answers = fullClientProfile, version = '0', more = {}) {
  const typed = typedAnswers(clientParts[section], { ...answers, languages })
  const fields = { ...typed, version, 'command-id': newId(), ...more }
  return coordinator.post(place(section), fields)
}

const kept = (id = client) => office.inside((tx) => clientProfile(tx, id))

describe('the intake of a client', () => {
  it('shows every part, also when nothing was asked', async () => {
    const page = await (await coordinator.get(href(routes.intake, { client }))).text()
    expect(await htmlErrors(page)).toEqual([])
    expect(page).toContain('Nog niets gevraagd')
    for (const section of clientPartNames) {
      const form = await (await coordinator.get(place(section))).text()
      expect(await htmlErrors(form)).toEqual([])
    }
    const blank = await office.inside((tx) => aClient(tx))
    const toRead = href(routes.whatMatters, { client: blank })
    const aloud = await (await coordinator.get(toRead)).text()
    expect(await htmlErrors(aloud)).toEqual([])
    expect(aloud).toContain('Er is nog niets opgeschreven.')
  })

  it('stays blank when the parts are sent empty', async () => {
    const other = await office.inside((tx) => aClient(tx))
    for (const section of clientPartNames) {
      const answer = await coordinator.post(place(section, other), {
        version: '0',
        'command-id': newId(),
      })
      expect(answer.status).toBe(303)
    }
    expect(await kept(other)).toEqual({ profile: blankClient, version: 0 })
  })

  it('keeps every answer as it was given, part by part', async () => {
    let version = 0
    for (const section of clientPartNames) {
      const answer = await send(section, fullClientProfile, String(version))
      expect(answer.status).toBe(303)
      version = (await kept()).version
    }
    expect(await kept()).toEqual({ profile: fullClientProfile, version: 6 })
    const page = await (await coordinator.get(href(routes.intake, { client }))).text()
    expect(await htmlErrors(page)).toEqual([])
    expect(page).not.toContain('Nog niet gevraagd')
    for (const section of clientPartNames) {
      const form = await (await coordinator.get(place(section))).text()
      expect(await htmlErrors(form)).toEqual([])
    }
  })

  it('tells the difference between nothing and not asked', async () => {
    const { version } = await kept()
    const none = { ...fullClientProfile, likes: [], dislikes: null }
    expect((await send('wie-is', none, String(version))).status).toBe(303)
    expect((await kept()).profile).toMatchObject({ likes: [], dislikes: null })
  })

  it('is read aloud in words, without what only the office needs', async () => {
    const aloud = await (await coordinator.get(href(routes.whatMatters, { client }))).text()
    expect(await htmlErrors(aloud)).toEqual([])
    expect(aloud).toContain('Ik wil iemand die luistert.')
    expect(aloud).toContain('Dat de mentor dichtbij woont')
    expect(aloud).not.toMatch(/agressie|dementie|gevaarlijk/i)
  })

  it('says what cannot be, and keeps what was typed', async () => {
    const { version } = await kept()
    const twice = { likes: ['walking'], dislikes: ['walking'] }
    const answer = await send('wie-is', fullClientProfile, String(version), twice)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Kies één van de twee')
    expect(await htmlErrors(page)).toEqual([])
    const wrong = { visitsPerMonth: '99' }
    expect((await send('wanneer', fullClientProfile, String(version), wrong)).status).toBe(422)
  })

  it('shows both versions to who was second', async () => {
    const answer = await send('wanneer', { ...fullClientProfile, visitsPerMonth: 9 }, '1')
    expect(answer.status).toBe(409)
    const page = await answer.text()
    expect(page).toContain('Iemand anders paste dit net aan')
    expect(page).toContain('2 keer per maand')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('changes languages in the registration itself', async () => {
    const { version } = await kept()
    const more = { languages: 'Nederlands, Tigrinya, Engels' }
    expect((await send('taal', fullClientProfile, String(version), more)).status).toBe(303)
    const row = await office.inside((tx) =>
      tx.selectFrom('client').select('languages').where('id', '=', client).executeTakeFirst(),
    )
    expect(row?.languages).toEqual(['Nederlands', 'Tigrinya', 'Engels'])
  })

  it('tells in the dossier which part changed, not what was said', async () => {
    const page = await (await coordinator.get(href(routes.client, { client }))).text()
    expect(page).toContain('Intake aangevuld: Tijd en afstand.')
  })

  it('gives matching what was told, and the rest as unknown', async () => {
    const [side] = await office.inside((tx) => clientSidesOf(tx, [client, newId()], today))
    expect(side).toMatchObject({
      spoken: [
        { language: 'nl', level: 'daily' },
        { language: 'ti', level: 'well' },
        { language: 'en', level: 'well' },
      ],
      genderWish: { wish: 'woman', must: true },
      institutionId: null,
      isMinor: true,
      birthYear: 2010,
      likes: [],
      dislikes: undefined,
      special: {},
      asksFor: [],
    })
    const unknown = await office.inside((tx) => aClient(tx, { languages: [] }))
    const [open] = await office.inside((tx) => clientSidesOf(tx, [unknown], today))
    expect(open).toMatchObject({
      spoken: undefined,
      institutionId: undefined,
      isMinor: undefined,
      need: undefined,
      genderWish: undefined,
      available: undefined,
      levelNeeded: 'daily',
      caseWeight: 1,
    })
  })

  it('asks about parents of a minor only, and leaves for others what was said', async () => {
    const adult = await office.inside((tx) => aClient(tx, { birthDate: '1950-01-01' }))
    const page = await (await coordinator.get(place('steun', adult))).text()
    expect(page).not.toContain('Vinden de ouders het goed?')
    expect(await (await coordinator.get(place('steun'))).text()).toContain('Vinden de ouders')
  })

  it('knows no other parts', async () => {
    const address = href(routes.intakePart, { client, section: 'belangrijk' })
    expect((await coordinator.get(address.replace('belangrijk', 'anders'))).status).toBe(404)
  })
})

describe('who reads the intake', () => {
  it('is the office alone: for the mentor, the client and another foundation it is not there', async () => {
    const couple = await office.inside((tx) => aCouple(tx))
    const elsewhere = await aTestOffice(database)
    const others = [
      await office.signIn({ role: 'mentor', mentorId: couple.mentorId }),
      await office.signIn({ role: 'client', clientId: couple.clientId }),
      await office.signIn({ role: 'auditor' }),
      await elsewhere.signIn({ role: 'coordinator' }),
    ]
    const address = { client: couple.clientId }
    for (const who of others) {
      for (const path of [routes.intake, routes.whatMatters, routes.notTogether]) {
        expect((await app.as(who).get(href(path, address))).status).toBe(404)
      }
      expect((await app.as(who).get(href(routes.specialOfClient, address))).status).toBe(404)
    }
  })
})

describe('a frozen dossier', () => {
  it('takes no answers until a coordinator says why', async () => {
    const frozen = await office.inside((tx) => aClient(tx))
    await aFreeze(office, frozen)
    const fields = { ownWords: 'Iets', version: '0', 'command-id': newId() }
    const answer = await coordinator.post(place('belangrijk', frozen), fields)
    expect(answer.status).not.toBe(303)
    expect((await kept(frozen)).version).toBe(0)
  })
})
