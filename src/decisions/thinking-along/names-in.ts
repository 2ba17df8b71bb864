import type { PlainDate } from '../../shared/calendar/index.js'

/** What would tell who it is about: names of the client and of those near him, and his birth date. */
export type Telling = {
  readonly names: readonly string[]
  readonly birthDate: PlainDate | null
}

/** Words in a name that say nothing about whom: prefixes, and what somebody is. */
const silent = new Set(
  `van de der den het ten ter te la el di da von zu en the of and mevrouw meneer mevr dhr dr dokter arts
   zus broer moeder vader mama papa oma opa tante oom zoon dochter neef nicht vriend vriendin buur partner
   sister brother mother father aunt uncle son daughter friend neighbour mr mrs`.split(/\s+/),
)

/**
 * The words of a text that tell who it is about, as they stand there, each once. A name is found in any case, with
 * or without accents and with an s behind it, also with signs inside that nobody sees; a name of two letters only
 * with a capital.
 */
export function namesIn(written: string, { names, birthDate }: Telling): string[] {
  const text = written.replace(/\p{Cf}/gu, '')
  const parts = new Set(names.flatMap(partsOfName))
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  const found = words.filter((word) => isName(word, parts))
  return [...new Set([...found, ...(birthDate === null ? [] : datesIn(text, birthDate))])]
}

function partsOfName(name: string): string[] {
  const words = name.match(/[\p{L}\p{M}]+/gu) ?? []
  return words.map(plain).filter((word) => word.length > 1 && !silent.has(word))
}

function isName(word: string, parts: ReadonlySet<string>): boolean {
  const written = plain(word)
  const isShort = written.length < 3 && word === word.toLowerCase()
  return (
    !isShort && (parts.has(written) || (written.endsWith('s') && parts.has(written.slice(0, -1))))
  )
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

const months = 'jan feb m(?:aa)?rt|mar(?:ch)? apr mei|may jun jul aug sep o[ck]t nov dec'.split(' ')

/** A birth date however it is written: 12-3-1990, 12/03/90, 1990-03-12, 12 maart 1990. */
function datesIn(text: string, birthDate: PlainDate): string[] {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  const [m, d] = [`0?${Number(month)}`, `0?${Number(day)}`]
  const y = `(?:${year}|'?${year.slice(2)})`
  const word = `(?:${months[Number(month) - 1]})[a-z]*\\.?`
  const gap = '[-/. ]\\s*'
  const written = [
    `${d}${gap}${m}${gap}${y}`,
    `${year}${gap}${m}${gap}${d}`,
    `${d}\\s+${word}\\s+${y}`,
    `${day}${month}${year}`,
  ]
  return text.match(new RegExp(`(?<!\\d)(?:${written.join('|')})(?!\\d)`, 'giu')) ?? []
}
