import { describe, expect, it } from 'vitest'
import { runCommand } from './index.js'

async function solveText(text: string) {
  const said: string[] = []
  let ticks = 0
  const code = await runCommand(['solve'], {
    environment: {},
    clock: () => '2026-01-01T00:00:00Z',
    ticks: () => (ticks += 1.5),
    say: (line) => void said.push(line),
    note: () => undefined,
    input: bytesOf(text),
    stopped: new Promise(() => undefined),
  })
  return { code, answer: JSON.parse(said.join('')) as Record<string, unknown> }
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}

const problem = {
  clients: 3,
  capacities: [1, 1],
  edges: [
    [0, 0, 900],
    [1, 0, 500],
    [1, 1, 300],
    [2, 1, 800],
  ],
}

async function codeOf(changed: object) {
  const { code, answer } = await solveText(JSON.stringify({ ...problem, ...changed }))
  expect(code).toBe(2)
  const { error } = answer as { error: { code: string; path: string; message: string } }
  expect(error.message).toMatch(/^[A-Z].*\.$/)
  return `${error.code} ${error.path}`
}

describe('a problem on stdin', () => {
  it('is answered with pairs, counts, proof and time', async () => {
    const { code, answer } = await solveText(JSON.stringify({ ...problem, classes: [0, 2, 0] }))
    expect(code).toBe(0)
    expect(answer).toEqual({
      matched: 2,
      total: 1300,
      pairs: [
        [1, 0],
        [2, 1],
      ],
      byClass: { 0: 1, 2: 1 },
      certificate: { gap: 0, valid: true },
      ms: 1.5,
    })
  })

  it('that cannot place everybody names who', async () => {
    const { code, answer } = await solveText(JSON.stringify({ ...problem, allowUnmatched: false }))
    expect(code).toBe(2)
    expect(answer).toMatchObject({
      error: { code: 'not-everybody', clients: [0, 1, 2], mentors: [0, 1], places: 2 },
    })
  })

  it('is refused with the place of what is wrong in it', async () => {
    expect(await codeOf({ edges: [[0, 0, 1001]] })).toBe('no-such-score edges[0][2]')
    expect(await codeOf({ edges: [[0, 0, null]] })).toBe('no-such-score edges[0][2]')
    expect(await codeOf({ edges: [[0, 0]] })).toBe('wrong-length edges[0]')
    expect(await codeOf({ edges: [[3, 0, 1]] })).toBe('no-such-client edges[0][0]')
    expect(await codeOf({ edges: [...problem.edges, [0, 0, 1]] })).toBe('duplicate-edge edges[4]')
    expect(await codeOf({ classes: [1] })).toBe('wrong-length classes')
    expect(await codeOf({ weeks: [1, 'x', 2] })).toBe('wrong-type weeks[1]')
    expect(await codeOf({ locked: [[0]] })).toBe('wrong-type locked[0]')
    expect(await codeOf({ objective: 'best' })).toBe('unknown-value objective')
    expect(await codeOf({ allowUnmatched: 1 })).toBe('wrong-type allowUnmatched')
    expect(await codeOf({ capacities: 2 })).toBe('wrong-type capacities')
    expect(await codeOf({ surprise: 1 })).toBe('unknown-key surprise')
  })

  it('is refused when it is no JSON', async () => {
    const { code, answer } = await solveText('{"clients": NaN}')
    expect(code).toBe(2)
    expect(answer).toMatchObject({ error: { code: 'not-json' } })
  })
})
