import type { ExitCode, Terminal } from './command.js'
import { commands } from './commands.js'

/** Runs the command that the first argument names; without one, or with `help`, tells what there is. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = 'help', ...rest] = args
  const command = commands.find((each) => each.name === name)
  if (command !== undefined && !rest.includes('--help')) {
    return command.run(rest, terminal)
  }
  if (command !== undefined || ['help', '--help', '-h'].includes(name)) {
    helpLines().forEach(terminal.say)
    return 0
  }
  terminal.note(`De opdracht ‘${name}’ bestaat niet. Kijk met: npm run naast -- help`)
  return 2
}

function helpLines(): string[] {
  const lines = commands.map(({ name, usage, summary }) => `  ${name} ${usage}\n      ${summary}`)
  return ['Gebruik: npm run naast -- <opdracht>', '', ...lines, '  help\n      Toont dit.']
}
