/** A word without case, diacritics, spaces and signs: 'Cliënt_naam' and 'clientnaam' are one word. */
export function plainWord(text: string): string {
  return withoutDiacritics(text).replaceAll(/[^a-z0-9]/gu, '')
}

/** A name by which two spellings of one person meet: without case, diacritics and double spaces. */
export function plainName(name: string): string {
  return withoutDiacritics(name)
    .replaceAll(/[\s.]+/gu, ' ')
    .trim()
}

function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
