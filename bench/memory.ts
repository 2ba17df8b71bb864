import { readdirSync, readFileSync } from 'node:fs'

const bytesPerKilobyte = 1024
const megabyte = 1024 * 1024

/** Resident memory of a process, in MB. */
export function residentMegabytes(pid: number): number {
  return rollup(pid, 'Rss') / megabyte
}

/** The memory of all PostgreSQL processes below a process, each shared page counted once, in MB. */
export function databaseMegabytes(app: number): number {
  const servers = descendants(app).filter((pid) => nameOf(pid) === 'postgres')
  return servers.reduce((sum, pid) => sum + rollup(pid, 'Pss'), 0) / megabyte
}

function rollup(pid: number, field: 'Rss' | 'Pss'): number {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    return (
      Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) * bytesPerKilobyte
    )
  } catch {
    // A process that ended meanwhile has none.
    return 0
  }
}

function descendants(pid: number): number[] {
  const parents = new Map(processes().map((child) => [child, parentOf(child)]))
  const below = (parent: number): number[] =>
    [...parents].flatMap(([child, of]) => (of === parent ? [child, ...below(child)] : []))
  return below(pid)
}

function processes(): number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger)
}

function parentOf(pid: number): number {
  return Number(statOf(pid)?.[1]?.split(' ')[1] ?? 0)
}

function nameOf(pid: number): string {
  return statOf(pid)?.[0] ?? ''
}

/** The name of a process, and what follows it: state, parent and more. */
function statOf(pid: number): [string, string] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const end = text.lastIndexOf(')')
    return [text.slice(text.indexOf('(') + 1, end), text.slice(end + 2)]
  } catch {
    return undefined
  }
}
