const candidates = [';', ',', '\t'] as const

/** The separator of a CSV file: what its `sep=` line says, else what occurs most in its first line. */
export function separatorOf(text: string): string {
  const declared = declaredSeparator.exec(text)?.[1]
  return declared ?? mostFrequent(firstLineOutsideQuotes(text))
}

/** The line with which Excel is told the separator; it belongs to no table. */
export const declaredSeparator = /^sep=(.)\r?(?:\n|$)/iu

function firstLineOutsideQuotes(text: string): string {
  const start = text.trimStart().slice(0, 20_000)
  return start.replaceAll(/"[^"]*"/gu, '').split(/\r?\n|\r/u, 1)[0] ?? ''
}

function mostFrequent(line: string): string {
  const counts = candidates.map((candidate) => line.split(candidate).length)
  return candidates[counts.indexOf(Math.max(...counts))] ?? ','
}
