import { beforeEach, describe, expect, it } from 'vitest'
import { aCouple } from '../../../test/factories/a-couple.js'
import { aDecision } from '../../../test/factories/a-decision.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp } from '../../../test/test-app.js'
import {
  aTestOffice,
  newId,
  now,
  type SignedIn,
  type TestOffice,
} from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { insertReply, insertThought } from './index.js'

const database = testDatabase()
const app = testApp(database)
const told = 'Er is een antwoord op uw vraag om mee te denken.'

let office: TestOffice
let hanne: { clientId: string; mentorshipId: string; mentorId: string }
let ilona: SignedIn
let carla: SignedIn

beforeEach(async () => {
  office = await aTestOffice(database)
  hanne = await office.inside((tx) => aCouple(tx, { client: 'Hanne', mentor: 'Ilona' }))
  ilona = await office.signIn({ role: 'mentor', mentorId: hanne.mentorId, name: 'Ilona' })
  carla = await office.signIn({ role: 'coordinator', name: 'Carla' })
})

const onToday = async (who: SignedIn) => {
  const page = await (await app.as(who).get(href(routes.home))).text()
  expect(await htmlErrors(page)).toEqual([])
  return page
}

/** A question of one about a decision, to the other. */
async function asked(asker: SignedIn, to: SignedIn, client = hanne) {
  const thought = newId()
  const decision = await office.inside(async (tx) => {
    const id = await aDecision(tx, client, { by: asker.accountId, question: 'Een eigen flat?' })
    const readers = [to.accountId]
    const by = asker.accountId
    await insertThought(tx, { id: thought, decisionId: id, words: 'Wat?', readers, by, at: now })
    return id
  })
  return { thought, at: { client: client.clientId, decision } }
}

async function reply(thoughtId: string, { accountId: by }: SignedIn) {
  const id = newId()
  await office.inside((tx) => insertReply(tx, { id, thoughtId, words: 'Doen', by, at: now }))
  return id
}

describe('who asked others to think along', () => {
  it('is told on Today that an answer came, with the way to it, until it was taken over', async () => {
    const { thought, at } = await asked(ilona, carla)
    await reply(thought, ilona)
    expect(await onToday(ilona)).not.toContain(told)
    const answer = await reply(thought, carla)
    const page = await onToday(ilona)
    expect(page).toContain(told)
    expect(page).toContain(
      `<a href="${href(routes.thinkAlong, at)}"><bdi>Een eigen flat?</bdi></a>`,
    )
    expect(await onToday(carla)).not.toContain(told)
    await app.as(ilona).post(href(routes.takeOverThought, { ...at, thought, reply: answer }), {})
    expect(await onToday(ilona)).not.toContain(told)
  })

  it('is told so no more once the question was closed', async () => {
    const { thought, at } = await asked(ilona, carla)
    await reply(thought, carla)
    await app.as(ilona).post(href(routes.closeThinkingAlong, { ...at, thought }), {})
    expect(await onToday(ilona)).not.toContain(told)
  })

  it('is told so as a coordinator as well', async () => {
    const { thought } = await asked(carla, ilona)
    await reply(thought, ilona)
    expect(await onToday(carla)).toContain(told)
    expect(await onToday(ilona)).not.toContain(told)
  })

  it('hears nothing about a client beside whom he does not stand', async () => {
    const other = await office.inside((tx) => aCouple(tx, { client: 'Piet', mentor: 'Nadia' }))
    const { thought } = await asked(ilona, carla, other)
    await reply(thought, carla)
    expect(await onToday(ilona)).not.toContain(told)
  })
})
