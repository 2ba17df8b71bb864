import { runCommand, type Terminal } from './cli/index.js'

// npm passes a signal on a second time; hearing it again must not cut the stopping short.
const stopped = new Promise<void>((resolve) => {
  process.on('SIGTERM', () => resolve())
  process.on('SIGINT', () => resolve())
})

const terminal: Terminal = {
  environment: process.env,
  clock: () => new Date().toISOString(),
  say: (line) => void process.stdout.write(`${line}\n`),
  note: (line) => void process.stderr.write(`${line}\n`),
  // Opened only by the command that reads it.
  get input() {
    return process.stdin
  },
  drained: () => (process.stdout.writableNeedDrain ? drained() : undefined),
  stopped,
}

function drained(): Promise<void> {
  return new Promise((resolve) => void process.stdout.once('drain', resolve))
}

process.exit(await runCommand(process.argv.slice(2), terminal))
