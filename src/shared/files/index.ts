/** The system's name for a failure, such as ENOENT; undefined for a failure of our own. */
export function codeOf(failure: unknown): string | undefined {
  const isCoded = failure instanceof Error && 'code' in failure
  return isCoded && typeof failure.code === 'string' ? failure.code : undefined
}

/** Turns "it is not there" into undefined; any other failure goes on. */
export function ignoreMissing(failure: unknown): undefined {
  if (codeOf(failure) !== 'ENOENT') throw failure
}

/** Accepts that somebody was first; any other failure goes on. */
export function ignoreExisting(failure: unknown): undefined {
  if (codeOf(failure) !== 'EEXIST') throw failure
}
