import { readdir, readFile, readlink } from 'node:fs/promises'

/**
 * What tells a process from a later one with the same number: the boot of the machine and the
 * start in clock ticks (proc(5), field 22). Undefined when no such process lives.
 */
export async function startMark(pid: number): Promise<string | undefined> {
  const fields = await statFields(pid)
  if (fields === undefined || fields.state === 'Z') return undefined
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
  return `${boot.trim()}/${fields.started}`
}

/** The PostgreSQL processes that work in this data folder; the first is the postmaster. */
export async function serverProcesses(dataFolder: string): Promise<readonly number[]> {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const found = (await Promise.all(numbers.map((pid) => serverProcess(pid, dataFolder)))).filter(
    (server) => server !== undefined,
  )
  const isChild = (server: ServerProcess) => found.some((other) => other.pid === server.parent)
  return found
    .toSorted((one, other) => Number(isChild(one)) - Number(isChild(other)) || one.pid - other.pid)
    .map((server) => server.pid)
}

type ServerProcess = { readonly pid: number; readonly parent: number }

async function serverProcess(pid: number, dataFolder: string): Promise<ServerProcess | undefined> {
  const folder = await readlink(`/proc/${pid}/cwd`).catch(() => undefined)
  if (folder !== dataFolder) return undefined
  const fields = await statFields(pid)
  return fields?.name === 'postgres' ? { pid, parent: fields.parent } : undefined
}

type StatFields = {
  readonly name: string
  readonly state: string
  readonly parent: number
  readonly started: string
}

async function statFields(pid: number): Promise<StatFields | undefined> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  const match = /^\d+ \((.*)\) (.+)$/s.exec(line ?? '')
  const rest = match?.[2]?.split(' ') ?? []
  const [state, parent] = rest
  const started = rest[19]
  if (state === undefined || started === undefined) return undefined
  return { name: match?.[1] ?? '', state, parent: Number(parent), started }
}
