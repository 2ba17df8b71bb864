import { setTimeout as pause } from 'node:timers/promises'
import { killableServer, type KillableServer } from './killable-server.js'
import { makeWriters, readRecords, type Records } from './killed-office.js'
import { startWriting, type Told } from './visit-writers.js'

/** What came of it. Everything but the first four must be nothing. */
export type Figures = {
  kills: number
  acknowledged: number
  repeated: number
  slowestReturnMs: number
  lost: string[]
  doubled: string[]
  uneven: Record<string, unknown>[]
  unexpected: string[]
}

const writersCount = 4

/** Kills the server so many times while visits are logged, and looks after every return. */
export async function killWhileWriting(kills: number): Promise<Figures> {
  const server = await killableServer()
  try {
    await server.start()
    const writing = startWriting(
      server.url,
      await makeWriters(await server.adminUrl(), writersCount),
    )
    const found: Found = { lost: [], doubled: [], uneven: [], slowestReturnMs: 0 }
    for (let number = 1; number <= kills; number += 1) {
      // Never at the same point of a visit.
      await pause(150 + ((number * 137) % 300))
      await server.kill(number % 3 === 0 ? 'app and database' : 'app')
      found.slowestReturnMs = Math.max(found.slowestReturnMs, await server.start())
      await look(server, writing.told, found)
    }
    await writing.stop()
    await look(server, writing.told, found)
    return figuresOf(kills, writing.told, found)
  } finally {
    await server.remove()
  }
}

type Found = Pick<Figures, 'lost' | 'doubled' | 'uneven' | 'slowestReturnMs'>

/** Only what was acknowledged before looking must be there; more may have come meanwhile. */
async function look(server: KillableServer, told: Told, found: Found) {
  const acknowledged = [...told.acknowledged]
  const { visits, uneven }: Records = await readRecords(await server.adminUrl())
  found.lost.push(...acknowledged.filter((words) => !visits.has(words)))
  found.doubled.push(...[...visits].filter(([, count]) => count > 1).map(([words]) => words))
  found.uneven.push(...uneven)
}

function figuresOf(kills: number, told: Told, found: Found): Figures {
  const { acknowledged, repeated, unexpected } = told
  const slowestReturnMs = Math.round(found.slowestReturnMs)
  return {
    kills,
    acknowledged: acknowledged.length,
    repeated,
    unexpected,
    ...found,
    slowestReturnMs,
  }
}
