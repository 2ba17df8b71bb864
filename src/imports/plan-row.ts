import { changesBetween, clientValuesOf, mentorshipValuesOf, mentorValuesOf } from './changes.js'
import { contradictionWith, renumbering, type KnownCouple } from './contradiction.js'
import { answerKey, newPerson } from './import-plan.js'
import type { ImportRow } from './import-values.js'
import { put, type KnownMentorship } from './known-people.js'
import { matchingMentorships } from './match-row.js'
import type { PlanDraft } from './plan-draft.js'
import { planMentorship } from './plan-mentorship.js'
import { questionAboutMentorship } from './questions.js'
import { failedRow, type RowPlan } from './row-plan.js'

/** Plans one row: about a mentorship that exists, about one that several fit, or about a new one. */
export function planRow(draft: PlanDraft, row: ImportRow): RowPlan {
  const candidates = matchingMentorships(row.values, draft.known)
  const answer = draft.answers.get(answerKey({ row: row.row, about: 'mentorship' }))
  const chosen =
    candidates.length === 1 ? candidates[0] : candidates.find(({ id }) => id === answer)
  if (chosen !== undefined) {
    return planKnown(draft, row, chosen)
  }
  if (candidates.length > 1 && answer !== newPerson) {
    return { kind: 'ask', question: questionAboutMentorship(draft.known, row.row, candidates) }
  }
  return planMentorship(draft, row)
}

function planKnown(draft: PlanDraft, row: ImportRow, mentorship: KnownMentorship): RowPlan {
  const earlier = draft.firstRows.get(mentorship.id)
  if (earlier !== undefined) {
    return planRepeated(draft, row, earlier)
  }
  const couple = coupleOf(draft, mentorship)
  const changes = changesBetween(valuesOf(couple), row.values)
  const contradiction = contradictionWith(couple, row.values, draft.known) ?? renumbering(changes)
  if (contradiction !== undefined) {
    return failedRow(row, contradiction, draft.columns)
  }
  noteOutcome(draft, row, couple)
  if (changes.length === 0) {
    return { kind: 'unchanged', row: row.row }
  }
  const { id: mentorshipId, clientId, mentorId } = mentorship
  const { values } = row
  return {
    kind: 'update',
    update: { row: row.row, mentorshipId, clientId, mentorId, values, changes },
  }
}

/** A second row about one mentorship may only say the same. */
function planRepeated(draft: PlanDraft, row: ImportRow, earlier: ImportRow): RowPlan {
  return changesBetween(earlier.values, row.values).length === 0
    ? { kind: 'unchanged', row: row.row }
    : failedRow(row, { field: 'clientName', reason: 'duplicate-row' }, draft.columns)
}

function coupleOf(draft: PlanDraft, mentorship: KnownMentorship): KnownCouple {
  const client = draft.known.clients.byId.get(mentorship.clientId)
  const mentor = draft.known.mentors.byId.get(mentorship.mentorId)
  if (client === undefined || mentor === undefined) {
    throw new Error('A known mentorship refers to a client or mentor that is not known.')
  }
  return { mentorship, client, mentor }
}

function valuesOf({ mentorship, client, mentor }: KnownCouple) {
  return { ...client.values, ...mentor.values, ...mentorship.values }
}

/** Lets later rows see what this one says, so that one mentor on five rows changes once. */
function noteOutcome(draft: PlanDraft, row: ImportRow, couple: KnownCouple): void {
  const { values } = row
  const { client, mentor, mentorship } = couple
  draft.firstRows.set(mentorship.id, row)
  draft.outcomes.push({ row: row.row, values: { ...valuesOf(couple), ...values } })
  put(draft.known.clients, { ...client, values: { ...client.values, ...clientValuesOf(values) } })
  put(draft.known.mentors, { ...mentor, values: { ...mentor.values, ...mentorValuesOf(values) } })
  put(draft.known.mentorships, {
    ...mentorship,
    values: { ...mentorship.values, ...mentorshipValuesOf(values) },
  })
}
