import { beforeEach, describe, expect, it } from 'vitest'
import { href, routes } from '../routes.js'
import { aCouple } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { aKnownOffice, aWish, type KnownOffice } from '../../test/factories/known-office.js'
import { htmlErrors } from '../../test/html-errors.js'
import { newId, today } from '../../test/test-office.js'
import { evidenceOf } from './evidence.store.js'
import { moveEvidenceOfClient } from './merged-client.store.js'

const database = testDatabase()

let house: KnownOffice

beforeEach(async () => {
  house = await aKnownOffice(database)
})

const list = () => href(routes.evidence, { client: house.client })
const form = () => href(routes.newEvidence, { client: house.client })

describe('the story of Hanne’s own kitchen', () => {
  it('begins with an empty page that says what to do', async () => {
    const page = await house.page(list())
    expect(page).toContain('Er staat nog niets')
    expect(page).toContain(form())
  })

  it('is kept in her own words, confirmed in one click, and contradicted without being resolved', async () => {
    const wish = await house.add()
    const fear = await house.add({
      words: 'Alleen slapen vindt zij eng',
      kind: 'refusal',
      source: 'care',
      'source-name': 'persoonlijk begeleider',
      how: 'told-by-other',
    })
    await house.ilona.post(house.at(routes.confirmEvidence, wish), { 'command-id': newId() })
    await house.ilona.post(house.at(routes.contradictEvidence, wish), {
      'command-id': newId(),
      other: fear,
    })
    const page = await house.page(list())
    expect(page).toContain('Dit spreekt elkaar tegen')
    expect(page).toContain('Ik wil zelf koken')
    expect(page).toContain('Alleen slapen vindt zij eng')
    expect(page).toContain('De zorg (persoonlijk begeleider)')
    expect(page).toContain('klopte nog op 21 november 2026')
    expect(await house.page(house.at(routes.evidenceItem, fear))).toContain('Ik wil zelf koken')
    const dossier = await house.page(href(routes.client, { client: house.client }))
    expect(dossier).toContain('Iets anders spreekt dit tegen.')
    expect(dossier).toContain('Tegenspraak gezien bij wat wij weten: wens, wonen.')
  })
})

describe('adding something known', () => {
  it('keeps it once, with a fact and a row in the log, however often it is sent', async () => {
    const fields = aWish()
    await house.ilona.post(form(), fields)
    await house.ilona.post(form(), fields)
    expect(await house.known()).toMatchObject([
      { words: 'Ik wil zelf koken', byName: 'Ilona', learnedOn: today, lastConfirmedOn: today },
    ])
    const facts = await house.office.inside((tx) =>
      tx
        .selectFrom('fact')
        .select('type')
        .where('client_id', '=', house.client)
        .where('type', '=', 'evidenceAdded')
        .execute(),
    )
    expect(facts).toHaveLength(1)
  })

  it('returns everything typed with a sentence at each field, and keeps nothing', async () => {
    const bad = aWish({
      words: '',
      kind: 'x',
      theme: '',
      'source-name': 'De avonddienst',
      certainty: '',
      'learned-day': '31',
      'learned-month': '2',
      'learned-year': '2026',
    })
    const answer = await house.ilona.post(form(), bad)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(await htmlErrors(page)).toEqual([])
    for (const sentence of [
      'Schrijf op wat u weet.',
      'Kies wat het is.',
      'Kies waar het over gaat.',
      'Kies hoe zeker het is.',
      'Deze datum bestaat niet.',
      'De avonddienst',
    ]) {
      expect(page).toContain(sentence)
    }
    expect(await house.known()).toEqual([])
  })

  it('refuses a text that is too long, a day to come, and hearsay with the client as its source', async () => {
    const tries = [
      [{ words: 'x'.repeat(10_001) }, 'Deze tekst is te lang.'],
      [
        { 'learned-day': '22', 'learned-month': '11', 'learned-year': '2026' },
        'Deze dag moet nog komen.',
      ],
      [{ how: 'told-by-other' }, 'Hoorde u het van iemand anders?'],
    ] as const
    for (const [fields, sentence] of tries) {
      const answer = await house.ilona.post(form(), aWish(fields))
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain(sentence)
    }
    expect(await house.known()).toEqual([])
  })

  it('shows words that look like code as words', async () => {
    await house.add({ words: '<script>alert(1)</script> \u202Eomgekeerd' })
    expect(await house.page(list())).toContain('&lt;script&gt;')
  })

  it('keeps a draft of what is typed', async () => {
    expect(await house.page(form())).toContain(
      href(routes.drafts, { key: `evidence-${house.client}` }),
    )
  })
})

describe('the list', () => {
  it('is searched without the words standing in the address, and remembers that per client', async () => {
    await house.add()
    await house.add({ words: 'Naar de markt', theme: 'day', kind: 'habit' })
    const answer = await house.ilona.post(list(), { zoek: 'markt' })
    expect(answer.headers.get('location')).toBe(list())
    const page = await house.page(list())
    expect(page).toContain('Naar de markt')
    expect(page).not.toContain('Ik wil zelf koken')
    await house.ilona.post(list(), { reset: '1' })
    expect(await house.page(list())).toContain('Ik wil zelf koken')
  })

  it('asks gently after what was not confirmed for a year', async () => {
    await house.add({ 'learned-day': '1', 'learned-month': '2', 'learned-year': '2025' })
    expect(await house.page(list())).toContain('Al een tijd niet nagevraagd.')
  })
})

describe('two registrations of one client', () => {
  it('become one with all that is known, contradictions and confirmations included', async () => {
    const one = await house.add()
    const other = await house.add({ words: 'Liever niet' })
    await house.ilona.post(house.at(routes.confirmEvidence, one), { 'command-id': newId() })
    await house.ilona.post(house.at(routes.contradictEvidence, one), {
      'command-id': newId(),
      other,
    })
    const kept = await house.office.inside((tx) => aCouple(tx, { client: 'Hanne' }))
    await house.office.inside((tx) =>
      moveEvidenceOfClient(tx, { from: house.client, to: kept.clientId }),
    )
    const moved = await house.office.inside((tx) => evidenceOf(tx, kept.clientId))
    expect(moved.map(({ contradicts }) => contradicts.length)).toEqual([1, 1])
    expect(moved.find(({ id }) => id === one)?.confirmations).toHaveLength(1)
    expect(await house.known()).toEqual([])
  })
})
