import type { Clock } from '../shared/calendar/index.js'

/** What a command may know of the world; everything comes in here. */
export type Terminal = {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  /** Milliseconds that only go up, to measure with; without it nothing is measured. */
  readonly ticks?: () => number
  /** Writes one line of the answer (stdout). */
  readonly say: (line: string) => void
  /** Writes one line of progress or complaint (stderr). */
  readonly note: (line: string) => void
  /** What comes in on stdin, for commands that read it. */
  readonly input?: AsyncIterable<Uint8Array>
  /** Resolves when what was said has gone out, so that nothing piles up. */
  readonly drained?: () => Promise<void> | undefined
  /** Resolves when somebody asks the command to stop. */
  readonly stopped: Promise<void>
}

/**
 * 0 is fine, 1 is fine in part or failed on the way, 2 is refused before anything was done, 3 is a log that
 * fits but that no anchor vouches for.
 */
export type ExitCode = 0 | 1 | 2 | 3

/** One thing an operator can do. `usage` is what follows the name. */
export type Command = {
  readonly name: string
  readonly usage: string
  readonly summary: string
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>
}
