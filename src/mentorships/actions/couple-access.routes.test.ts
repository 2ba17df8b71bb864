import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aCouple, aMentor } from '../../../test/factories/a-couple.js'
import { testDatabase } from '../../../test/database.js'
import { withoutKeys } from '../../../test/form-tokens.js'
import { testApp, type TestBrowser } from '../../../test/test-app.js'
import { aTestOffice, newId, type TestOffice } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { dateFields } from '../../shared/forms/index.js'
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

function at(path: (typeof routes)[keyof typeof routes]): string {
  return href(path as typeof routes.mentorship, { mentorship: couple.mentorshipId })
}

function sent(fields: Record<string, string>) {
  return { 'command-id': newId(), version: '1', ...fields }
}

async function status() {
  const loaded = await office.inside((tx) => loadMentorship(tx, couple.mentorshipId))
  return loaded?.mentorship.status
}

const aPause = { reason: 'mentor-ill', ...dateFields('from', '2026-11-01') }

describe('who may see and change a couple', () => {
  const forms = [
    routes.pauseMentorship,
    routes.resumeMentorship,
    routes.nameSubstitute,
    routes.handOverMentorship,
    routes.endMentorship,
    routes.reopenMentorship,
    routes.answerPreconditions,
  ] as const

  it('a mentor reads the own couple and agrees on its rhythm, and changes nothing else', async () => {
    const { mentorId } = couple
    const mentor = app.as(await office.signIn({ role: 'mentor', mentorId }))
    expect((await mentor.get(at(routes.mentorship))).status).toBe(200)
    const rhythm = sent({ pace: 'own', every: '2', unit: 'weeks', reason: 'agreed-together' })
    expect((await mentor.post(at(routes.agreeRhythm), rhythm)).status).toBe(303)
    for (const path of forms) {
      expect((await mentor.get(at(path))).status).toBe(404)
      expect((await mentor.post(at(path), sent({}))).status).toBe(404)
    }
  })

  it('another mentor and another organisation see what they would see of nothing', async () => {
    const mentor = app.as(await office.signIn({ role: 'mentor', mentorId: nadia }))
    const elsewhere = await aTestOffice(database)
    const stranger = app.as(await elsewhere.signIn({ role: 'coordinator' }))
    const nothing = href(routes.mentorship, { mentorship: newId() })
    for (const browser of [mentor, stranger]) {
      const answer = await browser.get(at(routes.mentorship))
      expect(answer.status).toBe(404)
      const nowhere = await (await browser.get(nothing)).text()
      expect(withoutKeys(await answer.text())).toBe(withoutKeys(nowhere))
    }
    expect((await stranger.post(at(routes.pauseMentorship), sent(aPause))).status).toBe(404)
    expect(await status()).toBe('running')
  })

  it('a substitute reads it while standing in, and nobody does after a hand-over', async () => {
    const { mentorId } = couple
    const substitute = app.as(await office.signIn({ role: 'mentor', mentorId: nadia }))
    const mentor = app.as(await office.signIn({ role: 'mentor', mentorId }))
    const naming = { mentor: nadia, ...dateFields('from', '2026-11-01') }
    await coordinator.post(at(routes.nameSubstitute), sent(naming))
    expect((await substitute.get(at(routes.mentorship))).status).toBe(200)
    expect((await substitute.get(at(routes.agreeRhythm))).status).toBe(404)
    const handing = { mentor: nadia, ...dateFields('on', '2026-11-21'), version: '2' }
    await coordinator.post(at(routes.handOverMentorship), sent(handing))
    expect((await mentor.get(at(routes.mentorship))).status).toBe(404)
    expect((await substitute.get(at(routes.mentorship))).status).toBe(200)
  })

  it('a visitor is asked to sign in', async () => {
    expect((await app.as().get(at(routes.mentorship))).status).toBe(303)
  })
})
