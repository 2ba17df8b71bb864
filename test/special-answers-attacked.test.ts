import { beforeEach, describe, expect, it } from 'vitest'
import { keepSpecialAnswer } from '../src/match-profiles/index.js'
import { withdrawSpecialAnswer } from '../src/match-profiles/special-answer.store.js'
import { explanationOf, whatIsShown } from '../src/proposals/index.js'
import { href, routes } from '../src/routes.js'
import { testDatabase } from './database.js'
import { aProposalOffice, type ProposalOffice } from './proposal-office.js'
import { newId, now, today } from './test-office.js'

const database = testDatabase()
let all: ProposalOffice

beforeEach(async () => {
  all = await aProposalOffice(database)
})

describe('something special that both consented to', () => {
  async function told() {
    const { clientId, mentorId } = all.people
    const { accountId } = await all.office.signIn({ role: 'coordinator' })
    const consent = { consentedOn: today, consentedBy: 'self', how: 'spoken' } as const
    const answer = { category: 'life-conviction', answer: 'Orthodox', ...consent } as const
    await all.office.inside(async (tx) => {
      for (const who of [{ clientId }, { mentorId }]) {
        await keepSpecialAnswer(tx, who, { id: newId(), ...answer, accountId, at: now })
      }
    })
  }

  /** What would be kept with a proposal; whom the best answer names may differ, for there it counts. */
  async function kept() {
    const { entryId, mentorId } = all.people
    const shown = await all.office.inside((tx) => whatIsShown(tx, { entryId, mentorId, today }))
    const explanation = shown && explanationOf(shown)
    const others = explanation?.alternatives.map(({ score }) => score)
    return { ...explanation, suggestedMentorId: '', alternatives: others }
  }

  it('cannot be reckoned back from what is kept with a proposal', async () => {
    const before = await kept()
    await told()
    expect(await kept()).toEqual(before)
  })

  it('is told on the page of the pair, never beside other pairs, and nowhere once withdrawn', async () => {
    await told()
    const { entryId: entry, mentorId, clientId } = all.people
    const page = async (path: string) => (await all.coordinator.get(path)).text()
    const pair = href(routes.matchingPair, { entry, mentor: mentorId })
    expect(await page(pair)).toContain('Beiden gaven hier toestemming voor')
    for (const path of [href(routes.matching), href(routes.matchingFor, { entry })]) {
      expect(await page(path)).not.toMatch(/Orthodox|gaven hier toestemming/)
    }
    await all.office.inside((tx) =>
      withdrawSpecialAnswer(tx, { clientId }, { category: 'life-conviction', at: now }),
    )
    expect(await page(pair)).not.toMatch(/Orthodox|gaven hier toestemming/)
  })
})
