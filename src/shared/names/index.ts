import type { Locale } from '../i18n/index.js'

/** A name in its parts; prefix and family name may be unknown. */
export type PersonName = {
  givenName: string
  namePrefix: string | null
  familyName: string | null
}

/** 'Jan van de Berg', or 'Hanne' when no family name is known. */
export function fullName({ givenName, namePrefix, familyName }: PersonName): string {
  return [givenName, namePrefix, familyName].filter(Boolean).join(' ')
}

/** 'Berg, Jan van de': how lists are sorted. */
export function sortName({ givenName, namePrefix, familyName }: PersonName): string {
  return familyName === null
    ? givenName
    : `${familyName}, ${[givenName, namePrefix].filter(Boolean).join(' ')}`
}

const and: Record<Locale, string> = { nl: ' en ', en: ' and ' }

/** 'Marloes, Anne en Loek'. */
export function namesTogether(names: readonly string[], locale: Locale): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : names.slice(0, -1).join(', ') + and[locale] + last
}
