import type { ExitCode, Terminal } from './command.js'

/** Says why a command does nothing: for a program as JSON, for a person as a sentence. */
export function refuse(
  { say, note }: Terminal,
  { code, message, json }: { code: string; message: string; json: boolean },
): ExitCode {
  if (json) {
    say(JSON.stringify({ error: { code, message } }))
  } else {
    note(message)
  }
  return 2
}
