import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { runCommand } from './index.js'

async function solveExample(name: string) {
  const file = new URL(`../../examples/matching/${name}.json`, import.meta.url)
  const said: string[] = []
  const code = await runCommand(['solve'], {
    environment: {},
    clock: () => '2026-01-01T00:00:00Z',
    ticks: () => 0,
    say: (line) => void said.push(line),
    note: () => undefined,
    input: bytesOf(await readFile(file)),
    stopped: new Promise(() => undefined),
  })
  return { code, answer: JSON.parse(said.join('')) as Record<string, unknown> }
}

async function* bytesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

describe('the examples of matching', () => {
  it('shortage: the most urgent goes before a better pair', async () => {
    const { code, answer } = await solveExample('shortage')
    expect(code).toBe(0)
    expect(answer).toMatchObject({
      matched: 3,
      total: 2030,
      pairs: [
        [0, 0],
        [2, 1],
        [3, 1],
      ],
      certificate: { gap: 0, valid: true },
    })
  })

  it('no-place: names who cannot all be placed', async () => {
    const { code, answer } = await solveExample('no-place')
    expect(code).toBe(2)
    expect(answer).toMatchObject({ error: { code: 'not-everybody', clients: [0, 1], places: 1 } })
  })
})
