import {
  changesBetween,
  clientValuesOf,
  mentorshipValuesOf,
  mentorValuesOf,
  type Change,
} from './changes.js'
import { renumbering, runsWithAnother } from './contradiction.js'
import { answerKey, newPerson, type Question } from './import-plan.js'
import type { ImportRow } from './import-values.js'
import { put, type KnownClient, type KnownMentor } from './known-people.js'
import { isCertainClient, matchingClients, matchingMentors } from './match-row.js'
import type { PlanDraft } from './plan-draft.js'
import { questionAboutPerson } from './questions.js'
import { failedRow, type RowPlan } from './row-plan.js'

/** Plans a mentorship that Naast does not have, for people that it may have. */
export function planMentorship(draft: PlanDraft, row: ImportRow): RowPlan {
  const mentors = matchingMentors(row.values, draft.known)
  const mentor = choose(mentors, mentors.length === 1, answerTo(draft, row, 'mentor'))
  const { clients, isSettled } = possibleClients(draft, row)
  const client = choose(clients, isSettled, answerTo(draft, row, 'client'))
  if (mentor === 'ask') {
    return { kind: 'ask', question: questionAboutPerson(draft.known, row.row, { mentors }) }
  }
  if (client === 'ask') {
    return { kind: 'ask', question: questionAboutPerson(draft.known, row.row, { clients }) }
  }
  return planCouple(draft, row, { client, mentor })
}

function answerTo(draft: PlanDraft, { row }: ImportRow, about: Question['about']) {
  return draft.answers.get(answerKey({ row, about }))
}

type PossibleClients = { readonly clients: readonly KnownClient[]; readonly isSettled: boolean }

/** A name alone settles nothing: another mentor's client of that name may be this one, or not. */
function possibleClients(draft: PlanDraft, row: ImportRow): PossibleClients {
  const candidates = matchingClients(row.values, draft.known)
  const certain = candidates.filter((client) => isCertainClient(row.values, client))
  if (certain.length > 0) {
    return { clients: certain, isSettled: certain.length === 1 }
  }
  const clients = candidates.filter(({ id }) => !draft.newClientKeys.has(id))
  return { clients, isSettled: false }
}

/** The person meant: `undefined` for somebody new, 'ask' when only a human can tell. */
function choose<Person extends { readonly id: string }>(
  candidates: readonly Person[],
  isSettled: boolean,
  answer: string | undefined,
): Person | 'ask' | undefined {
  if (candidates.length === 0 || answer === newPerson) {
    return undefined
  }
  const chosen = isSettled ? candidates[0] : candidates.find(({ id }) => id === answer)
  return chosen ?? 'ask'
}

type Couple = { readonly client: KnownClient | undefined; readonly mentor: KnownMentor | undefined }

function planCouple(draft: PlanDraft, row: ImportRow, { client, mentor }: Couple): RowPlan {
  const { values } = row
  const clientId = client?.id ?? `new-client-${row.row}`
  const mentorId = mentor?.id ?? `new-mentor-${row.row}`
  if (values.status === 'running' && runsWithAnother(clientId, mentorId, draft.known)) {
    return failedRow(row, { field: 'mentorName', reason: 'other-mentor' }, draft.columns)
  }
  const changes = changesOfExisting(draft, row, { client, mentor })
  const contradiction = renumbering(changes)
  if (contradiction !== undefined) {
    return failedRow(row, contradiction, draft.columns)
  }
  noteCouple(draft, row, { clientId, mentorId })
  return {
    kind: 'create',
    mentorship: {
      row: row.row,
      client: { kind: draft.newClientKeys.has(clientId) ? 'new' : 'existing', id: clientId },
      mentor: { kind: draft.newMentorKeys.has(mentorId) ? 'new' : 'existing', id: mentorId },
      values,
      changes,
    },
  }
}

function changesOfExisting(
  draft: PlanDraft,
  { values }: ImportRow,
  { client, mentor }: Couple,
): readonly Change[] {
  const ofClient = client && !draft.newClientKeys.has(client.id)
  const ofMentor = mentor && !draft.newMentorKeys.has(mentor.id)
  return [
    ...(ofClient ? changesBetween(client.values, clientValuesOf(values)) : []),
    ...(ofMentor ? changesBetween(mentor.values, mentorValuesOf(values)) : []),
  ]
}

function noteCouple(
  draft: PlanDraft,
  row: ImportRow,
  { clientId, mentorId }: { clientId: string; mentorId: string },
): void {
  const { clients, mentors, mentorships } = draft.known
  const { values } = row
  const client = clients.byId.get(clientId)
  const mentor = mentors.byId.get(mentorId)
  if (client === undefined) {
    draft.newClientKeys.add(clientId)
  }
  if (mentor === undefined) {
    draft.newMentorKeys.add(mentorId)
  }
  const id = `new-mentorship-${row.row}`
  put(clients, { id: clientId, values: { ...client?.values, ...clientValuesOf(values) } })
  put(mentors, { id: mentorId, values: { ...mentor?.values, ...mentorValuesOf(values) } })
  put(mentorships, { id, clientId, mentorId, values: mentorshipValuesOf(values) })
  draft.firstRows.set(id, row)
  draft.outcomes.push({ row: row.row, values: { ...client?.values, ...mentor?.values, ...values } })
}
