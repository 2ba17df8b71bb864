import { routes } from '../../routes.js'
import { caseworkers } from '../../shared/access/index.js'
import {
  fault,
  finish,
  readChoice,
  readWholeNumber,
  startReading,
  typedFrom,
  type Reading,
} from '../../shared/forms/index.js'
import { RadioGroup, RevealByLast, Select, TextField, optionsOf } from '../../shared/ui/index.js'
import { actionMessages, type ActionMessages } from '../action.messages.js'
import { agreeRhythm, type AgreeRhythm } from '../commands/agree-rhythm.js'
import { contactNormsOf } from '../contact-norms-of.js'
import { mentorshipMessages } from '../mentorship.messages.js'
import { agreementReasons, type RhythmAgreement } from '../mentorship.js'
import { mayAgreeRhythm } from '../mentorship.policy.js'
import { rhythmMessages, type ContactNorm } from '../rhythm/index.js'
import type { CoupleAtHand } from './couple-at-hand.store.js'
import { coupleForm } from './couple-form.js'
import type { FieldsProps } from './fields-props.js'

const fields = { pace: 'pace', every: 'every', unit: 'unit', reason: 'reason' } as const
const paces = ['usual', 'own'] as const
const units = ['days', 'weeks', 'months'] as const

/** Agrees how often this couple meets; the own mentor and a coordinator do so with the client. */
export const rhythmForm = coupleForm<AgreeRhythm>({
  path: routes.agreeRhythm,
  access: caseworkers,
  may: mayAgreeRhythm,
  done: 'rhythm-agreed',
  words: ({ rhythm }) => rhythm,
  first: ({ mentorship: { agreement }, regime }) => {
    const shown = agreement ?? regime.rhythm.suggested
    return typedFrom({
      [fields.pace]: agreement === undefined ? 'usual' : 'own',
      [fields.every]: shown === undefined ? '' : String(shown.every),
      [fields.unit]: shown?.unit ?? 'weeks',
      [fields.reason]: agreement?.reason ?? 'agreed-together',
    })
  },
  parse: (typed, _, { locale }) => {
    const { errors } = actionMessages(locale)
    const reading = startReading(typed)
    const pace = readChoice(reading, fields.pace, { choices: paces, missing: errors.pace })
    const agreement = pace === 'own' ? readAgreement(reading, errors) : undefined
    return finish(reading, () => ({ agreement }))
  },
  decide: (command, { couple, today }) =>
    agreeRhythm(couple.mentorship, command, { legalFloor: legalFloorOf(couple, today) }),
  places: { 'interval-out-of-range': fields.every, 'looser-than-law': fields.every },
  fields: RhythmFields,
})

function readAgreement(reading: Reading, errors: ActionMessages['errors']): RhythmAgreement {
  const number = { minimum: 1, maximum: 120, wrong: errors.number }
  const every = readWholeNumber(reading, fields.every, number)
  if (every === null) {
    fault(reading, fields.every, errors.number)
  }
  const unit = readChoice(reading, fields.unit, { choices: units, missing: errors.unit })
  const reason = readChoice(reading, fields.reason, {
    choices: agreementReasons,
    missing: errors.reason,
  })
  return { every: every ?? 1, unit: unit ?? 'weeks', reason: reason ?? 'agreed-together' }
}

/** What the law asks of this couple while no agreement excuses from it. */
function legalFloorOf({ organisation, regime }: CoupleAtHand, on: string): ContactNorm | undefined {
  return contactNormsOf({ organisation, regime: regime.key, agreement: undefined, on }).legalFloor
}

function RhythmFields({
  couple,
  field,
  words: { rhythm, units: unitWords },
  request,
}: FieldsProps) {
  const { locale, today } = request
  const law = legalFloorOf(couple, today)
  return (
    <RevealByLast
      {...field(fields.pace)}
      legend={rhythm.pace}
      hint={law && rhythm.law(often(law, locale))}
      options={optionsOf(paces, rhythm.paces)}
      value={field.text(fields.pace)}
    >
      <TextField
        {...field(fields.every)}
        label={rhythm.every}
        value={field.text(fields.every)}
        inputmode="numeric"
        width="short"
      />
      <Select
        {...field(fields.unit)}
        label={rhythm.unit}
        options={optionsOf(units, unitWords)}
        value={field.text(fields.unit)}
        placeholder={false}
      />
      <RadioGroup
        {...field(fields.reason)}
        legend={rhythm.reason}
        options={optionsOf(agreementReasons, mentorshipMessages(locale).agreementReasons)}
        value={field.text(fields.reason)}
      />
    </RevealByLast>
  )
}

function often({ every, unit }: ContactNorm, locale: 'nl' | 'en'): string {
  const words = rhythmMessages(locale)
  return every === 1 ? words.once[unit] : words.every[unit](every)
}
