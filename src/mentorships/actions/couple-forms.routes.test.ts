import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aCouple, aMentor } from '../../../test/factories/a-couple.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../../test/test-app.js'
import { aTestOffice, newId, type TestOffice } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { dateFields } from '../../shared/forms/index.js'
import type { Mentorship } from '../mentorship.js'
import { loadMentorship } from '../mentorship.store.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let coordinator: TestBrowser
let couple: { clientId: string; mentorId: string; mentorshipId: string }
let nadia: string

beforeAll(async () => {
  office = await aTestOffice(database)
  coordinator = app.as(await office.signIn({ role: 'coordinator' }))
  nadia = await office.inside((tx) => aMentor(tx, 'Nadia'))
})

beforeEach(async () => {
  couple = await office.inside((tx) =>
    aCouple(tx, { client: 'Hanne', mentor: 'Ilona', startedOn: '2025-01-15' }),
  )
})

type CouplePath = (typeof routes)['pauseMentorship' | 'mentorship']

function at(path: CouplePath | (typeof routes)[keyof typeof routes]): string {
  return href(path as CouplePath, { mentorship: couple.mentorshipId })
}

async function now(): Promise<{ mentorship: Mentorship; version: number }> {
  const loaded = await office.inside((tx) => loadMentorship(tx, couple.mentorshipId))
  if (loaded === undefined) {
    throw new Error('not there')
  }
  return loaded
}

function facts() {
  return office.inside((tx) =>
    tx
      .selectFrom('fact')
      .select('type')
      .where('mentorship_id', '=', couple.mentorshipId)
      .orderBy('id')
      .execute()
      .then((rows) => rows.map(({ type }) => type)),
  )
}

function sent(fields: Record<string, string>) {
  return { 'command-id': newId(), version: '1', ...fields }
}

const aPause = { reason: 'mentor-ill', ...dateFields('from', '2026-11-01') }

const everyForm = [
  [
    'pause',
    routes.pauseMentorship,
    () => ({ ...aPause, ...dateFields('expected-until', '2026-12-24'), mentor: nadia }),
    'mentorshipPaused',
  ],
  [
    'name a substitute',
    routes.nameSubstitute,
    () => ({ mentor: nadia, ...dateFields('from', '2026-11-01'), conflict: 'none' }),
    'substituteNamed',
  ],
  [
    'hand over',
    routes.handOverMentorship,
    () => ({ mentor: nadia, ...dateFields('on', '2026-11-20'), 'mandate-signed': 'yes' }),
    'mentorshipHandedOver',
  ],
  [
    'agree on a rhythm',
    routes.agreeRhythm,
    () => ({ pace: 'own', every: '3', unit: 'weeks', reason: 'agreed-together' }),
    'rhythmAgreed',
  ],
  [
    'end',
    routes.endMentorship,
    () => ({ reason: 'death', ...dateFields('ended-on', '2026-11-20'), note: 'Rustig ingeslapen' }),
    'mentorshipEnded',
  ],
] as const

describe.each(everyForm)('the form to %s', (_, path, fields, fact) => {
  it('is sound HTML', async () => {
    const page = await coordinator.get(at(path))
    expect(page.status).toBe(200)
    expect(await htmlErrors(await page.text())).toEqual([])
  })

  it('does it, and the page of the couple tells so', async () => {
    const answer = await coordinator.post(at(path), sent(fields()))
    expect(answer.status).toBe(303)
    expect(await facts()).toContain(fact)
    const page = await coordinator.get(answer.headers.get('location') ?? '')
    expect(page.status).toBe(200)
    expect(await htmlErrors(await page.text())).toEqual([])
  })

  it('does nothing twice', async () => {
    const once = sent(fields())
    await coordinator.post(at(path), once)
    const before = await facts()
    expect((await coordinator.post(at(path), once)).status).toBe(303)
    await coordinator.post(at(path), sent(fields()))
    expect(await facts()).toEqual(before)
  })

  it('shows somebody who was second what the first did, and keeps the answers', async () => {
    const other = { pace: 'own', every: '2', unit: 'weeks', reason: 'agreed-together' }
    await coordinator.post(at(routes.agreeRhythm), sent(other))
    const answer = await coordinator.post(at(path), sent(fields()))
    expect(answer.status).toBe(409)
    const page = await answer.text()
    expect(page).toContain('eens per 2 weken')
    expect(page).toContain('name="version" value="2"')
    expect(await htmlErrors(page)).toEqual([])
  })
})

describe('a pause that cannot be', () => {
  it('returns with everything that was typed and a sentence at the field', async () => {
    const answer = await coordinator.post(
      at(routes.pauseMentorship),
      sent({
        ...aPause,
        ...dateFields('from', '2026-12-31'),
        ...dateFields('expected-until', '2027-02-03'),
      }),
    )
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Kies vandaag of een eerdere dag.')
    expect(page).toContain('value="2027"')
    expect(page).toMatch(/value="mentor-ill"[^>]*checked/)
    expect(await htmlErrors(page)).toEqual([])
    expect((await now()).mentorship.status).toBe('running')
  })

  it('asks for a reason and a real date', async () => {
    const answer = await coordinator.post(
      at(routes.pauseMentorship),
      sent(dateFields('from', '2026-02-31')),
    )
    const page = await answer.text()
    expect(page).toContain('Kies een reden.')
    expect(page).toContain('Deze datum bestaat niet.')
  })
})

describe('a couple whose mentor is ill while nobody stands in', () => {
  it('warns, and warns no longer once a substitute is named', async () => {
    await coordinator.post(at(routes.pauseMentorship), sent(aPause))
    expect(await (await coordinator.get(at(routes.mentorship))).text()).toContain('niemand valt in')
    const naming = { mentor: nadia, ...dateFields('from', '2026-11-01'), version: '2' }
    await coordinator.post(at(routes.nameSubstitute), sent(naming))
    expect(await (await coordinator.get(at(routes.mentorship))).text()).not.toContain(
      'niemand valt in',
    )
  })

  it('goes on when the mentor is back, and who stood in stops', async () => {
    await coordinator.post(at(routes.pauseMentorship), sent({ ...aPause, mentor: nadia }))
    const form = await coordinator.get(at(routes.resumeMentorship))
    expect(await htmlErrors(await form.text())).toEqual([])
    const back = sent({ ...dateFields('on', '2026-11-20'), version: '2' })
    expect((await coordinator.post(at(routes.resumeMentorship), back)).status).toBe(303)
    const { mentorship } = await now()
    expect(mentorship.status).toBe('running')
    expect(mentorship.substitutes).toMatchObject([{ mentorId: nadia, until: '2026-11-20' }])
  })
})

describe('an ending that was a mistake', () => {
  it('is reopened with a reason, and without one asks for it', async () => {
    const ending = sent({ reason: 'death', ...dateFields('ended-on', '2026-11-20') })
    await coordinator.post(at(routes.endMentorship), ending)
    const form = await coordinator.get(at(routes.reopenMentorship))
    expect(await htmlErrors(await form.text())).toEqual([])
    const empty = await coordinator.post(at(routes.reopenMentorship), sent({ version: '2' }))
    expect(empty.status).toBe(422)
    const reason = sent({ reason: 'Verkeerde cliënt', version: '2' })
    expect((await coordinator.post(at(routes.reopenMentorship), reason)).status).toBe(303)
    expect((await now()).mentorship.status).toBe('running')
    const page = await (await coordinator.get(at(routes.mentorship))).text()
    expect(page).toContain('Verkeerde cliënt')
  })
})

describe('less contact than the law asks', () => {
  const rarely = { pace: 'own', every: '3', unit: 'months' }

  it('is refused when it was merely agreed', async () => {
    const answer = await coordinator.post(
      at(routes.agreeRhythm),
      sent({ ...rarely, reason: 'agreed-together' }),
    )
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('De wet vraagt vaker contact.')
  })

  it('is recorded when the client does not want more, and the page says so', async () => {
    const wish = sent({ ...rarely, reason: 'client-does-not-want' })
    expect((await coordinator.post(at(routes.agreeRhythm), wish)).status).toBe(303)
    const page = await (await coordinator.get(at(routes.mentorship))).text()
    expect(page).toContain('de cliënt wil of kan het niet')
    expect(page).toContain('nog te controleren')
  })
})

describe('a mentor whom the court appointed in person', () => {
  it('is followed by another only with the new appointment', async () => {
    await office.inside((tx) =>
      tx
        .updateTable('mentorship')
        .set({ appointed: 'volunteer', appointed_name: 'Ilona' })
        .where('id', '=', couple.mentorshipId)
        .execute(),
    )
    const handing = { mentor: nadia, ...dateFields('on', '2026-11-20') }
    const refused = await coordinator.post(at(routes.handOverMentorship), sent(handing))
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Leg eerst de nieuwe benoeming vast.')
    const ordered = { appointed: 'foundation', ...dateFields('ordered-on', '2026-11-10') }
    const done = await coordinator.post(
      at(routes.handOverMentorship),
      sent({ ...handing, ...ordered }),
    )
    expect(done.status).toBe(303)
    expect((await now()).mentorship.appointment).toEqual({
      appointed: 'foundation',
      name: 'Stichting Proef',
      orderedOn: '2026-11-10',
    })
  })
})

describe('what is still open in a couple', () => {
  it('is asked on its page and gone once it is answered', async () => {
    const before = await (await coordinator.get(at(routes.mentorship))).text()
    expect(before).toContain('Ga na of de mentor los staat van de zorg voor deze cliënt.')
    const form = await (await coordinator.get(at(routes.answerPreconditions))).text()
    expect(await htmlErrors(form)).toEqual([])
    const answers = { conflict: 'none', 'mandate-signed': 'yes', appointed: 'foundation' }
    const answer = await coordinator.post(at(routes.answerPreconditions), sent(answers))
    expect(answer.status).toBe(303)
    const after = await (await coordinator.get(at(routes.mentorship))).text()
    expect(after).not.toContain('Ga na of de mentor los staat')
    expect(after).toContain('De voorwaarden zijn aangevuld.')
  })
})
