import { findClient, insertNearPerson, saveClient } from '../clients/index.js'
import { findInstitutionNamed, updateInstitution } from '../institutions/index.js'
import { findMentor, updateMentor } from '../mentors/index.js'
import { addMonths } from '../shared/calendar/index.js'
import type { NamedCouple } from './demo.store.js'
import { aboutClients, aboutInstitutions, aboutMentors, aroundClients } from './people-details.js'
import type { Telling } from './telling.js'

/** Adds to clients, mentors and institutions what is invented beside the caseload. */
export async function tellPeople(telling: Telling, couples: readonly NamedCouple[]): Promise<void> {
  for (const { client, clientId } of couples) {
    await tellClient(telling, client, clientId)
  }
  const mentors = new Map(couples.map(({ mentor, mentorId }) => [mentor, mentorId]))
  for (const [mentor, mentorId] of mentors) {
    await tellMentor(telling, mentor, mentorId)
  }
  for (const [name, about] of Object.entries(aboutInstitutions)) {
    const found = await findInstitutionNamed(telling.tx, name)
    if (found !== undefined) {
      const { id, version, ...details } = found
      const told = { ...details, place: 'Amsterdam', ...about }
      await updateInstitution(telling.tx, { id, version, details: told })
    }
  }
}

async function tellClient({ tx, now, newId }: Telling, name: string, clientId: string) {
  const client = await findClient(tx, clientId)
  const about = aboutClients[name]
  if (client !== undefined && about !== undefined) {
    const { id, version, ...details } = client
    await saveClient(tx, { id, version, details: { ...details, ...about } })
  }
  for (const near of aroundClients[name] ?? []) {
    const details = { isEmergencyContact: false, phone: null, email: null, note: null, ...near }
    await insertNearPerson(tx, { id: newId(), clientId, details }, now)
  }
}

async function tellMentor({ tx, today }: Telling, name: string, mentorId: string) {
  const mentor = await findMentor(tx, mentorId)
  const about = aboutMentors[name]
  if (mentor === undefined || about === undefined) {
    return
  }
  const { vogMonthsAgo, capacity } = about
  const vogIssuedOn = vogMonthsAgo === undefined ? null : addMonths(today, -vogMonthsAgo)
  await updateMentor(tx, {
    id: mentorId,
    version: mentor.version,
    details: { ...mentor, place: 'Amsterdam', capacity, vogIssuedOn },
  })
}
