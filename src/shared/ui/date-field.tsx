import { FieldGroup, type FieldProps } from './field.js'
import { uiMessages } from './ui.messages.js'

/** A date as the user typed it, right or wrong. */
export type DateParts = { day: string; month: string; year: string }

/** A question for a date; `today` (YYYY-MM-DD) makes the example recent. */
export type DateFieldProps = FieldProps & {
  value?: Partial<DateParts> | undefined
  today?: string | undefined
  autocomplete?: 'bday' | undefined
}

const parts = ['day', 'month', 'year'] as const

/**
 * Asks for a date in three text fields, `name-day`, `name-month` and `name-year`, because a native
 * date control follows the browser's language. The first field has the id `name`.
 */
export function DateField(props: DateFieldProps) {
  const words = uiMessages(props.locale)
  const hint = props.hint ?? exampleHint(props)
  return (
    <FieldGroup {...props} hint={hint}>
      <div class="n-date">
        {parts.map((part) => (
          <div>
            <label for={partId(props.name, part)}>{words[part]}</label>
            <input
              class={`n-input n-date-${part}`}
              id={partId(props.name, part)}
              name={`${props.name}-${part}`}
              type="text"
              inputmode={part === 'month' ? 'text' : 'numeric'}
              autocomplete={props.autocomplete === undefined ? 'off' : `bday-${part}`}
              value={props.value?.[part]}
              aria-invalid={props.error === undefined ? undefined : 'true'}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  )
}

function partId(name: string, part: keyof DateParts): string {
  return part === 'day' ? name : `${name}-${part}`
}

function exampleHint({ today, locale }: DateFieldProps): string | undefined {
  const [year, month, day] = today?.split('-') ?? []
  if (year === undefined || month === undefined || day === undefined) {
    return undefined
  }
  return uiMessages(locale).dateHint(`${Number(day)} ${Number(month)} ${year}`)
}
