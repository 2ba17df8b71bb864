import type { Authority } from '../../../authority/index.js'
import { href, routes } from '../../../routes.js'
import {
  DateField,
  RadioGroup,
  RevealByLast,
  TextArea,
  optionsOf,
} from '../../../shared/ui/index.js'
import { outcomes } from '../../decision.js'
import { mayEndAs } from '../../guard/index.js'
import { outcomeFields } from '../outcome.form.js'
import { outcomeMessages } from '../outcome.messages.js'
import type { StepFields } from './step-fields.js'

type Props = StepFields & { authority: Authority }

/** How it ended: only what the guard allows can be chosen, the rest is shown with why not. */
export function OutcomeFields({ decision, name, field, authority }: Props) {
  const words = outcomeMessages(field.locale)
  const isAnothers = !['client', 'mentor'].includes(authority.decides)
  const text = (of: 'why' | 'view') => ({
    ...field(outcomeFields[of]),
    value: field.text(outcomeFields[of]),
  })
  return (
    <>
      <Endings decision={decision} name={name} field={field} authority={authority} />
      {decision.options.length > 0 && (
        <RadioGroup
          {...field(outcomeFields.option)}
          legend={words.option}
          options={[
            ...decision.options.map(({ id, words: way }) => ({
              value: id,
              label: <bdi>{way}</bdi>,
            })),
            { value: 'none', label: words.noOption },
          ]}
          value={field.text(outcomeFields.option)}
        />
      )}
      <OutcomeWords field={field} />
      <TextArea {...text('why')} label={words.why} hint={words.whyHint} />
      {(isAnothers || field.text(outcomeFields.view) !== '') && (
        <TextArea {...text('view')} label={words.view} hint={words.viewHint(name)} />
      )}
      <DateField
        {...field(outcomeFields.on)}
        label={words.on}
        value={field.date(outcomeFields.on)}
      />
      <DateField
        {...field(outcomeFields.review)}
        label={words.review}
        hint={words.reviewHint}
        value={field.date(outcomeFields.review)}
      />
      <Weight field={field} />
    </>
  )
}

/** Asks what belongs to the outcome that was chosen before; while none was, the hint tells both. */
function OutcomeWords({ field }: Pick<Props, 'field'>) {
  const { words, wordsOf, wordsHint } = outcomeMessages(field.locale)
  const chosen = field.text(outcomeFields.outcome)
  const label = chosen === 'referred' || chosen === 'not-yet' ? wordsOf[chosen] : undefined
  return (
    <TextArea
      {...field(outcomeFields.words)}
      value={field.text(outcomeFields.words)}
      label={label ?? words}
      hint={label === undefined ? wordsHint : undefined}
    />
  )
}

function Endings({ decision, name, field, authority }: Props) {
  const words = outcomeMessages(field.locale)
  const place = { client: decision.clientId, decision: decision.id }
  const options = outcomes.map((outcome) => {
    const refusal = mayEndAs(outcome, authority)
    const why = refusal && `${words.notNow} ${words.refusals[refusal](name)}`
    const option = { value: outcome, label: words.outcomes[outcome](name) }
    return why === undefined ? option : { ...option, hint: why, disabled: true }
  })
  return (
    <>
      <RadioGroup
        {...field(outcomeFields.outcome)}
        legend={words.outcome}
        options={options}
        value={field.text(outcomeFields.outcome)}
      />
      <p>
        <a href={href(routes.decisionAuthority, place)}>{words.whoDecides}</a>
      </p>
    </>
  )
}

function Weight({ field }: Pick<Props, 'field'>) {
  const words = outcomeMessages(field.locale)
  return (
    <RevealByLast
      {...field(outcomeFields.weighty)}
      legend={words.weighty}
      hint={words.weightyHint}
      options={optionsOf(['no', 'yes'] as const, words.answers)}
      value={field.text(outcomeFields.weighty)}
      inline
    >
      <TextArea
        {...field(outcomeFields.weightyWhy)}
        label={words.weightyWhy}
        value={field.text(outcomeFields.weightyWhy)}
      />
    </RevealByLast>
  )
}
