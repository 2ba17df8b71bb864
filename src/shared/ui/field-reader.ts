import { textOf, type FieldErrors, type Typed } from '../forms/index.js'
import type { Locale } from '../i18n/index.js'
import type { DateParts } from './date-field.js'

/** What a field component needs of the state of its form: name, language and its own error. */
export type FieldReader = {
  (name: string): { name: string; locale: Locale; error: string | undefined }
  text(name: string): string
  date(name: string): DateParts
  typed: Typed
  locale: Locale
}

/** Reads the state of a form field by field. */
export function fieldReader(
  { typed, errors }: { typed: Typed; errors: FieldErrors },
  locale: Locale,
): FieldReader {
  return Object.assign((name: string) => ({ name, locale, error: errors[name] }), {
    text: (name: string) => textOf(typed, name),
    date: (name: string) => ({
      day: textOf(typed, `${name}-day`),
      month: textOf(typed, `${name}-month`),
      year: textOf(typed, `${name}-year`),
    }),
    typed,
    locale,
  })
}

/** The options of a choice, worded by a record that has a word for each. */
export function optionsOf<Choice extends string>(
  choices: readonly Choice[],
  words: Record<Choice, string>,
) {
  return choices.map((value) => ({ value, label: words[value] }))
}
