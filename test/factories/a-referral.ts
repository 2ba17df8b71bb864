import { insertReferral, type Told } from '../../src/referrals/index.js'
import { addDays, type PlainDate } from '../../src/shared/calendar/index.js'
import { newId, now, today, type TestOffice } from '../test-office.js'

const told: Told = {
  askerRole: 'sibling',
  askerName: 'Amina Yusuf',
  askerOrganisation: null,
  askerPhone: '06 12345678',
  askerEmail: null,
  callBack: null,
  givenName: 'Samira',
  familyName: 'van der Yusuf',
  birthDate: '1990-04-02',
  age: null,
  livingKind: 'at-home',
  institutionName: null,
  postcode: '3511 AB',
  place: 'Utrecht',
  languages: ['Somali', 'Engels'],
  way: 'newcomer',
  chosenPerson: null,
  why: 'Zij kan de brieven niet lezen.',
  tried: 'Het taalcafé.',
  nearPeople: null,
  relativesWhy: null,
  measures: ['bewind', 'proxy'],
  measuresNote: null,
  urgency: 'weeks',
  ifNothing: null,
  knows: 'agrees',
  knowsWhy: null,
}

/** A request for help of a sister, as a coordinator wrote it down; nobody took it up yet. */
export async function aReferral(
  office: TestOffice,
  changes: Partial<Told> = {},
  answerDueOn: PlainDate = addDays(today, 7),
): Promise<string> {
  const id = newId()
  const received = { via: 'telephone', receivedAt: now, answerDueOn } as const
  await office.inside((tx) =>
    insertReferral(tx, { id, told: { ...told, ...changes }, ...received, assignedTo: null }),
  )
  return id
}
