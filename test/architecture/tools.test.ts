import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countTests } from '../../scripts/count-tests.mjs'
import { measure } from '../../scripts/measure.mjs'

describe('the linter', () => {
  const house = mkdtempSync(join(tmpdir(), 'naast-lint-'))
  for (const name of ['tsconfig.json', '.oxlintrc.json']) cpSync(name, join(house, name))
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'))
  afterAll(() => rmSync(house, { recursive: true }))

  it.each([
    ['the clock', 'const now = Date.now()\nexport { now }', 'no-restricted-globals'],
    ['a promise let go', 'async function save() {}\nsave()\nexport {}', 'no-floating-promises'],
    ['markup from a string', "export { raw } from 'hono/html'", 'no-restricted-imports'],
    ['inline style', 'export const page = <p style="color: red">Dag</p>', 'forbid-dom-props'],
    ['a word to the console', "console.log('Dag')\nexport {}", 'no-console'],
    ['a state left out', stateLeftOut(), 'switch-exhaustiveness-check'],
    ['anything at all', 'export function open(door: any) { return door }', 'no-explicit-any'],
  ])('stops %s', (_, code, rule) => {
    expect(lint(code)).toContain(rule)
  })

  it('lets good code pass', () => {
    expect(lint('export const page = <p class="calm">Dag</p>\n')).not.toContain('×')
  })

  function lint(code: string): string {
    mkdirSync(join(house, 'src'), { recursive: true })
    writeFileSync(join(house, 'src/planted.tsx'), `${code}\n`)
    const run = spawnSync(resolve('node_modules/.bin/oxlint'), ['--format=unix', 'src'], {
      cwd: house,
      encoding: 'utf8',
    })
    return run.stdout + run.stderr
  }
})

describe('counting the tests', () => {
  const fine = { numPassedTests: 3, numFailedTests: 0, testResults: [] }

  it('tells what passed and what failed', () => {
    expect(countTests({ ...fine, numFailedTests: 2 }, 1)).toEqual({ passed: 3, failed: 2 })
    expect(countTests(fine, 0)).toEqual({ passed: 3, failed: 0 })
  })

  it('counts a file that could not be loaded as a failure', () => {
    const unloadable = { status: 'failed', assertionResults: [] }
    const report = { ...fine, numFailedTests: 1, testResults: [unloadable] }
    expect(countTests(report, 1)).toEqual({ passed: 3, failed: 2 })
  })

  it('never calls a crash a success', () => {
    expect(countTests(undefined, null)).toEqual({ passed: 0, failed: 1 })
    expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1 })
    expect(countTests(fine, 1)).toEqual({ passed: 3, failed: 1 })
  })
})

describe('measuring a file', () => {
  it('counts lines that say something, and each declared function', () => {
    const text = 'const a = 1\n\nexport function b() {\n\n  return 1\n}\n\nfunction c() {}\n'
    expect(measure(text)).toEqual({ lines: 5, functions: [3, 1] })
  })
})

function stateLeftOut(): string {
  return `export function word(state: 'open' | 'closed') {
    switch (state) {
      case 'open':
        return 'open'
    }
  }`
}
