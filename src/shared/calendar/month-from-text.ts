const monthNames: readonly (readonly string[])[] = [
  ['jan', 'januari', 'january'],
  ['feb', 'februari', 'february'],
  ['mrt', 'maart', 'mar', 'march'],
  ['apr', 'april'],
  ['mei', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'augustus', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
]

/** Reads a month as people type it: '3', '03', 'mrt', 'maart' or 'March'; otherwise `undefined`. */
export function monthFromText(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) {
    return Number(text)
  }
  const name = text.toLowerCase().replace(/\.$/, '')
  const index = monthNames.findIndex((names) => names.includes(name))
  return index === -1 ? undefined : index + 1
}
