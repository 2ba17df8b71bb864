/** Signs for private use that the database puts around matching words; people do not type them. */
export const marks = { start: '\uE000', stop: '\uE001' } as const

/** A piece of text, and whether it is what was searched for. */
export type HeadlinePart = { text: string; isMatch: boolean }

/** Splits a text from the database at its marks, so that a page can draw them without HTML from text. */
export function headlineParts(headline: string): HeadlinePart[] {
  const [before = '', ...rest] = headline.split(marks.start)
  return [
    { text: before, isMatch: false },
    ...rest.flatMap((piece) => {
      const [match = '', ...after] = piece.split(marks.stop)
      return [
        { text: match, isMatch: true },
        { text: after.join(''), isMatch: false },
      ]
    }),
  ].filter(({ text }) => text !== '')
}
