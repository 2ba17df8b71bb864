import type { Authority, Matter } from '../../authority/index.js'
import {
  finish,
  startReading,
  typedFrom,
  type FieldErrors,
  type Typed,
} from '../../shared/forms/index.js'
import type { Result } from '../../shared/result/index.js'
import type { Decision } from '../decision.js'
import type { FilledIn } from './filled-in.js'
import { readWords, readYesNo, yesNo, type ReadingWords } from './read-words.js'

/** The fields of resistance and serious harm. */
export const resistanceFields = {
  client: 'client-resists',
  how: 'resistance-how',
  mentor: 'mentor-resists',
  harm: 'serious-harm',
  harmWhy: 'serious-harm-why',
  second: 'second-opinion',
} as const

/** Which of the two further questions apply; whether the client resists is asked always. */
export type ResistanceQuestions = { mentor: boolean; harm: boolean }

/**
 * The mentor's own resistance counts in involuntary and compulsory care only (Wzd 3a; Wvggz 1:4). Serious harm
 * is asked where the client resists something invasive, where the rules ask it, or when it was told already
 * (BW 1:453(5), BW 7:465(6)).
 */
export function questionsOf(
  decision: Pick<Decision, 'matter' | 'isInvasive' | 'seriousHarm'>,
  authority: Pick<Authority, 'missing' | 'conditions'>,
): ResistanceQuestions {
  const asked = [...authority.missing, ...authority.conditions]
  return {
    mentor: isInvoluntary(decision.matter),
    harm:
      decision.seriousHarm !== null ||
      decision.isInvasive === true ||
      decision.matter === 'treatment.invasive' ||
      asked.some((code) => ['serious-harm', 'plainly-needed', 'second-opinion'].includes(code)),
  }
}

function isInvoluntary(matter: Matter): boolean {
  return matter.startsWith('wzd.') || matter.startsWith('wvggz.')
}

/** What stands there now. */
export function firstResistance(decision: Decision): Typed {
  return typedFrom({
    [resistanceFields.client]: yesNo(decision.clientResists),
    [resistanceFields.how]: decision.resistanceHow,
    [resistanceFields.mentor]: yesNo(decision.mentorResists),
    [resistanceFields.harm]: yesNo(decision.seriousHarm),
    [resistanceFields.harmWhy]: decision.seriousHarmWhy,
    [resistanceFields.second]: decision.secondOpinion,
  })
}

/** Reads resistance and serious harm; what was not asked stays as it is, and "not known" is an answer. */
export function parseResistance(
  typed: Typed,
  { questions, words }: { questions: ResistanceQuestions; words: ReadingWords },
): Result<FilledIn, FieldErrors> {
  const reading = startReading(typed)
  const content = {
    clientResists: readYesNo(reading, resistanceFields.client),
    resistanceHow: readWords(reading, resistanceFields.how, words),
    ...(questions.mentor && { mentorResists: readYesNo(reading, resistanceFields.mentor) }),
    ...(questions.harm && {
      seriousHarm: readYesNo(reading, resistanceFields.harm),
      seriousHarmWhy: readWords(reading, resistanceFields.harmWhy, words),
    }),
    secondOpinion: readWords(reading, resistanceFields.second, words),
  }
  return finish(reading, () => ({ content }))
}
