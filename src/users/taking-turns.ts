/** So many wait already that one more is better told to come back later. */
export class TooBusy extends Error {
  override name = 'TooBusy'
}

/**
 * Lets at most `atOnce` pieces of work run together; the others wait in the order they came. When
 * `mostWaiting` wait, one more is refused with `TooBusy`, so that waiting never fills the memory.
 */
export function taking(atOnce: number, mostWaiting: number) {
  let running = 0
  const waiting: (() => void)[] = []

  function leave() {
    const next = waiting.shift()
    if (next === undefined) {
      running -= 1
    } else {
      next()
    }
  }

  return async function turn<T>(work: () => Promise<T>): Promise<T> {
    if (running < atOnce) {
      running += 1
    } else if (waiting.length >= mostWaiting) {
      throw new TooBusy()
    } else {
      await new Promise<void>((resolve) => waiting.push(resolve))
    }
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
