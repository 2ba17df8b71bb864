import { mentorshipTerms } from '../law/index.js'
import {
  endMentorship,
  insertMentorship,
  loadMentorship,
  nothingKnown,
  saveMentorship,
  startMentorship,
  startTermsOn,
} from '../mentorships/index.js'
import { changesToKeep, newValue, toldBy, touches, type Applying } from './applying.js'
import type { Change } from './changes.js'
import type { MentorshipValues } from './import-values.js'
import { completeMentorship } from './imported-mentorship.store.js'
import { plainWord } from './plain-word.js'

const datedFields = ['externalNumber', 'startedOn', 'endedOn', 'endReason'] as const
const deathWords = ['overleden', 'deceased']

type Couple = {
  readonly clientId: string
  readonly mentorId: string
  readonly values: MentorshipValues & { readonly orderDate?: string }
}

/** Puts a couple of the file on record: a mentorship that exists already, whose start may be unknown. */
export async function recordMentorship(applying: Applying, couple: Couple): Promise<void> {
  const { tx, importer, foundation } = applying
  const { clientId, mentorId, values } = couple
  const mentorshipId = importer.newId()
  const orderedOn = values.orderDate
  const answers = {
    ...nothingKnown,
    mentorAlreadyActive: 'yes' as const,
    appointment: { appointed: 'foundation' as const, name: foundation, orderedOn },
  }
  const started = startMentorship(
    undefined,
    {
      clientId,
      mentorId,
      regime: 'statutory',
      startedOn: values.startedOn,
      recording: 'existing',
      facts: answers,
    },
    {
      today: importer.today,
      terms: startTermsOn(mentorshipTerms, importer.today),
      mentorshipId,
      mandateId: importer.newId(),
    },
  )
  if (!started.ok) {
    throw new Error(`A planned mentorship cannot start: ${started.reason.code}`)
  }
  const externalNumber = values.externalNumber ?? null
  const told = toldBy(importer)
  await insertMentorship(tx, { outcome: started.value, told, externalNumber, answers })
  if (values.status === 'ended') {
    await recordEnding(applying, mentorshipId, values)
  }
}

/** Saves what the file knows better of a mentorship: a number, a day, or that it is over. */
export async function changeImportedMentorship(
  applying: Applying,
  couple: { mentorshipId: string; clientId: string; mentorId: string },
  { changes, values }: { changes: readonly Change[]; values: MentorshipValues },
): Promise<void> {
  const { tx, importer, facts } = applying
  const { mentorshipId } = couple
  if (touches(changes, datedFields)) {
    await completeMentorship(tx, {
      mentorshipId,
      externalNumber: newValue(changes, 'externalNumber'),
      startedOn: newValue(changes, 'startedOn'),
      endedOn: values.status === 'ended' ? newValue(changes, 'endedOn') : undefined,
      endNote: newValue(changes, 'endReason'),
      today: importer.today,
    })
  }
  if (newValue(changes, 'status') === 'ended') {
    await recordEnding(applying, mentorshipId, values)
  }
  const kept = changesToKeep(changes, datedFields)
  if (kept !== undefined) {
    facts.push({ type: 'mentorshipChanged', ...couple, content: { changes: kept } })
  }
}

/** Ends it as the file tells. A couple at rest ends today when nobody wrote down the day. */
async function recordEnding(
  { tx, importer }: Applying,
  mentorshipId: string,
  { endedOn, endReason }: MentorshipValues,
) {
  const before = await loadMentorship(tx, mentorshipId)
  if (before === undefined) {
    throw new Error('A mentorship of the plan is not there.')
  }
  const isDeath = endReason !== undefined && deathWords.includes(plainWord(endReason))
  const unknownDay = before.mentorship.status === 'paused' ? importer.today : undefined
  const outcome = endMentorship(
    before.mentorship,
    {
      reason: isDeath ? 'death' : 'unknown',
      endedOn: endedOn ?? unknownDay,
      recording: 'existing',
    },
    { today: importer.today },
  )
  if (!outcome.ok) {
    throw new Error(`A planned ending cannot be: ${outcome.reason.code}`)
  }
  const told = toldBy(importer)
  await saveMentorship(tx, { before, outcome: outcome.value, told, endNote: endReason ?? null })
}
