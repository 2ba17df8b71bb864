import type { FieldErrors } from '../../shared/forms/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import type { MentorshipRefusal } from '../mentorship.facts.js'
import { mentorshipMessages } from '../mentorship.messages.js'
import { preconditionMessages } from '../precondition.messages.js'
import { questionFields } from './answers.js'

/** Which field a refusal belongs to. */
export type Places = Partial<Record<MentorshipRefusal['code'], string>>

/** The name under which an error is kept that concerns the form as a whole. */
export const wholeForm = 'form'

/** A refusal of the rule as errors: at its field, or at each question of the form that is in the way. */
export function errorsOf(refusal: MentorshipRefusal, places: Places, locale: Locale): FieldErrors {
  if ('preconditions' in refusal) {
    const { preconditions } = preconditionMessages(locale)
    const place = places['preconditions-not-met']
    if (place !== undefined) {
      const sentences = refusal.preconditions.map((code) => preconditions[code].broken)
      return { [place]: sentences.join(' ') }
    }
    return Object.fromEntries(
      refusal.preconditions.map((code) => [questionFields[code], preconditions[code].broken]),
    )
  }
  const sentence = mentorshipMessages(locale).refusals[refusal.code]
  return { [places[refusal.code] ?? wholeForm]: sentence }
}
