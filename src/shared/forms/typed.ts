import type { PlainDate } from '../calendar/index.js'

/** Every posted field with all its values, as text. */
export type Typed = Readonly<Record<string, readonly string[]>>

/** Field name → one whole sentence that says what is wrong and what to do. */
export type FieldErrors = Readonly<Record<string, string>>

/** Text as PostgreSQL can keep it: without NUL signs and halves of a sign, which nobody types. */
export function keepable(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '')
}

/** The first value of a field without spaces around it; empty when it was not posted. */
export function textOf(typed: Typed, name: string): string {
  return typed[name]?.[0]?.trim() ?? ''
}

/** The version a form was shown with; 0, which is never saved, when that is no number. */
export function versionIn(typed: Typed): number {
  const text = textOf(typed, 'version')
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}

/** All values of a field, each once, for boxes that can be ticked together. */
export function choicesOf(typed: Typed, name: string): readonly string[] {
  return [...new Set(typed[name])]
}

/** Typed fields from plain pairs; for drafts, tests and first values of a form. */
export function typedFrom(fields: Record<string, string | readonly string[] | null>): Typed {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      value === null ? [] : typeof value === 'string' ? [value] : value,
    ]),
  )
}

/** The three fields of a date as `DateField` posts them; empty when it is unknown. */
export function dateFields(field: string, date: PlainDate | null): Record<string, string> {
  const [year = '', month = '', day = ''] = date?.split('-') ?? []
  return {
    [`${field}-day`]: day.replace(/^0/, ''),
    [`${field}-month`]: month.replace(/^0/, ''),
    [`${field}-year`]: year,
  }
}
