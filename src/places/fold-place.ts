import { provinceFrom, type Province } from './province.js'

/** A place as it is compared, and the province that stood beside its name. */
export type FoldedPlace = { key: string; province: Province | undefined }

/** Names of one place beside the one in the list, folded. */
const otherNames: Readonly<Record<string, string>> = {
  's gravenhage': 'den haag',
  'the hague': 'den haag',
  'den bosch': 's hertogenbosch',
  hertogenbosch: 's hertogenbosch',
  'the hook of holland': 'hoek van holland',
  'sudwest fryslan': 'sudwest fryslan',
  'alphen rijn': 'alphen aan den rijn',
}

/**
 * Folds a typed place: capitals, accents, apostrophes and hyphens do not count, nor do "a/d" and "St.". A province
 * between brackets or behind a comma is told apart. Nothing is guessed: a misspelt place stays what it is.
 */
export function foldPlace(typed: string): FoldedPlace {
  const bracketed = /^(.*?)\s*[(,]\s*([^(),]+?)\s*\)?\s*$/u.exec(typed)
  const province = bracketed?.[2] === undefined ? undefined : provinceFrom(bracketed[2])
  const name = province === undefined ? typed : (bracketed?.[1] ?? typed)
  const key = plain(name)
  return { key: otherNames[key] ?? key, province }
}

/** The part before a province that stands loose behind the name, such as 'Hengelo Gld'; undefined without one. */
export function withoutLooseProvince(key: string): FoldedPlace | undefined {
  const loose = /^(.+) ([a-z]+|(?:noord|zuid) [a-z]+)$/u.exec(key)
  const province = provinceFrom((loose?.[2] ?? '').replace(' ', '-'))
  return loose?.[1] === undefined || province === undefined
    ? undefined
    : { key: loose[1], province }
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\ba\s*\/\s*d\b\.?/g, 'aan den')
    .replace(/\bst\./g, 'sint ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
