import type { Candidate, Question } from './import-plan.js'
import {
  clientKey,
  itemsAt,
  type KnownClient,
  type KnownMentor,
  type KnownMentorship,
  type KnownPeople,
} from './known-people.js'

/** Asks which of several mentorships a row is about. */
export function questionAboutMentorship(
  known: KnownPeople,
  row: number,
  mentorships: readonly KnownMentorship[],
): Question {
  const candidates = mentorships.map((mentorship): Candidate => {
    const client = known.clients.byId.get(mentorship.clientId)
    const mentor = known.mentors.byId.get(mentorship.mentorId)
    const { externalNumber, startedOn } = mentorship.values
    return {
      id: mentorship.id,
      name: client?.values.clientName ?? '',
      hints: present(
        mentor?.values.mentorName,
        externalNumber,
        client?.values.birthDate,
        startedOn,
      ),
    }
  })
  return { row, about: 'mentorship', candidates }
}

/** Asks which of several clients, or which of several mentors, a new mentorship is for. */
export function questionAboutPerson(
  known: KnownPeople,
  row: number,
  people:
    { readonly clients: readonly KnownClient[] } | { readonly mentors: readonly KnownMentor[] },
): Question {
  if ('mentors' in people) {
    return { row, about: 'mentor', candidates: people.mentors.map(mentorCandidate) }
  }
  const candidates = people.clients.map((client) => clientCandidate(client, known))
  return { row, about: 'client', candidates }
}

function mentorCandidate({ id, values }: KnownMentor): Candidate {
  const hints = present(values.mentorNumber, values.mentorEmail, values.mentorPhone)
  return { id, name: values.mentorName, hints }
}

/** A client's mentors are what tells two clients of one name apart. */
function clientCandidate({ id, values }: KnownClient, known: KnownPeople): Candidate {
  const mentors = itemsAt(known.mentorships, clientKey(id)).map(
    ({ mentorId }) => known.mentors.byId.get(mentorId)?.values.mentorName,
  )
  const hints = present(values.clientNumber, values.birthDate, ...mentors)
  return { id, name: values.clientName, hints }
}

function present(...hints: readonly (string | undefined)[]): string[] {
  return hints.filter((hint) => hint !== undefined)
}
