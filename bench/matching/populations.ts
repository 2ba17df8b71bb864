import type { Problem, TableProblem } from '../../src/matching/index.js'
import { balanced, everybodyNear, shortage } from '../../test/matching/populations.js'

const degree = 30

/** The problems by name and size. `classes` is `shortage` with three classes and weeks, by our aims alone. */
export const populations: Readonly<Record<string, (size: number) => Problem | TableProblem>> = {
  balanced: (size) => balanced(size, degree),
  shortage: (size) => shortage(size, degree),
  near: (size) => everybodyNear(size, size),
  classes(size) {
    const list = <Value>(value: (at: number) => Value) =>
      Array.from({ length: size }, (_, at) => value(at))
    return { ...shortage(size, degree), classes: list((c) => c % 3), weeks: list((c) => c % 53) }
  },
}
