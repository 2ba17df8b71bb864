import type { Terminal } from './command.js'

/** Tells faults of a serving office at the terminal: when, in which request, and where in the code. */
export function faultsIn({ clock, note }: Terminal) {
  return function logFault(requestId: string, error: Error) {
    note(`${clock()} ${requestId} ${error.name}\n${error.stack ?? ''}`)
  }
}
