export type { ExitCode, Terminal } from './command.js'
export { runCommand } from './run-command.js'
