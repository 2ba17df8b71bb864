// What runs before the npm scripts; only what Node 20 ships, because nothing may be installed yet.
//   node scripts/prepare.mjs install      npm ci, when the lock file is newer than node_modules
//   node scripts/prepare.mjs check-node   refuses a Node older than 22.22
//   node scripts/prepare.mjs build        compiles, when a source is newer than dist
// Everything is said on stderr, so that a script's own output stays clean. Two at once wait in turn.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = resolve(fileURLToPath(new URL('..', import.meta.url)))
const installedNode = join(root, 'node_modules', '.bin', 'node')
const stamp = join(root, 'dist', '.built')
const sources = [
  'src',
  'tsconfig.json',
  'tsconfig.build.json',
  'package-lock.json',
  'scripts/build-assets.mjs',
]
const oldestNode = [22, 22]
const tasks = { install, 'check-node': checkNode, build }

const task = tasks[process.argv[2]]
if (task === undefined) fail(`Kies uit: ${Object.keys(tasks).join(', ')}.`)
await task()

async function install() {
  if (!isInstallStale()) return
  await inTurn(() => {
    if (!isInstallStale()) return
    say('De onderdelen van Naast worden geïnstalleerd (npm ci). Dat duurt een minuut of twee.')
    const status = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], outsidePath())
    if (status !== 0) fail('De installatie is niet gelukt. Hierboven staat waarom.')
    say('De onderdelen zijn geïnstalleerd.')
  })
}

// npm writes its hidden lock file last, so that an installation cut short is done again.
function isInstallStale() {
  return changedAt('package-lock.json') > changedAt('node_modules/.package-lock.json')
}

// `npm ci` empties node_modules, so it must not run on the Node that lies there.
function outsidePath() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const outside = folders.filter((folder) => !folder.startsWith(join(root, 'node_modules')))
  return { ...process.env, PATH: outside.join(delimiter) }
}

// The shell of this script may still hold the machine's own Node; the next script finds the new one.
function checkNode() {
  const version = versionOf(existsSync(installedNode) ? installedNode : process.execPath)
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor, oldestMinor] = oldestNode
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  fail(`Naast heeft Node ${oldestNode.join('.')} of nieuwer nodig; hier staat Node ${version}.`)
}

function versionOf(node) {
  const answer = spawnSync(node, ['--version'], { encoding: 'utf8' })
  return (answer.stdout ?? '').trim().replace(/^v/, '') || 'onbekend'
}

async function build() {
  if (!isBuildStale()) return
  await inTurn(() => {
    if (!isBuildStale()) return
    const startedAt = new Date()
    say('Naast wordt gebouwd.')
    // The compiler skips what it remembers having written, also when somebody removed it.
    if (!existsSync(stamp)) rmSync(join(root, 'dist'), { recursive: true, force: true })
    runNode('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
    runNode('scripts/build-assets.mjs')
    writeFileSync(stamp, '')
    // What changed during the build is newer than the build.
    utimesSync(stamp, startedAt, startedAt)
  })
}

function isBuildStale() {
  const built = changedAt('dist/.built')
  return sources.some((source) => newestIn(source) > built)
}

// Folders count as well: removing a file changes only its folder.
function newestIn(path) {
  const own = changedAt(path)
  if (!statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory()) return own
  const names = readdirSync(join(root, path)).filter((name) => !/\.test\.tsx?$/.test(name))
  return Math.max(own, ...names.map((name) => newestIn(join(path, name))))
}

function changedAt(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function runNode(script, ...args) {
  const node = existsSync(installedNode) ? installedNode : process.execPath
  if (run(node, [join(root, script), ...args], process.env) !== 0) {
    fail('Het bouwen is niet gelukt. Hierboven staat waarom.')
  }
}

function run(command, args, env) {
  const child = spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 2, 2] })
  if (child.error) say(child.error.message)
  return child.status ?? 1
}

// The turn is a listening socket: the system ends it with the process, however that ends.
async function inTurn(work) {
  let turn = await takeTurn()
  if (turn === undefined) say('Een ander Naast-script is bezig; even wachten.')
  while (turn === undefined) {
    await pause(200)
    turn = await takeTurn()
  }
  work()
  turn.close()
}

async function takeTurn() {
  const name = `naast-prepare-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`
  if (process.platform === 'linux') return listen(`\0${name}`)
  const path = join(tmpdir(), `${name}.socket`)
  const server = await listen(path)
  // Elsewhere the socket is a file, which stays behind when a script is killed.
  if (server === undefined && !(await isAnswered(path))) rmSync(path, { force: true })
  return server
}

function listen(path) {
  return new Promise((settle) => {
    const server = createServer()
    server.once('error', () => settle(undefined))
    server.listen(path, () => settle(server))
  })
}

function isAnswered(path) {
  return new Promise((settle) => {
    const socket = connect(path)
    socket.once('error', () => settle(false))
    socket.once('connect', () => {
      socket.destroy()
      settle(true)
    })
  })
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

function fail(sentence) {
  say(sentence)
  process.exit(1)
}
