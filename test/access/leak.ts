/** What is wrong with an answer, with the oracle of security.md §6 that says so. */
export type Leak = { oracle: string; what: string }

/** One leak when it is one. */
export function leak(isOne: boolean, oracle: string, what: string): Leak[] {
  return isOne ? [{ oracle, what }] : []
}
