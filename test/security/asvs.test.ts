import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Row = { id: string; level: string; verdict: string; shown: string }

const page = readFileSync('docs/security/asvs.md', 'utf8')
const written = readFileSync('docs/security/README.md', 'utf8')
const rows = [...page.matchAll(/^\| (\d+\.\d+\.\d+) +\| (\d) +\|([^|]+)\|([^|]+)\|(.+)\|$/gm)].map(
  ([, id = '', level = '', , verdict = '', shown = '']): Row => ({
    id,
    level,
    verdict: verdict.trim(),
    shown: shown.trim(),
  }),
)

/** What a row points at that is not there: a file, a name in a test, or a part of the written page. */
function missingIn(shown: string): string[] {
  return shown.split(' · ').flatMap((one) => {
    const [, anchor] = /\]\(README\.md#([a-z-]+)\)$/.exec(one) ?? []
    if (anchor !== undefined) {
      return headings().includes(anchor) ? [] : [`no part ${anchor}`]
    }
    const [, path = '', title = ''] = /^`([^`]+)`(?: › (.+))?$/.exec(one) ?? []
    if (!existsSync(path)) {
      return [`no file ${path}`]
    }
    return readFileSync(path, 'utf8').includes(title) ? [] : [`no test "${title}" in ${path}`]
  })
}

function headings(): string[] {
  return [...written.matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
    title.toLowerCase().replaceAll(' ', '-'),
  )
}

describe('the page on ASVS 5.0.0', () => {
  it('has all seventy rows of level 1 and all 183 of level 2, once', () => {
    expect(rows.filter(({ level }) => level === '1')).toHaveLength(70)
    expect(rows.filter(({ level }) => level === '2')).toHaveLength(183)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(253)
  })

  it('gives each row one of three verdicts, and a reason where it does not pass', () => {
    const verdicts = ['pass', 'not applicable', 'open']
    expect(rows.filter(({ verdict }) => !verdicts.includes(verdict))).toEqual([])
    const silent = rows.filter(({ verdict, shown }) => verdict !== 'pass' && shown.length < 8)
    expect(silent).toEqual([])
  })

  it('points at tests, files and parts that are there', () => {
    const passed = rows.filter(({ verdict }) => verdict === 'pass')
    const missing = passed.flatMap(({ id, shown }) =>
      missingIn(shown).map((what) => `${id}: ${what}`),
    )
    expect(missing).toEqual([])
  })

  it('counts itself right', () => {
    const count = (wanted: string) => rows.filter(({ verdict }) => verdict === wanted).length
    expect(page).toContain(
      `Together: ${count('pass')} pass, ${count('not applicable')} not applicable, ${count('open')} open.`,
    )
  })
})

describe('the check of that page', () => {
  it('finds a file, a test or a part that does not exist', () => {
    expect(missingIn('`test/security/nothing.test.ts` › x')).toHaveLength(1)
    expect(missingIn('`test/security/asvs.test.ts` › a name that is' + ' nowhere')).toHaveLength(1)
    expect(missingIn('[Nothing](README.md#nothing)')).toHaveLength(1)
    expect(missingIn('[Keys](README.md#keys)')).toEqual([])
  })
})
