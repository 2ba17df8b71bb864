import { beforeAll, describe, expect, it } from 'vitest'
import { hanneAndIlona } from '../../../test/begun-decision.js'
import { aMentor } from '../../../test/factories/a-couple.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { newId } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { replaceOptions } from '../decision-parts.store.js'
import { changeDecision } from '../decision.store.js'

const database = testDatabase()

let here: Awaited<ReturnType<typeof hanneAndIlona>>
let address: string
let decisionId: string

const flat = {
  id: newId(),
  kind: 'asked',
  words: 'Een eigen flat',
  safe: 'In de nacht is er niemand',
  connected: null,
  authentic: 'Zelf koken',
} as const
const stay = {
  ...flat,
  id: newId(),
  kind: 'nothing',
  words: 'Hier blijven',
  authentic: null,
} as const

beforeAll(async () => {
  here = await hanneAndIlona(database)
  const { id, place } = await here.begun({ wish: 'Ik wil een eigen keuken' })
  decisionId = id
  address = href(routes.decisionDrawing, place)
  await here.office.inside((tx) => replaceOptions(tx, id, [flat, stay]))
})

async function drawing() {
  return (await here.browser.get(address)).text()
}

describe('the drawing of a weighing', () => {
  it('shows her own words, every way, and what each means in words', async () => {
    const page = await drawing()
    for (const words of [
      'Ik wil een eigen keuken',
      'Een eigen flat',
      'Zelf koken',
      'Hier blijven',
    ]) {
      expect(page).toContain(words)
    }
    expect(await htmlErrors(page)).toEqual([])
  })

  it('says in words what the picture shows, and hides pictures that stand beside their word', async () => {
    const page = await drawing()
    expect(page).toContain('aria-label="Tekening: iemand staat voor 2 wegen."')
    const pictures = page.match(/<svg[^>]*n-drawn[^>]*>/g) ?? []
    expect(pictures.length).toBeGreaterThan(1)
    for (const picture of pictures) {
      expect(picture).toMatch(/aria-hidden="true"|role="img"/)
    }
  })

  it('carries no style of its own, no marks and no measures', async () => {
    const page = await drawing()
    expect(page).not.toContain('style=')
    expect(page).not.toContain('<progress')
    expect(page).not.toContain('<meter')
  })

  it('marks the way that was taken in words, and only then', async () => {
    expect(await drawing()).not.toContain('Dit is het geworden')
    const change = { id: decisionId, version: 1, at: '2026-11-21T10:00:00.000Z' }
    await here.office.inside((tx) => changeDecision(tx, change, { chosenOptionId: stay.id }))
    const page = await drawing()
    expect(page.match(/Dit is het geworden/g)).toHaveLength(1)
    expect(page.indexOf('Dit is het geworden')).toBeGreaterThan(page.indexOf('Een eigen flat'))
    expect(await htmlErrors(page)).toEqual([])
  })

  it('of a decision without ways says so', async () => {
    const { place } = await here.begun({ wishPictured: 'Zij lacht bij de hond' })
    const page = await (await here.browser.get(href(routes.decisionDrawing, place))).text()
    expect(page).toContain('nog geen mogelijkheden')
    expect(page).toContain('We weten niet zeker wat Hanne wil')
    expect(page).not.toContain('Zij lacht bij de hond')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('is there once the decision is closed, and not for others', async () => {
    const { place } = await here.begun({ isClosed: true, outcome: 'referred' })
    const closed = href(routes.decisionDrawing, place)
    expect((await here.browser.get(closed)).status).toBe(200)
    const nadia = await here.office.inside((tx) => aMentor(tx, 'Nadia'))
    const stranger = here.app.as(await here.office.signIn({ role: 'mentor', mentorId: nadia }))
    expect((await stranger.get(closed)).status).toBe(404)
    expect((await here.app.as().get(closed)).status).toBe(303)
  })
})
