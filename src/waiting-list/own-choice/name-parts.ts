import type { PersonName } from '../../shared/names/index.js'

/** A name typed in one field, cut into its parts as people usually write them; the form shows them to be mended. */
export function namePartsOf(name: string): PersonName {
  const [givenName = '', ...rest] = name.trim().split(/\s+/)
  const start = rest.findIndex((word) => !/^\p{Ll}/u.test(word))
  const cut = start === -1 ? 0 : start
  const prefix = rest.slice(0, cut).join(' ')
  const family = rest.slice(cut).join(' ')
  return {
    givenName,
    namePrefix: prefix === '' ? null : prefix,
    familyName: family === '' ? null : family,
  }
}
