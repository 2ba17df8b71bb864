import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { href, routes } from '../../src/routes.js'
import { testDatabase } from '../database.js'
import { whoHelps, whoWaits } from '../factories/who-waits.js'
import {
  accepts,
  asksOwnNetwork,
  choosesVolunteer,
  openPart,
  tellsNobodyCares,
  tellsWhatMatters,
  tellsWhen,
} from '../intake-walk.js'
import {
  aMatchingOffice,
  answersOnPhone,
  asksMentor,
  beginsMentorship,
  choose,
  desk,
  goTo,
  isSentBack,
  phone,
  plansAndHoldsTalk,
  recordsYesOfClient,
  saysYesToMeeting,
  type MatchingOffice,
} from '../matching-walk.js'
import { follow, heading, linkOn, looksGood, press, said } from '../walked-pages.js'

const languages = ['Nederlands', 'Tigrinya']
const words = 'Iemand die mijn taal spreekt.'
const why = 'Hij kent hier niemand en begrijpt de brieven niet.'
const reason = 'Nadia woont om de hoek en hij vroeg zelf om haar.'
vi.setConfig({ testTimeout: 90_000 })

let office: MatchingOffice
let nadia: string
let karin: Page

beforeAll(async () => {
  office = await aMatchingOffice(testDatabase())
  nadia = await office.inside(async (tx) => {
    await whoWaits(tx, { name: 'Cor', likes: ['walking', 'nature'] })
    await whoHelps(tx, { name: 'Marleen', languages, likes: ['football', 'cooking'] })
    return whoHelps(tx, { name: 'Nadia', languages, likes: ['walking', 'nature'] })
  })
}, 90_000)

afterAll(() => office?.stop())

describe('somebody of the municipality asks for a mentor for Dawit, without an account', () => {
  let first: Page
  let link: string

  it('forgets why, loses nothing, and keeps it for later', async () => {
    first = await office.stranger(phone)
    await first.goto(office.url + href(routes.askForHelpAt, { organisation: office.slug }))
    await looksGood(first)
    await first.getByLabel('Wie bent u?').selectOption({ label: 'Ik werk bij de gemeente' })
    await first.getByLabel('Uw naam').fill('Joke Smit')
    await first.getByLabel('Voornaam').fill('Dawit')
    await isSentBack(first, 'Versturen', 'Schrijf kort op waarom er hulp nodig is.')
    expect(await first.getByLabel('Uw naam').inputValue()).toBe('Joke Smit')
    await press(first, 'Bewaar en ga later verder')
    expect(await heading(first)).toBe('Bewaard')
    await looksGood(first)
    const address = await linkOn(first, 'Verder met invullen').getAttribute('href')
    link = office.url + new URL(address ?? '', office.url).pathname
  })

  it('goes on in another browser with all that was typed, and sends it', async () => {
    const desktop = await office.stranger(desk)
    await desktop.goto(link)
    await looksGood(desktop)
    expect(await desktop.getByLabel('Uw naam').inputValue()).toBe('Joke Smit')
    expect(await desktop.getByLabel('Voornaam').inputValue()).toBe('Dawit')
    await desktop.getByLabel('Waar werkt u?').fill('Gemeente Veenwijk')
    await desktop.getByLabel('Uw telefoonnummer').fill('bel maar')
    await desktop.getByLabel('Waar woont de persoon nu?').selectOption({ label: 'Thuis' })
    await desktop.getByLabel('Talen die de persoon spreekt').fill('Tigrinya, Nederlands')
    await desktop.getByLabel('Waarom is er hulp nodig?').fill(why)
    await desktop.getByLabel('Een mentor voor iemand die nieuw is in Nederland').check()
    await desktop.getByLabel('Binnen een paar weken').check()
    await desktop.getByLabel('De persoon weet het en vindt het goed').check()
    await isSentBack(desktop, 'Versturen', 'Vul een telefoonnummer in')
    expect(await desktop.getByLabel('Waarom is er hulp nodig?').inputValue()).toBe(why)
    await desktop.getByLabel('Uw telefoonnummer').fill('06 12345678')
    await press(desktop, 'Versturen')
    expect(await heading(desktop)).toBe('Wij hebben uw aanvraag')
    expect(await said(desktop)).not.toContain('Dawit')
    await looksGood(desktop)
  })

  it('finds that the link worked once', async () => {
    await first.goto(link)
    expect(await heading(first)).toBe('Deze link werkt niet meer')
    await looksGood(first)
  })
})

describe('the coordinator takes the request on', () => {
  beforeAll(async () => {
    karin = await office.opens({ role: 'coordinator', name: 'Karin' })
  })

  it('from the first screen, and writes down a talk', async () => {
    expect(await said(karin)).toContain('1 aanvraag wacht op antwoord')
    await goTo(karin, 'Bekijk de aanvragen')
    await goTo(karin, 'Dawit')
    expect(await said(karin)).toContain(why)
    await press(karin, 'Opslaan')
    expect(await said(karin)).toContain('Opgepakt')
    await karin.getByLabel('Ik sprak iemand').check()
    await isSentBack(karin, 'Vastleggen', 'Schrijf kort op wat eruit kwam.')
    expect(await karin.getByLabel('Ik sprak iemand').isChecked()).toBe(true)
    await karin
      .getByLabel('Wat kwam eruit?')
      .fill('Dawit wil graag een mentor die Tigrinya spreekt.')
    await press(karin, 'Vastleggen')
    expect(await said(karin)).toContain('Dawit wil graag een mentor')
  })

  it('looks with him what fits: a volunteer without power is enough', async () => {
    await choosesVolunteer(karin, 'Hij kan het zelf, met wat hulp.')
    expect(await said(karin)).toContain('Hij kan het zelf, met wat hulp.')
    await looksGood(karin)
  })

  it('and makes him a client on the waiting list', async () => {
    await karin.goto(office.url + href(routes.referrals))
    await goTo(karin, 'Dawit')
    await accepts(karin, '1-1-1994')
    expect(await heading(karin)).toBe('Intake van Dawit')
    await looksGood(karin)
  })
})

describe('the intake', () => {
  beforeAll(async () => {
    await karin.goto(office.url + href(routes.waitingList))
    await follow(linkOn(karin, 'Dawit'))
    await follow(linkOn(karin, 'Naar de intake'))
  })

  it('asks what weighs for him and what he likes, in his words', async () => {
    await tellsWhatMatters(karin, 'Dawit', words)
    expect(await said(karin)).toContain('voetbal')
  })

  it('asks how well he speaks each language', async () => {
    await openPart(karin, 'Taal')
    await choose(karin, 'Tigrinya: hoe goed', 'goed, ook voor moeilijke gesprekken')
    await press(karin, 'Bewaar')
    expect(await said(karin)).toContain('moeilijke gesprekken')
    await looksGood(karin)
  })

  it('asks when he can, and whether an institution cares for him; all can be read together', async () => {
    await tellsWhen(karin)
    await tellsNobodyCares(karin)
    await goTo(karin, 'Lees het samen')
    expect(await said(karin)).toContain(words)
  })
})

describe('the waiting list', () => {
  it('asks for somebody of his own first, and then for a mentor', async () => {
    await karin.goto(office.url + href(routes.waitingList))
    await looksGood(karin)
    await goTo(karin, 'Dawit')
    await asksOwnNetwork(karin, 'Zijn broer woont ver weg.')
    await goTo(karin, 'Mentor zoeken')
    expect(await heading(karin)).toBe('Wie past bij Dawit?')
  })
})

describe('the board', () => {
  beforeAll(async () => {
    await karin.goto(office.url + routes.matching)
  })

  it('proposes Marleen for Dawit, and says what Nadia would cost the others', async () => {
    await looksGood(karin)
    const row = karin.locator('[data-drag-client]', { hasText: 'Dawit' })
    expect(await row.textContent()).toContain('Marleen')
    await follow(row.getByRole('link', { name: 'Dawit', exact: true }))
    await looksGood(karin)
    const other = karin.locator('.n-board-choices > *', { hasText: 'Nadia' }).last()
    expect(await other.textContent()).toMatch(/Cor gaat naar Marleen/)
    expect(await said(karin)).not.toMatch(/kans van slagen/i)
    await follow(other.getByRole('link', { name: 'Nadia', exact: true }))
    await looksGood(karin)
  })

  it('lets her choose Nadia all the same, when she says why', async () => {
    await goTo(karin, 'Voorstellen')
    expect(await said(karin)).toContain('Het bord stelt Marleen voor.')
    expect(await said(karin)).toContain('Wat dit de anderen kost:')
    await isSentBack(karin, 'Voorstellen', 'Schrijf op waarom.')
    await karin.getByLabel('Waarom deze mentor voor deze cliënt?').fill(reason)
    await press(karin, 'Voorstellen')
    expect(await said(karin)).toContain('De mentor weet nog van niets.')
    expect(await said(karin)).toContain('Marleen. De coördinator koos anders.')
    await looksGood(karin)
  })

  it('is counted as a choice of her own', async () => {
    const proposal = karin.url()
    await karin.goto(office.url + href(routes.proposalChoices))
    expect(await said(karin)).toContain('1 van 1')
    expect(await said(karin)).toContain(reason)
    expect(await said(karin)).toContain('Bord: Marleen')
    await looksGood(karin)
    await karin.goto(proposal)
    await asksMentor(karin, 'Dawit')
  })
})

describe('getting to know each other', () => {
  let phoneOfNadia: Page

  it('Nadia says yes on her phone', async () => {
    phoneOfNadia = await office.opens({ role: 'mentor', mentorId: nadia, name: 'Nadia' }, phone)
    await saysYesToMeeting(phoneOfNadia, 'Dawit')
    expect(await said(phoneOfNadia)).toContain('Dawit')
    await phoneOfNadia.goto(office.url)
    expect(await said(phoneOfNadia)).toContain('De coördinator maakt een afspraak met u.')
  })

  it('they meet', async () => {
    await karin.goto(office.url)
    await looksGood(karin)
    await goTo(karin, 'Nadia voor Dawit')
    await plansAndHoldsTalk(karin)
    expect(await said(karin)).toContain('Wat zegt de cliënt?')
    await looksGood(karin)
  })

  it('Dawit says yes, and it is written down how', async () => {
    await recordsYesOfClient(karin, 'Hij zei: zij mag terugkomen.')
    expect(await said(karin)).toContain('Hij zei: zij mag terugkomen.')
    await looksGood(karin)
  })

  it('and so does Nadia', async () => {
    await phoneOfNadia.goto(office.url)
    expect(await said(phoneOfNadia)).toContain('Wilt u mentor van Dawit worden?')
    await goTo(phoneOfNadia, 'Bekijken en antwoorden')
    await answersOnPhone(phoneOfNadia, 'Ja, ik wil beginnen')
    expect(await said(phoneOfNadia)).toContain('U zei allebei ja.')
    await looksGood(phoneOfNadia)
  })
})

describe('the mentorship', () => {
  it('begins when the coordinator has gone through the conditions', async () => {
    await karin.reload()
    await beginsMentorship(karin)
    expect(new URL(karin.url()).pathname).toMatch(/^\/mentorschappen\//)
    await looksGood(karin)
    await karin.goto(office.url)
    expect(await said(karin)).toContain('Dawit')
    await looksGood(karin)
  })

  it('stands on the first screen of Nadia, and Dawit waits no more', async () => {
    const page = await office.opens({ role: 'mentor', mentorId: nadia, name: 'Nadia' }, phone)
    expect(await said(page)).toContain('Dawit')
    await looksGood(page)
    await karin.goto(office.url + routes.matching)
    expect(await said(karin)).not.toContain('Dawit')
  })

  it('and no page on the way had a fault in its HTML', async () => {
    expect(await office.faults()).toEqual([])
  })
})
