import { regimeKeys, type RegimeKey } from '../mentorships/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import {
  choicesOf,
  dateFields,
  fault,
  finish,
  readChoice,
  readDate,
  readText,
  startReading,
  textOf,
  typedFrom,
  versionIn,
  type FieldErrors,
  type Typed,
} from '../shared/forms/index.js'
import type { Result } from '../shared/result/index.js'
import { splitPrefix } from './accept.js'
import { tellings, type Referral, type Telling } from './referral.js'
import type { ReferralMessages } from './referrals.messages.js'

/** The fields of accepting a request. */
export const fields = {
  whom: 'whom',
  givenName: 'given-name',
  namePrefix: 'name-prefix',
  familyName: 'family-name',
  birthDate: 'birth-date',
  regime: 'regime',
  urgency: 'urgency',
  urgencyReason: 'urgency-reason',
  near: 'near',
  toldHow: 'told-how',
} as const

/** How urgent, the least first; the words are those of the waiting list. */
export const urgencyChoices = ['0', '1', '2', '3'] as const

/** What is to be done with a request that is accepted. */
export type Acceptance = {
  /** A client who is there already; null makes a new one. */
  knownClient: string | null
  name: { givenName: string; namePrefix: string | null; familyName: string | null }
  birthDate: PlainDate | null
  regime: RegimeKey
  urgency: 0 | 1 | 2 | 3
  urgencyReason: string | null
  keepsNear: boolean
  toldHow: Telling
  version: number
}

/** The form as the request fills it; how urgent somebody says it is, is where the coordinator begins. */
export function typedAcceptance(referral: Referral, hasNamesakes: boolean): Typed {
  const { namePrefix, familyName } = splitPrefix(referral.familyName)
  const urgency = { 'can-wait': '0', weeks: '0', days: '2' }[referral.urgency]
  return typedFrom({
    [fields.whom]: hasNamesakes ? '' : 'new',
    [fields.givenName]: referral.givenName,
    [fields.namePrefix]: namePrefix,
    [fields.familyName]: familyName,
    ...dateFields(fields.birthDate, referral.birthDate),
    [fields.regime]: referral.way === 'unknown' ? '' : referral.way,
    [fields.urgency]: urgency,
    [fields.urgencyReason]: referral.ifNothing,
    [fields.near]: 'yes',
  })
}

const longestLine = 200
const longestText = 4_000

/** Reads an acceptance; who is chosen must be one of those shown. */
export function parseAcceptance(
  typed: Typed,
  known: readonly string[],
  words: ReferralMessages,
): Result<Acceptance, FieldErrors> {
  const reading = startReading(typed)
  const { errors } = words.accept
  const line = { tooLong: words.tooLong, maximum: longestLine }
  const whom = readChoice(reading, fields.whom, {
    choices: ['new', ...known],
    missing: errors.whom,
  })
  const givenName = readText(reading, fields.givenName, { ...line, missing: errors.givenName })
  const date = { incomplete: errors.birthDate, 'not-a-date': errors.birthDate }
  const birthDate = readDate(reading, fields.birthDate, date)
  const regime = readChoice(reading, fields.regime, { choices: regimeKeys, missing: errors.regime })
  const urgency = readChoice(reading, fields.urgency, {
    choices: urgencyChoices,
    missing: errors.urgency,
  })
  const long = { tooLong: words.tooLong, maximum: longestText }
  const urgencyReason = readText(reading, fields.urgencyReason, long)
  if (urgency !== '0' && urgency !== null && urgencyReason === null) {
    fault(reading, fields.urgencyReason, errors.urgencyReason)
  }
  const telling = { choices: tellings, missing: errors.toldHow }
  const toldHow = readChoice(reading, fields.toldHow, telling)
  return finish(reading, () => ({
    knownClient: whom === 'new' ? null : whom,
    name: {
      givenName: givenName ?? '',
      namePrefix: readText(reading, fields.namePrefix, line),
      familyName: textOf(typed, fields.familyName) || null,
    },
    birthDate,
    regime: regime ?? 'statutory',
    urgency: Number(urgency ?? 0) as Acceptance['urgency'],
    urgencyReason,
    keepsNear: choicesOf(typed, fields.near).includes('yes'),
    toldHow: toldHow ?? 'not-told',
    version: versionIn(typed),
  }))
}
