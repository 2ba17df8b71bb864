import { randomInt } from 'node:crypto'
import type { TestProject } from 'vitest/node'
import startDatabase from '../global-setup.js'
import { proveMutants } from './prove-mutants.js'
import { proveAccess } from './prove-access.js'

const [...given] = process.argv.slice(2)

function numberAfter(flag: string, otherwise: number): number {
  const text = given[given.indexOf(flag) + 1]
  return given.includes(flag) && text !== undefined ? Number.parseInt(text, 10) : otherwise
}

const urls: Record<string, string> = {}
const provide = (key: string, value: string) => void (urls[key] = value)
const stop = await startDatabase({ provide } as unknown as TestProject)
try {
  const { adminUrl = '', appUrl = '' } = urls
  const seed = numberAfter('--seed', randomInt(1_000_000))
  const place = given.indexOf('--mutant') + 1
  const isRight =
    given.includes('--mutants') || place > 0
      ? await proveMutants({ adminUrl, appUrl, wanted: place > 0 ? (given[place] ?? '') : '' })
      : await proveAccess({ adminUrl, appUrl, seed, histories: numberAfter('--histories', 300) })
  process.exitCode = isRight ? 0 : 1
} catch (error) {
  console.error(error)
  process.exitCode = 1
} finally {
  await stop()
}
