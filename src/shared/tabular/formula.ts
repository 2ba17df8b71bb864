const neverPlain = /^[=@\uFF1D\uFF20]/u
const signed = /^[+\-\uFF0B\uFF0D]/u
const numberOrPhone = /^[+\-\d\s().,/]*$/u
const bulletPoint = /^[+-]\s[^|=]*$/u

/**
 * Tells whether a spreadsheet would run this cell instead of showing it (OWASP, CSV injection).
 * Expects a trimmed cell. A lone dash, a number, a phone number and a dash as a bullet are plain.
 */
export function isFormula(cell: string): boolean {
  if (neverPlain.test(cell)) {
    return true
  }
  return signed.test(cell) && !numberOrPhone.test(cell) && !bulletPoint.test(cell)
}

/** Tells whether a cell starts as `writeCsv` makes a risky cell start. */
export function isEscaped(cell: string): boolean {
  return /^'+[=@+\-\t\r\uFF1D\uFF20\uFF0B\uFF0D]/u.test(cell)
}

/** Takes off the apostrophe that `writeCsv` puts before a risky cell; other apostrophes stay. */
export function withoutEscape(cell: string): string {
  return isEscaped(cell) ? cell.slice(1) : cell
}
