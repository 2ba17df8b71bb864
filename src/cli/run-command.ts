import type { Command, ExitCode, Terminal } from './command.js'
import { commands } from './commands.js'

/** Runs the command that the first argument names; without one, or with `help`, tells what there is. `--help` tells of one. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = 'help', ...rest] = args
  const command = commands.find((each) => each.name === name)
  if (command !== undefined && !rest.includes('--help')) {
    return command.run(rest, terminal)
  }
  if (command !== undefined) {
    helpOn(command).forEach(terminal.say)
    return 0
  }
  if (['help', '--help', '-h'].includes(name)) {
    helpLines().forEach(terminal.say)
    return 0
  }
  terminal.note(`De opdracht ‘${name}’ bestaat niet. Kijk met: npm run naast -- help`)
  return 2
}

function helpOn({ name, usage, summary }: Command): string[] {
  return [`Gebruik: npm run naast -- ${name} ${usage}`.trim(), '', summary]
}

function helpLines(): string[] {
  const lines = commands.map(({ name, usage, summary }) => `  ${name} ${usage}\n      ${summary}`)
  return ['Gebruik: npm run naast -- <opdracht>', '', ...lines, '  help\n      Toont dit.']
}
