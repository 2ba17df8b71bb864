import type { PersonName } from '../shared/names/index.js'
import type { ImportValues } from './import-values.js'

type Named = Partial<ImportValues>

/** A person's name in its parts; a name that came whole stays whole, for a surname is not guessed. */
export function nameParts(values: Named, person: 'client' | 'mentor'): PersonName {
  const givenName = values[`${person}GivenName`]
  return givenName === undefined
    ? { givenName: values[`${person}Name`] ?? '', namePrefix: null, familyName: null }
    : {
        givenName,
        namePrefix: values[`${person}Prefix`] ?? null,
        familyName: values[`${person}FamilyName`] ?? null,
      }
}
