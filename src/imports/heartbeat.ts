/** Tells others how far long work is, at its own pace; `stop` ends after the last telling. */
export type Heartbeat = {
  tick: (rowsDone: number) => Promise<void>
  stop: () => Promise<void>
}

const everyMs = 1_000

/** Tells each second how far it is, also while nothing moves. A telling that fails is skipped. */
export function heartbeat(tell: (rowsDone: number) => Promise<void>): Heartbeat {
  let rowsDone = 0
  let telling: Promise<void> | undefined
  const timer = setInterval(() => {
    telling ??= tell(rowsDone)
      .catch(() => undefined)
      .finally(() => (telling = undefined))
  }, everyMs)
  return {
    tick: (done) => {
      rowsDone = done
      return Promise.resolve()
    },
    stop: async () => {
      clearInterval(timer)
      await telling
    },
  }
}
