import type { PlainDate } from '../../shared/calendar/index.js'
import { dateFields, readDate, textOf, type Reading } from '../../shared/forms/index.js'
import type { ActionMessages } from '../action.messages.js'
import {
  conflicts,
  nothingKnown,
  type Answer,
  type ParentPosition,
  type PreconditionCode,
  type Regime,
  type StartFacts,
} from '../regimes/index.js'

/** The field in which each demand of a regime is answered. */
export const questionFields: Record<PreconditionCode, string> = {
  'measure-in-force': 'ordered-on',
  'mentor-appointed': 'appointed',
  'volunteer-mandated': 'mandate-signed',
  'no-conflict': 'conflict',
  'vog-valid': 'already-active',
  'jim-adult': 'jim-adult',
  'chosen-by-young-person': 'chosen-by-young-person',
  'mentor-agrees': 'mentor-agrees',
  'supported-person-agrees': 'supported-person-agrees',
  'coordinator-agrees': 'coordinator-agrees',
  'no-parent-against': 'parent-1',
  'representation-consent': 'consent-on',
}

/** The fields that belong to a demand besides its first. */
export const moreFields = { appointedName: 'appointed-name', secondParent: 'parent-2' } as const

/** The demands that are a plain yes, no or unknown, with the fact each answers. */
export const plainQuestions = {
  'volunteer-mandated': 'mandateSigned',
  'vog-valid': 'mentorAlreadyActive',
  'jim-adult': 'mentorConfirmedAdult',
  'chosen-by-young-person': 'chosenByYoungPerson',
  'mentor-agrees': 'mentorAgrees',
  'supported-person-agrees': 'supportedPersonAgrees',
  'coordinator-agrees': 'coordinatorAgrees',
} as const satisfies Partial<Record<PreconditionCode, keyof StartFacts>>

/** One demand that is a plain question. */
export type PlainQuestion = keyof typeof plainQuestions

/** Answers to a plain question, in the order of the form. */
export const answerValues = ['yes', 'no', 'unknown'] as const

/** How a parent can stand, in the order of the form. */
export const parentValues = ['agrees', 'grudging-yes', 'against', 'unknown'] as const

/** Is this demand a plain question? */
export function isPlainQuestion(code: PreconditionCode): code is PlainQuestion {
  return Object.hasOwn(plainQuestions, code)
}

/** What a regime asks about a mentor who begins, takes over or stands in. */
export function askedPerMentor({ preconditions }: Regime): PreconditionCode[] {
  return preconditions.filter(({ asked }) => asked === 'per-mentor').map(({ code }) => code)
}

/** What a regime asks in all. */
export function askedAtStart({ preconditions }: Regime): PreconditionCode[] {
  return preconditions.map(({ code }) => code)
}

/** Whom a form can name without being told: the foundation, and the mentor that was chosen. */
export type KnownNames = { foundation: string; mentor: string | undefined }

/** Reads the answers. An unanswered question is unknown; only an impossible date is a fault. */
export function readAnswers(
  reading: Reading,
  codes: readonly PreconditionCode[],
  { errors, names }: { errors: ActionMessages['errors']; names: KnownNames },
): StartFacts {
  const asks = (code: PreconditionCode) => codes.includes(code)
  const date = (code: PreconditionCode) =>
    asks(code)
      ? (readDate(reading, questionFields[code], {
          incomplete: errors.dateIncomplete,
          'not-a-date': errors.notADate,
        }) ?? undefined)
      : undefined
  const orderedOn = date('measure-in-force')
  return {
    ...nothingKnown,
    ...plainAnswers(reading, codes),
    ...(orderedOn && { measure: { orderedOn, from: undefined, until: undefined } }),
    ...(asks('mentor-appointed') && { appointment: readAppointment(reading, names, orderedOn) }),
    ...(asks('no-conflict') && { conflict: readConflict(reading) }),
    ...(asks('no-parent-against') && { parents: readParents(reading) }),
    representationConsentOn: date('representation-consent'),
  }
}

function plainAnswers(reading: Reading, codes: readonly PreconditionCode[]) {
  const answers = codes.filter(isPlainQuestion).map((code) => {
    const typed = textOf(reading.typed, questionFields[code])
    return [plainQuestions[code], answerValues.find((value) => value === typed) ?? 'unknown']
  })
  return Object.fromEntries(answers) as Partial<
    Record<(typeof plainQuestions)[PlainQuestion], Answer>
  >
}

/** Whom the court appointed; nobody while that is not answered. */
export function readAppointment(
  reading: Reading,
  names: KnownNames,
  orderedOn: PlainDate | undefined,
): StartFacts['appointment'] {
  const appointed = textOf(reading.typed, questionFields['mentor-appointed'])
  if (appointed !== 'foundation' && appointed !== 'volunteer') {
    return undefined
  }
  const known = appointed === 'foundation' ? names.foundation : names.mentor
  const name = textOf(reading.typed, moreFields.appointedName).slice(0, 200) || (known ?? '')
  return { appointed, name, orderedOn }
}

function readConflict(reading: Reading): StartFacts['conflict'] {
  const typed = textOf(reading.typed, questionFields['no-conflict'])
  return (['none', ...conflicts] as const).find((conflict) => conflict === typed) ?? 'unknown'
}

function readParents(reading: Reading): readonly ParentPosition[] {
  return [questionFields['no-parent-against'], moreFields.secondParent].flatMap(
    (field) => parentValues.find((position) => position === textOf(reading.typed, field)) ?? [],
  )
}

/** The fields as they stand when a form is opened: what is known, and unknown for the rest. */
export function typedAnswers(facts: StartFacts): Record<string, string> {
  const plain = Object.entries(plainQuestions).map(([code, fact]) => [
    questionFields[code as PlainQuestion],
    facts[fact],
  ])
  const [firstParent = 'unknown', secondParent = ''] = facts.parents
  return {
    ...(Object.fromEntries(plain) as Record<string, string>),
    ...typedAppointment(facts),
    ...dateFields(questionFields['representation-consent'], facts.representationConsentOn ?? null),
    [questionFields['no-conflict']]: facts.conflict,
    [questionFields['no-parent-against']]: firstParent,
    [moreFields.secondParent]: secondParent,
  }
}

function typedAppointment({ appointment, measure }: StartFacts): Record<string, string> {
  const orderedOn = measure?.orderedOn ?? appointment?.orderedOn ?? null
  return {
    ...dateFields(questionFields['measure-in-force'], orderedOn),
    [questionFields['mentor-appointed']]: appointment?.appointed ?? 'foundation',
    [moreFields.appointedName]: appointment?.name ?? '',
  }
}
