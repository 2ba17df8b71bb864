import { insertReferral, insertStep, saveDoor, saveReferral } from '../referrals/index.js'
import { addDays, instantOf, instantPlus, plainDateOf } from '../shared/calendar/index.js'
import { referralStories, type ReferralStory } from './stories/referrals.stories.js'
import type { Telling } from './telling.js'

const nothingTold = {
  askerOrganisation: null,
  askerPhone: null,
  askerEmail: null,
  callBack: null,
  familyName: null,
  birthDate: null,
  age: null,
  livingKind: 'unknown',
  institutionName: null,
  postcode: null,
  place: null,
  languages: [],
  chosenPerson: null,
  tried: null,
  nearPeople: null,
  relativesWhy: null,
  measures: [],
  measuresNote: null,
  ifNothing: null,
  knowsWhy: null,
} as const

/** The public name of the demonstration: its page for who asks for help is open. */
export const demoSlug = 'de-voorbeeldstichting'

/** How many days the demonstration takes to answer. */
const answerDays = 7

/** Opens the public page of the demonstration, and tells who asked for help. */
export async function tellReferrals(telling: Telling, coordinator: string): Promise<void> {
  await saveDoor(telling.tx, {
    slug: demoSlug,
    isOpen: true,
    ways: ['statutory', 'jim', 'newcomer', 'project'],
    answerDays,
    closedWords: null,
    version: 0,
  })
  for (const story of referralStories.toSorted((one, other) => other.ago - one.ago)) {
    await tellOne(telling, story, coordinator)
  }
}

async function tellOne(telling: Telling, story: ReferralStory, by: string): Promise<void> {
  const { tx, today, newId } = telling
  const id = newId()
  const receivedOn = addDays(today, -story.ago)
  const receivedAt = instantOf(receivedOn, story.time)
  const isTakenUp = story.talk !== undefined || story.via === 'telephone'
  await insertReferral(tx, {
    id,
    told: { ...nothingTold, ...story.told },
    via: story.via,
    receivedAt,
    answerDueOn: addDays(receivedOn, answerDays),
    assignedTo: isTakenUp ? by : null,
    suspicions: story.suspicions ?? [],
  })
  const later = instantPlus(receivedAt, { hours: 3 })
  if (story.talk !== undefined) {
    await insertStep(tx, { ...story.talk, id: newId(), referralId: id, by, at: later })
  }
  if (story.answer !== undefined) {
    const { answer, reason, passedTo = null } = story.answer
    const at = instantPlus(receivedAt, { days: 3 })
    const answered = { answered_on: plainDateOf(at), answered_by: by, answer_reason: reason }
    const told = { ...answered, told_how: 'phone', passed_to: passedTo }
    await saveReferral(tx, { id, version: 1 }, { status: answer, ...told })
    const step = { id: newId(), referralId: id, kind: 'answered', words: reason } as const
    await insertStep(tx, { ...step, answer, by, at })
  }
}
