import { wholeOf } from './authority/lines-in.js'
import { answerProblem, mostProblemBytes } from './solve/answer-problem.js'
import type { Command, ExitCode, Terminal } from './command.js'
import { refuse } from './refusal.js'

/** `naast solve`: the best placing for the problem on stdin. 0 answered, 2 a problem without an answer. */
export const solveCommand: Command = {
  name: 'solve',
  usage: '< probleem.json',
  summary:
    'Geeft de beste verdeling van cliënten over mentoren, met het bewijs. Voorbeeld: examples/matching.',
  run: runSolve,
}

async function runSolve(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (args.length > 0) {
    const message = 'Deze opdracht kent geen opties of woorden. Geef het probleem via stdin.'
    return refuse(terminal, { code: 'usage', message, json: true })
  }
  const read = await wholeOf(terminal.input ?? nothing(), mostProblemBytes)
  const answered = answerProblem(read, terminal.ticks ?? (() => 0))
  terminal.say(JSON.stringify(answered.ok ? answered.value : { error: answered.reason }))
  await terminal.drained?.()
  return answered.ok ? 0 : 2
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // A terminal without input has nothing to read.
}
