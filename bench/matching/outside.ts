import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Problem } from '../../src/matching/index.js'
import { listed } from '../../test/matching/populations.js'
import type { Measured } from './measured.js'
import { populations } from './populations.js'

const here = 'bench/matching'
const lemonRoot = process.env['LEMON_ROOT'] ?? ''

/** Solvers outside JavaScript, with how each is started on a file; only those this machine can run. */
export function outsideSolvers(folder: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  if (runs('python3', ['-c', 'import scipy'])) {
    found.set('scipy sparse', ['python3', `${here}/by-scipy.py`, 'sparse'])
    found.set('scipy dense', ['python3', `${here}/by-scipy.py`, 'dense'])
  }
  const program = join(folder, 'by-lemon')
  const include = lemonRoot === '' ? [] : [`-I${lemonRoot}/include`]
  const library =
    lemonRoot === '' ? [] : [`-L${lemonRoot}/lib`, `-L${lemonRoot}/lib/x86_64-linux-gnu`]
  const options = ['-O3', '-DNDEBUG', '-std=c++14', '-w', '-o', program, `${here}/by-lemon.cpp`]
  if (runs('g++', [...options, ...include, ...library, '-l:liblemon.a'])) {
    found.set('LEMON simplex', [program])
  }
  return found
}

/** One of them on one problem; undefined when it fails. */
export function measureOutside(
  [command = '', ...args]: readonly string[],
  population: string,
  size: number,
): Measured | undefined {
  const problem = populations[population]?.(size)
  if (problem === undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'naast-bench-'))
  try {
    const file = join(folder, 'problem')
    writeFileSync(file, bytesOf('scores' in problem ? listed(problem) : problem))
    const [script, ...rest] = args
    const inOrder = script === undefined ? [file] : [script, file, ...rest]
    const { status, stdout } = spawnSync(command, inOrder, { encoding: 'utf8' })
    return status === 0 ? (JSON.parse(stdout) as Measured) : undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function bytesOf({ clients, capacities, edges }: Problem): Uint8Array {
  const head = [clients, capacities.length, edges.client.length]
  const parts = [head, Array.from(capacities)].map((part) => Int32Array.from(part))
  const columns = [...parts, edges.client, edges.mentor, edges.score]
  return Buffer.concat(
    columns.map(
      ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
    ),
  )
}

function runs(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}
