import { Button, HiddenFields, TextArea, TextField } from '../../../shared/ui/index.js'
import { mostAlternatives, optionFields, shownAlternatives } from '../options.form.js'
import { optionsMessages } from '../options.messages.js'
import { EnterGoesOn } from './enter-goes-on.js'
import type { StepFields } from './step-fields.js'

/** The ways to go: what is asked, others, doing nothing; then the advice that was given. */
export function OptionsFields({ field }: Pick<StepFields, 'field'>) {
  const words = optionsMessages(field.locale)
  const rows = shownAlternatives(field.typed)
  return (
    <>
      <EnterGoesOn locale={field.locale} />
      <Way name={optionFields.asked} label={words.asked} hint={words.askedHint} field={field} />
      {Array.from({ length: rows }, (_, index) => (
        <Way
          name={optionFields.other(index)}
          label={words.other(index + 1)}
          hint={index === 0 ? words.otherHint : undefined}
          field={field}
        />
      ))}
      {rows < mostAlternatives ? (
        <p>
          <Button variant="secondary" icon="plus" name={optionFields.more} value="1">
            {words.more}
          </Button>
        </p>
      ) : (
        <p class="n-hint">{words.full}</p>
      )}
      <Way
        name={optionFields.nothing}
        label={words.nothing}
        hint={words.nothingHint}
        field={field}
      />
      <TextArea
        {...field(optionFields.advice)}
        label={words.advice}
        hint={words.adviceHint}
        value={field.text(optionFields.advice)}
        optional
      />
      <TextField
        {...field(optionFields.adviceFrom)}
        label={words.adviceFrom}
        value={field.text(optionFields.adviceFrom)}
        optional
      />
    </>
  )
}

type WayProps = Pick<StepFields, 'field'> & {
  name: string
  label: string
  hint: string | undefined
}

function Way({ name, label, hint, field }: WayProps) {
  const id = optionFields.idOf(name)
  return (
    <>
      <HiddenFields fields={{ [id]: field.text(id) }} />
      <TextArea
        {...field(name)}
        label={label}
        {...(hint !== undefined && { hint })}
        value={field.text(name)}
        rows={2}
      />
    </>
  )
}
