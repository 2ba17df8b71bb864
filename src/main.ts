import { runCommand, type Terminal } from './cli/index.js'

// npm passes a signal on a second time; hearing it again must not cut the stopping short.
const stopped = new Promise<void>((resolve) => {
  process.on('SIGTERM', () => resolve())
  process.on('SIGINT', () => resolve())
})

// Whoever stopped reading, as `head` does, has seen enough.
process.stdout.on('error', (failure: NodeJS.ErrnoException) => {
  if (failure.code === 'EPIPE') process.exit(0)
  throw failure
})

const terminal: Terminal = {
  environment: process.env,
  clock: () => new Date().toISOString(),
  ticks: () => performance.now(),
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

// Ending by itself, and only cut short when something stays open: `process.exit` now and then waits
// for ever for the threads of V8 (nodejs/node#54918).
process.exitCode = await runCommand(process.argv.slice(2), terminal)
setTimeout(() => process.exit(), 2_000).unref()
