import { ok, refused, type Result } from '../shared/result/index.js'
import { commonPasswords } from './common-passwords.js'
import { commonWords, runs } from './password-words.js'

/** How long a password is at least and at most, in characters (security goal G7). */
export const passwordLength = { least: 12, most: 128 } as const

/** Why a password cannot be used. */
export type PasswordRefusal = 'too-short' | 'too-long' | 'easy-to-guess'

/** Fewer different characters than this beside well-known words leave nothing to guess. */
const leastDifferent = 5

/** A password as it is hashed: the same characters, however a keyboard composes them (NIST 800-63B). */
export function normalPassword(typed: string): string {
  return typed.normalize('NFKC')
}

/**
 * Refuses a password that is too short, too long, or little more than well-known words, the names
 * `about` the person and the foundation, or a row of keys. Asks for no kinds of characters (G7).
 */
export function choosePassword(
  typed: string,
  about: readonly string[],
): Result<string, PasswordRefusal> {
  const password = normalPassword(typed)
  const length = Array.from(password).length
  if (length < passwordLength.least) {
    return refused('too-short')
  }
  if (length > passwordLength.most) {
    return refused('too-long')
  }
  return isEasy(password.toLowerCase(), about) ? refused('easy-to-guess') : ok(password)
}

const blocked = commonPasswords()

/** As typed, and with the figures and signs that stand for letters read as those letters. */
function isEasy(password: string, about: readonly string[]): boolean {
  return [password, asLetters(password)].some(
    (read) => blocked.has(read) || isLittleMoreThanWords(read, about),
  )
}

function isLittleMoreThanWords(password: string, about: readonly string[]): boolean {
  const words = [...about.flatMap(wordsOf), ...commonWords]
  const rest = words
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, word) => left.replaceAll(word, ''), password)
  return new Set(rest).size < leastDifferent || runs.some((run) => run.includes(rest))
}

const letters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

function asLetters(password: string): string {
  return password.replace(/[013457@$!]/g, (sign) => letters[sign] ?? sign)
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3)
}
