// Compiles on every change and restarts the server: `npm run dev`. Ctrl-C ends both.
import { spawn } from 'node:child_process'

const compiler = run('tsc', '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput')
const server = run('node', '--watch-path=dist', '--watch-preserve-output', 'dist/main.js', 'start')

for (const child of [compiler, server]) child.on('exit', stop)
process.on('SIGINT', stop)
process.on('SIGTERM', stop)

function run(command, ...args) {
  return spawn(command, args, { stdio: 'inherit' })
}

function stop() {
  compiler.kill()
  server.kill()
}
