import {
  edgesFrom,
  objectives,
  type Objective,
  type Pair,
  type Problem,
} from '../../matching/index.js'
import { ok, type Result } from '../../shared/result/index.js'
import { fault, readFlag, type CaseFault, type Reader } from '../authority/reader.js'
import { readRecord } from '../authority/record-reader.js'
import { faultOf, type ProblemFault } from './faults.js'

/** A problem as it comes in, with its edges still in rows. */
type WrittenProblem = Omit<Problem, 'edges' | 'capacities' | 'classes' | 'weeks'> & {
  readonly capacities: readonly number[]
  readonly edges: readonly unknown[]
  readonly classes?: readonly number[]
  readonly weeks?: readonly number[]
}

const readWritten = readRecord<WrittenProblem>({
  required: { clients: readNumber, capacities: readNumbers, edges: readRows },
  optional: {
    classes: readNumbers,
    weeks: readNumbers,
    weekPoints: readNumber,
    locked: readPairs,
    objective: readObjective,
    allowUnmatched: readFlag,
  },
})

/** A problem from parsed JSON. What its numbers may be, the engine checks; here only the shape. */
export function readProblem(value: unknown): Result<Problem, CaseFault | ProblemFault> {
  const written = readWritten(value, '')
  if (!written.ok) return written
  const edges = edgesFrom(written.value.edges)
  if (!edges.ok) return { ok: false, reason: faultOf(edges.reason) }
  return ok({ ...written.value, edges: edges.value })
}

function readObjective(value: unknown, path: string): Result<Objective, CaseFault> {
  const found = objectives.find((each) => each === value)
  return found === undefined
    ? fault('unknown-value', path, `Kies uit: ${objectives.join(', ')}.`)
    : ok(found)
}

function readNumber(value: unknown, path: string): Result<number, CaseFault> {
  return typeof value === 'number' ? ok(value) : fault('wrong-type', path, 'Geef een getal.')
}

function readRows(value: unknown, path: string): Result<readonly unknown[], CaseFault> {
  return Array.isArray(value) ? ok(value) : fault('wrong-type', path, 'Geef een lijst.')
}

function readNumbers(value: unknown, path: string): Result<readonly number[], CaseFault> {
  const rows = readRows(value, path)
  if (!rows.ok) return rows
  const wrong = rows.value.findIndex((each) => typeof each !== 'number')
  return wrong === -1
    ? ok(rows.value as readonly number[])
    : fault('wrong-type', `${path}[${wrong}]`, 'Geef een getal.')
}

function readPairs(value: unknown, path: string): Result<readonly Pair[], CaseFault> {
  const rows = readRows(value, path)
  if (!rows.ok) return rows
  const pairs: Pair[] = []
  for (const [at, row] of rows.value.entries()) {
    const pair = readPair(row, `${path}[${at}]`)
    if (!pair.ok) return pair
    pairs.push(pair.value)
  }
  return ok(pairs)
}

const readPair: Reader<Pair> = (value, path) => {
  const read = readNumbers(value, path)
  if (!read.ok) return read
  const [client, mentor, ...more] = read.value
  return client === undefined || mentor === undefined || more.length > 0
    ? fault('wrong-type', path, 'Geef een cliënt en een mentor.')
    : ok([client, mentor])
}
