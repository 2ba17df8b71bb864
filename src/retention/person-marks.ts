/** What somebody is known by elsewhere: the words of his name, which of them are rare, and his numbers. */
export type PersonMarks = {
  names: ReadonlySet<string>
  surnames: ReadonlySet<string>
  numbers: ReadonlySet<string>
}

/** One value that names or numbers somebody, by the column it stands in. */
export type Marked = { column: string; value: string }

/** The columns that hold a name, and those that hold a number or an address to reach somebody by. */
export const nameColumns = ['given_name', 'family_name', 'name'] as const
export const numberColumns = [
  'external_number',
  'email',
  'phone',
  'birth_date',
  'rekestnummer',
] as const

/** Said before a name by many; not what somebody is known by. */
const common = new Set('de den der het in op ten ter van von dhr heer mevr mevrouw mw'.split(' '))
const isDate = /^(\d{4})-(\d\d)-(\d\d)$/

/** Collects what a person is known by; a given name that stands apart is no surname. */
export function marksOf(values: readonly Marked[]): PersonMarks {
  const marks = {
    names: new Set<string>(),
    surnames: new Set<string>(),
    numbers: new Set<string>(),
  }
  for (const { column, value } of values) {
    const words = wordsIn(value).filter((word) => !common.has(word))
    if ((numberColumns as readonly string[]).includes(column)) {
      numbersOf(value).forEach((number) => marks.numbers.add(number))
      continue
    }
    words.forEach((word) => marks.names.add(word))
    const rare = column === 'given_name' ? [] : column === 'family_name' ? words : words.slice(-1)
    rare.forEach((word) => marks.surnames.add(word))
  }
  return marks.surnames.size > 0 ? marks : { ...marks, surnames: marks.names }
}

/** A day is written in more ways; every other number with or without signs between. */
function numbersOf(value: string): string[] {
  const [, year = '', month = '', day = ''] = isDate.exec(value) ?? []
  const ways = year === '' ? [value] : [year + month + day, day + month + year]
  return ways.map(squeezed).filter((number) => number !== '')
}

/**
 * Whether what somebody typed in a search or a filter can be about this person: a word of his name, or the
 * beginning of one as one types it, or a number.
 */
export function typedCanHold(text: string, { names, numbers }: PersonMarks): boolean {
  return stringsIn(text).some((one) => {
    const number = squeezed(one)
    const begins = (mark: string, word: string) =>
      mark === word || (word.length > 1 && mark.startsWith(word)) || isPartOf(mark, word)
    return (
      wordsIn(one).some((word) => [...names].some((mark) => begins(mark, word))) ||
      [...numbers].some((mark) => begins(mark, number))
    )
  })
}

function isPartOf(mark: string, word: string): boolean {
  return mark.length > 2 && word.startsWith(mark)
}

/** Whether a file with many people mentions this one: his surname as a word of its own, or a number of his. */
export function fileCanHold(text: string, { surnames, numbers }: PersonMarks): boolean {
  return stringsIn(text).some(
    (one) =>
      numbers.has(squeezed(one)) ||
      wordsIn(one).some((word) => surnames.has(word) || numbers.has(word)),
  )
}

/** The words of a text, without accents and capitals. */
function wordsIn(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

function squeezed(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}]/gu, '')
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ø', 'o')
}

/** Every text within JSON; a text that is no JSON is itself. */
function stringsIn(text: string): string[] {
  try {
    return textsOf(JSON.parse(text))
  } catch {
    return [text]
  }
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, one]) => [key, ...textsOf(one)])
  }
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
}
