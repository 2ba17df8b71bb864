/** The longest search that is kept. */
export const longestSearch = 200

const mostWords = 6
const longestWord = 40
const shortestWord = 2

/**
 * The words of what was typed: letters and digits only, at least two of them, the longest first, for
 * it tells most. Empty when there is nothing to search for.
 */
export function searchWords(typed: string): string[] {
  const words = typed
    .slice(0, longestSearch)
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => word.slice(0, longestWord))
    .filter((word) => word.length >= shortestWord)
  return [...new Set(words)].toSorted((one, other) => other.length - one.length).slice(0, mostWords)
}

const shortestSwap = 4
const longestSwap = 12

/**
 * Patterns for names that begin like this word with two neighbouring letters exchanged, the typing
 * error that looks least alike to a count of shared letters. None for very short or long words.
 */
export function swappedPatterns(word: string): string[] {
  const letters = Array.from(word.normalize('NFD').replace(/\p{M}/gu, ''))
  if (letters.length < shortestSwap || letters.length > longestSwap) {
    return []
  }
  return letters.slice(1).map((letter, index) => {
    const swapped = letters.with(index, letter).with(index + 1, letters[index] ?? '')
    return `% ${swapped.join('')}%`
  })
}
