const unknownWords = new Set([
  '',
  '-',
  '--',
  '?',
  '??',
  'onbekend',
  'nvt',
  'n.v.t.',
  'geen',
  'unknown',
  'n/a',
])

/** Tells whether a cell only says that something is not known. */
export function isUnknown(text: string): boolean {
  return unknownWords.has(text.toLowerCase())
}
