/** Lets at most `atOnce` pieces of work run together; the others wait in the order they came. */
export function taking(atOnce: number) {
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
