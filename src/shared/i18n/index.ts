/** The languages a screen can be shown in, Dutch first. */
export const locales = ['nl', 'en'] as const

/** One of the languages a screen can be shown in. */
export type Locale = (typeof locales)[number]

/** Tells whether a value from outside, such as a cookie, is a language we speak. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}

/** Joins the records of one noun into a lookup; a missing language does not compile. */
export function messages<M>(records: Record<Locale, M>): (locale: Locale) => M {
  return function messagesIn(locale) {
    return records[locale]
  }
}
