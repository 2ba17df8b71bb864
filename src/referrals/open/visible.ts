import type { Typed } from '../../shared/forms/index.js'

/** Signs that turn text around or cannot be seen, and control signs but for lines and tabs. */
const hidden = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu
const lines = /[\n\r\t]/
const nothingToSee = /^[\p{Cf}\p{Z}\s]*$/u

/**
 * What was typed as everybody sees it: who reads a request must not be shown other words than were sent, or a name
 * without a letter. Joiners stay, for some scripts need them.
 */
export function visible(typed: Typed): Typed {
  return Object.fromEntries(
    Object.entries(typed).map(([name, values]) => [name, values.map(visibleText)]),
  )
}

function visibleText(text: string): string {
  const seen = text.replace(hidden, (sign) => (lines.test(sign) ? sign : ''))
  return nothingToSee.test(seen) ? '' : seen
}
