const fewest = 5

/**
 * Tells whether a column holds citizen service numbers (BSN) under another name: at least five
 * values, and every one of eight or nine digits that pass the BSN's own test, the elfproef.
 */
export function areCitizenNumbers(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length >= fewest && filled.every(passesElfproef)
}

/** The digits times 9, 8, … 2 and -1 add up to a multiple of eleven. */
function passesElfproef(cell: string): boolean {
  const digits = cell.replaceAll(/[\s.]/gu, '')
  if (!/^\d{8,9}$/u.test(digits)) {
    return false
  }
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
  const numbers = Array.from(digits.padStart(9, '0'), Number)
  const sum = weights.reduce((total, weight, place) => total + weight * (numbers[place] ?? 0), 0)
  return sum % 11 === 0
}
