const shortest = 3

/**
 * The first part of somebody's name that stands in a text as a word of its own, whatever its case and accents, also as
 * "Jaaps"; undefined when none does. Small words of a name ("de", "van") are no name.
 */
export function nameIn(text: string, name: string): string | undefined {
  const words = new Set(plain(text).split(/[^\p{L}\p{N}]+/u))
  const parts = name.split(/[\s-]+/).filter((part) => part.length >= shortest)
  const capitals = parts.filter((part) => /^\p{Lu}/u.test(part))
  return (capitals.length === 0 ? parts : capitals).find((part) =>
    [plain(part), `${plain(part)}s`].some((word) => words.has(word)),
  )
}

/** Without case, accents and signs that cannot be seen. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLocaleLowerCase('nl')
}
