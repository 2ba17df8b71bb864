const shortest = 3

/** The first part of somebody's name that stands in a text as a word of its own; undefined when none does. */
export function nameIn(text: string, name: string): string | undefined {
  const words = new Set(text.toLocaleLowerCase('nl').split(/[^\p{L}\p{N}-]+/u))
  return name
    .split(/\s+/)
    .filter((part) => part.length >= shortest && /^\p{Lu}/u.test(part))
    .find((part) => words.has(part.toLocaleLowerCase('nl')))
}
