import type { PlainDate } from '../../shared/calendar/index.js'
import {
  dateFields,
  finish,
  readChoice,
  startReading,
  typedFrom,
  type FieldErrors,
  type Typed,
} from '../../shared/forms/index.js'
import { actionMessages } from '../action.messages.js'
import type { Locale } from '../../shared/i18n/index.js'
import type { Organisation } from '../../organisations/index.js'
import type { Result } from '../../shared/result/index.js'
import type { StartMentorship } from '../commands/start-mentorship.js'
import type { Mentorship } from '../mentorship.js'
import {
  isUnderCourt,
  nothingKnown,
  regimeOf,
  type CourtMeasure,
  type RegimeKey,
  type StartFacts,
} from '../regimes/index.js'
import { askedAtStart, readAnswers, typedAnswers } from './answers.js'
import { pickFields, type Picking } from './candidate.store.js'
import { withRecords } from './known-facts.js'
import { readMentor, readOptionalDay } from './reading.js'
import type { Places } from './refusal-places.js'

/** The client a mentorship starts for, with what is on record, and the regime that was chosen. */
export type Starting = {
  client: { id: string; name: string }
  organisation: Organisation
  regime: RegimeKey | undefined
  picking: Picking
  institutionId: string | null
  measure: CourtMeasure | undefined
  /** The couple this client and the chosen mentor are already. */
  current: Mentorship | undefined
  /** What others know already, such as that both said yes. */
  known: Partial<StartFacts>
  /** Whether these two were matched and wait for the order of the court. */
  waitsForCourt: boolean
}

/** The fields of the form besides those of the regime. */
export const startFields = { recording: 'recording', startedOn: 'started-on' } as const

/** Does it begin now, or is it put on record afterwards? */
export const recordings = ['new', 'existing'] as const

/** Where refusals of the rule are shown. */
export const startPlaces: Places = {
  'couple-already-running': pickFields.mentor,
  'date-missing': startFields.startedOn,
  'date-in-future': startFields.startedOn,
}

type Opened = { starting: Starting; today: PlainDate; mentorId: string }

/** An untouched form: it begins today, and what the court ordered is filled in. */
export function firstStart({ starting, today, mentorId }: Opened): Typed {
  return typedFrom({
    ...typedAnswers({ ...nothingKnown, measure: starting.measure, ...starting.known }),
    ...dateFields(startFields.startedOn, today),
    [startFields.recording]: 'new',
    [pickFields.mentor]: mentorId,
  })
}

/** A matched couple under the court begins with the order; a couple on record may still lack its day. */
export function lacksOrder({ waitsForCourt }: Starting, command: StartMentorship): boolean {
  const isCourts = waitsForCourt && isUnderCourt(command.regime)
  return isCourts && command.recording === 'new' && command.facts.measure === undefined
}

/** Reads the form of a regime; what was not answered is unknown and never a fault. */
export function parseStart(
  typed: Typed,
  starting: Starting & { regime: RegimeKey },
  locale: Locale,
): Result<StartMentorship, FieldErrors> {
  const { errors } = actionMessages(locale)
  const reading = startReading(typed)
  const candidate = readMentor(reading, starting.picking, errors)
  const recording = readChoice(reading, startFields.recording, {
    choices: recordings,
    missing: errors.recording,
  })
  const startedOn = readOptionalDay(reading, startFields.startedOn, errors)
  const names = { foundation: starting.organisation.name, mentor: candidate?.name }
  const codes = askedAtStart(regimeOf(starting.regime))
  const answers = readAnswers(reading, codes, { errors, names })
  return finish(reading, () => ({
    clientId: starting.client.id,
    mentorId: candidate?.id ?? '',
    regime: starting.regime,
    startedOn,
    recording: recording ?? 'new',
    facts: withRecords(answers, {
      candidate,
      institutionId: starting.institutionId,
      measure: codes.includes('measure-in-force') ? starting.measure : undefined,
    }),
  }))
}
