import { currentHome, findClient, saveClient, saveHome } from '../clients/index.js'
import {
  findInstitutionNamed,
  insertInstitution,
  institutionDetailsOf,
} from '../institutions/index.js'
import { specialCategories } from '../matching/index.js'
import {
  blankClient,
  blankMentor,
  insertBarrier,
  insertTie,
  keepSpecialAnswer,
  saveClientProfile,
  saveMentorProfile,
  type Answerer,
} from '../match-profiles/index.js'
import {
  detailsOf,
  findMentor,
  insertMentor,
  insertMentorStatus,
  updateMentor,
} from '../mentors/index.js'
import { addMonths } from '../shared/calendar/index.js'
import type { NamedCouple } from './demo.store.js'
import { mentorTellings, type MentorTelling } from './stories/mentor-profiles.stories.js'
import { newMentors } from './stories/new-mentors.stories.js'
import { clientTellings, type ClientTelling } from './stories/profiles.stories.js'
import type { Waiting } from './tell-waiting.js'
import type { Telling } from './telling.js'

type Around = {
  couples: readonly NamedCouple[]
  waiting: ReadonlyMap<string, Waiting>
  coordinator: string
}

/** What a client in the demonstration told for a match, by given name; undefined for who told nothing. */
export function profileOf(givenName: string): ClientTelling | undefined {
  return clientTellings[givenName]
}

/** Tells what clients and mentors told for a match, and who came as a volunteer since. */
export async function tellProfiles(telling: Telling, around: Around): Promise<void> {
  const { couples, waiting, coordinator } = around
  const mentors = new Map(couples.map(({ mentor, mentorId }) => [mentor, mentorId]))
  for (const [name, mentorId] of mentors) {
    await tellMentor(telling, { mentorId, told: mentorTellings[name] ?? {}, by: coordinator })
  }
  for (const [givenName, told] of Object.entries(newMentors)) {
    const mentorId = await tellNewMentor(telling, givenName, told)
    mentors.set(givenName, mentorId)
    await tellMentor(telling, { mentorId, told, by: coordinator })
  }
  const clients = new Map([
    ...couples.map(({ client, clientId }) => [client, clientId] as const),
    ...[...waiting].map(([name, { clientId }]) => [name, clientId] as const),
  ])
  for (const [name, clientId] of clients) {
    const told = profileOf(name)
    await (told && tellClient(telling, { clientId, told, mentors, by: coordinator }))
  }
}

async function tellNewMentor(
  { tx, now: at, today, newId }: Telling,
  givenName: string,
  { familyName, place, capacity }: { familyName: string; place: string; capacity: number },
): Promise<string> {
  const id = newId()
  const details = detailsOf({ givenName, familyName, place, capacity })
  await insertMentor(tx, { id, details: { ...details, vogIssuedOn: addMonths(today, -3) }, at })
  const status = { status: 'available', since: addMonths(today, -1), reason: null } as const
  await insertMentorStatus(tx, { id: newId(), mentorId: id, ...status, at })
  return id
}

type MentorTold = { mentorId: string; told: MentorTelling; by: string }

async function tellMentor(telling: Telling, { mentorId, told, by }: MentorTold) {
  const { tx, now: at, today, newId } = telling
  const { languages, employedBy, special, ...answers } = told
  const mentor = await findMentor(tx, mentorId)
  if (mentor === undefined) {
    return
  }
  // Who has no certificate yet has not finished the course either.
  const courseCompletedOn = mentor.vogIssuedOn === null ? null : addMonths(today, -2)
  const details = { ...mentor, languages: languages ?? mentor.languages, courseCompletedOn }
  await updateMentor(tx, { id: mentorId, version: mentor.version, details })
  const profile = onlyProfile({ ...blankMentor, ...answers }, blankMentor)
  await saveMentorProfile(tx, { id: newId(), mentorId, version: 0, profile, at })
  const house = employedBy === undefined ? undefined : await findInstitutionNamed(tx, employedBy)
  if (house !== undefined) {
    const tie = { id: newId(), mentorId, institutionId: house.id, kind: 'employed' } as const
    await insertTie(tx, tie, at)
  }
  await tellSpecial(telling, { who: { mentorId }, special, by })
}

type ClientTold = {
  clientId: string
  told: ClientTelling
  mentors: ReadonlyMap<string, string>
  by: string
}

async function tellClient(telling: Telling, { clientId, told, mentors, by }: ClientTold) {
  const { tx, now: at, newId } = telling
  const { languages, livesAt, special, not, ...answers } = told
  const client = await findClient(tx, clientId)
  if (client !== undefined && languages !== undefined) {
    const { id, version, ...details } = client
    await saveClient(tx, { id, version, details: { ...details, languages } })
  }
  const profile = { ...blankClient, ...answers }
  await saveClientProfile(tx, { id: newId(), clientId, version: 0, profile, at })
  await (livesAt && tellHouse(telling, clientId, livesAt))
  const mentorId = not && mentors.get(not.mentor)
  if (not !== undefined && mentorId !== undefined) {
    const { kind, reason } = not
    await insertBarrier(tx, { id: newId(), clientId, mentorId, kind, reason, accountId: by, at })
  }
  await tellSpecial(telling, { who: { clientId }, special, by })
}

/** The house where somebody lives who was told of without one; an invented house is made. */
async function tellHouse({ tx, now: at, newId }: Telling, clientId: string, name: string) {
  const home = await currentHome(tx, clientId)
  const found = await findInstitutionNamed(tx, name)
  const institutionId = found?.id ?? newId()
  if (found === undefined) {
    const details = institutionDetailsOf({ name, kind: 'mental-health', place: 'Haarlem' })
    await insertInstitution(tx, { id: institutionId, details, at })
  }
  if (home !== undefined) {
    await saveHome(tx, home.id, { ...home, institutionId })
  }
}

type Special = { who: Answerer; special: ClientTelling['special']; by: string }

async function tellSpecial({ tx, now: at, today, newId }: Telling, { who, special, by }: Special) {
  for (const category of specialCategories) {
    const answer = special?.[category]
    if (answer !== undefined) {
      const consent = { consentedOn: today, consentedBy: 'self', how: 'spoken' } as const
      const given = { id: newId(), category, answer, ...consent, accountId: by, at }
      await keepSpecialAnswer(tx, who, given)
    }
  }
}

/** Only what belongs to a profile; a story tells of the registration too. */
function onlyProfile<Profile extends object>(told: Profile, blank: Profile): Profile {
  const known = Object.keys(blank)
  return Object.fromEntries(Object.entries(told).filter(([key]) => known.includes(key))) as Profile
}
