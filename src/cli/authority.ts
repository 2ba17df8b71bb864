import { answerCase } from './authority/answer-case.js'
import { linesIn, wholeOf } from './authority/lines-in.js'
import { plainAnswer } from './authority/plain-answer.js'
import type { CaseFault } from './authority/reader.js'
import { vocabulary } from './authority/vocabulary.js'
import { readArguments } from './arguments.js'
import type { Command, ExitCode, Terminal } from './command.js'
import { refuse } from './refusal.js'

/** `naast authority`: who may decide in the case on stdin. 0 answered, 2 a case that cannot be read. */
export const authorityCommand: Command = {
  name: 'authority',
  usage: '[--json | --lines | --vocabulary] < zaak.json',
  summary:
    'Zegt wie in een zaak mag beslissen, wat de mentor mag en waarom. Heeft geen gegevens nodig.',
  run: runAuthority,
}

async function runAuthority(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const isJson = args.some((arg) => ['--json', '--lines', '--vocabulary'].includes(arg))
  const flag = { type: 'boolean' } as const
  const given = readArguments(args, { json: flag, lines: flag, vocabulary: flag })
  if (!given.ok || given.value.words.length > 0) {
    const message = given.ok ? 'Geef de zaak via stdin, niet als woord.' : given.reason
    return refuse(terminal, { code: 'usage', message, json: isJson })
  }
  const { options } = given.value
  if (options['vocabulary'] === true) {
    terminal.say(JSON.stringify(vocabulary(), null, 2))
    return 0
  }
  return options['lines'] === true ? answerLines(terminal) : answerOne(terminal, isJson)
}

async function answerOne(terminal: Terminal, isJson: boolean): Promise<ExitCode> {
  const answered = answerCase(await wholeOf(inputOf(terminal)))
  if (!answered.ok && isJson) {
    terminal.say(told(answered.reason))
  } else if (!answered.ok) {
    const { path, message } = answered.reason
    terminal.note(path === '' ? message : `${path}: ${message}`)
  } else if (isJson) {
    terminal.say(JSON.stringify(answered.value.answer))
  } else {
    plainAnswer(answered.value).forEach(terminal.say)
  }
  return answered.ok ? 0 : 2
}

/** One answer or fault per line, in order; a bad line stops nothing, and shows in the exit code. */
async function answerLines(terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0
  for await (const line of linesIn(inputOf(terminal))) {
    const answered = answerCase(line)
    terminal.say(answered.ok ? JSON.stringify(answered.value.answer) : told(answered.reason))
    if (!answered.ok) code = 2
    await terminal.drained?.()
  }
  return code
}

function told(fault: CaseFault): string {
  return JSON.stringify({ error: fault })
}

function inputOf({ input }: Terminal): AsyncIterable<Uint8Array> {
  return input ?? nothing()
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // A terminal without input has nothing to read.
}
