import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ask } from '../../test/ask-authority.js'
import { aQuestion, aQuestionOfUnable } from '../../test/factories/an-authority-case.js'
import { conditionCodes, matters, missingCodes, type Authority } from '../authority/index.js'

async function answered(text: string) {
  const { said } = await ask(['--json'], text)
  return JSON.parse(said.join('')) as Authority
}

async function faultOf(change: object) {
  const { code, said } = await ask(
    ['--json'],
    JSON.stringify({ ...aQuestion('care.move'), ...change }),
  )
  const { error } = JSON.parse(said.join('')) as { error: { code: string; path: string } }
  return [code, error.code, error.path]
}

describe('the stories', () => {
  const folder = join(import.meta.dirname, '..', '..', 'examples', 'authority')
  const told: Record<string, string> = {
    'cancer-screening': 'mentor, decide, disputed',
    'do-not-resuscitate': 'nobody, nothing',
    'els-move': 'court, be-heard',
    'hanne-flat-with-statement': 'mentor, decide',
    'hanne-flat-without-statement': 'client, support',
    'jim-at-an-agency': 'client, support',
    'purchase-with-bewind': 'bewindvoerder, advise',
    'purchase-without-bewind': 'client, advise',
    'sleeping-pills': 'provider, be-heard',
  }

  it('are all told', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
    expect(files.toSorted()).toEqual(Object.keys(told).map((name) => `${name}.json`))
  })

  it.each(Object.entries(told))('%s is answered', async (name, answer) => {
    const { decides, mentorMay, disputed } = await answered(
      readFileSync(join(folder, `${name}.json`), 'utf8'),
    )
    expect([decides, mentorMay, ...(disputed ? ['disputed'] : [])].join(', ')).toBe(answer)
  })
})

describe('asking who may decide', () => {
  it('answers a program with all its parts', async () => {
    const answer = await answered(JSON.stringify(aQuestion('care.daily')))
    expect(answer).toMatchObject({
      decides: 'client',
      mentorMay: 'support',
      missing: ['capacity-statement'],
      conditions: [],
      disputed: false,
    })
    expect(Object.keys(answer).toSorted()).toEqual([
      'conditions',
      'decides',
      'disputed',
      'explanation',
      'grounds',
      'mentorMay',
      'missing',
    ])
  })

  it('answers a person in Dutch, with a heading for each part', async () => {
    const { code, said } = await ask([], JSON.stringify(aQuestionOfUnable('care.move')))
    expect(code).toBe(0)
    expect(said).toEqual(
      expect.arrayContaining(['Verhuizen', 'Wat ontbreekt:', 'Wat erbij hoort:', 'Waarom:']),
    )
  })

  it('tells a person nothing twice', async () => {
    for (const asked of [aQuestion('care.daily'), aQuestion('personal.non-resuscitation')]) {
      const { said } = await ask([], JSON.stringify(asked))
      const sentences = said.flatMap((line) => line.replace(/^- /, '').split(/(?<=[.?])\s/))
      const told = sentences.filter((sentence) => sentence.length > 0)
      expect(new Set(told).size).toBe(told.length)
      expect(told.join(' ').match(/als die dat kan/g) ?? []).toHaveLength(
        asked.matter === 'care.daily' ? 0 : 1,
      )
    }
  })

  it('tells how it is asked', async () => {
    const { code, said } = await ask(['--help'])
    expect([code, said[0]]).toEqual([
      0,
      'Gebruik: npm run naast -- authority [--json | --lines | --vocabulary] < zaak.json',
    ])
    expect(said.join(' ')).not.toContain('restore')
  })

  it('prints every code there is', async () => {
    const { said } = await ask(['--vocabulary'])
    const printed = said.join('')
    const codes = [...matters, ...missingCodes, ...conditionCodes]
    expect(codes.filter((code) => !printed.includes(`"${code}"`))).toEqual([])
  })

  it('takes the Dutch name of who made a statement', async () => {
    const capacity = [
      {
        capable: false,
        matter: 'care.plan',
        byRole: 'Huisarts',
        isMentor: false,
        on: '2026-11-01',
      },
    ]
    const text = JSON.stringify({ ...aQuestion('care.plan'), capacity })
    expect((await answered(text)).decides).toBe('mentor')
  })
})

const stated =
  '{"matter":"care.move","capable":false,"byRole":"arts","isMentor":false,"on":"2026-11-01"}'

describe('a case that cannot be read', () => {
  it.each([
    ['a key nobody knows', { colour: 'red' }, 'unknown-key', 'colour'],
    ['a key nobody knows inside', { resists: { cat: true } }, 'unknown-key', 'resists.cat'],
    ['a regime nobody knows', { regime: 'maatje' }, 'unknown-value', 'regime'],
    ['a matter nobody knows', { matter: 'care.hair' }, 'unknown-value', 'matter'],
    ['a matter in capitals', { matter: 'CARE.MOVE' }, 'unknown-value', 'matter'],
    ['a law nobody knows', { law: 'avg' }, 'unknown-value', 'law'],
    ['a role nobody knows', { role: 'rule' }, 'unknown-value', 'role'],
    ['null', { law: null }, 'wrong-type', 'law'],
    ['a word for yes', { emergency: 'yes' }, 'wrong-type', 'emergency'],
    ['a number for a day', { date: 20261120 }, 'wrong-type', 'date'],
    ['a text for an age', { age: '40' }, 'wrong-type', 'age'],
    ['one measure that is no list', { measures: { kind: 'bewind' } }, 'wrong-type', 'measures'],
    ['a list for an object', { resists: [] }, 'wrong-type', 'resists'],
    ['a day that does not exist', { date: '2026-02-29' }, 'impossible', 'date'],
    ['a day with a time', { date: '2026-11-20T10:00' }, 'impossible', 'date'],
    ['a day too long ago', { date: '1899-12-31' }, 'impossible', 'date'],
    ['a day too far off', { date: '2200-01-01' }, 'impossible', 'date'],
    ['an age with a half', { age: 17.5 }, 'impossible', 'age'],
    ['an age below nothing', { age: -1 }, 'impossible', 'age'],
    ['an age beyond people', { age: 131 }, 'impossible', 'age'],
    [
      'a measure without its first day',
      { measures: [{ kind: 'bewind' }] },
      'missing',
      'measures[0].from',
    ],
    [
      'a measure that ends as it begins',
      { measures: [{ kind: 'bewind', from: '2026-01-01', until: '2026-01-01' }] },
      'impossible',
      'measures[0].until',
    ],
    [
      'a permission that ends before it begins',
      { permission: { scope: [], from: '2026-01-02', until: '2026-01-01' } },
      'impossible',
      'permission.until',
    ],
    [
      'a scope with a matter nobody knows',
      { permission: { scope: ['care.move', 'x'], from: '2026-01-02' } },
      'unknown-value',
      'permission.scope[1]',
    ],
    [
      'a statement that does not say whether the mentor made it',
      { capacity: [{ capable: false, matter: 'care.move', byRole: 'arts', on: '2026-11-01' }] },
      'missing',
      'capacity[0].isMentor',
    ],
    [
      'a statement of somebody nobody knows',
      {
        capacity: [
          {
            capable: false,
            matter: 'care.move',
            byRole: 'buurman',
            isMentor: false,
            on: '2026-11-01',
          },
        ],
      },
      'unknown-value',
      'capacity[0].byRole',
    ],
    ['more measures than anybody has', { measures: Array(501).fill({}) }, 'too-large', 'measures'],
  ])('has %s', async (_what, change, code, path) => {
    expect(await faultOf(change)).toEqual([2, code, path])
  })

  it.each([
    ['the regime', '{"regime":"jim",', '}', 'regime'],
    ['the regime, written otherwise', '{"\\u0072egime":"jim",', '}', 'regime'],
    ['a key inside', '{', ',"resists":{"client":false,"client":true}}', 'resists.client'],
    [
      'a key of the second statement',
      '{',
      `,"capacity":[${stated},${stated.replace('{', '{"capable":true,')}]}`,
      'capacity[1].capable',
    ],
  ])('says %s twice', async (_what, before, after, path) => {
    const whole = JSON.stringify(aQuestion('care.move')).slice(1, -1)
    const { code, said } = await ask(['--json'], before + whole + after)
    expect(code).toBe(2)
    expect(JSON.parse(said.join(''))).toMatchObject({ error: { code: 'repeated-key', path } })
  })

  it('may hold the same words twice where that is no key', async () => {
    const text = JSON.stringify({ ...aQuestion('care.move'), capacity: [] })
    const twice = text.replace('"capacity":[]', `"capacity":[${stated}, ${stated}]`)
    expect((await ask(['--json'], twice)).code).toBe(0)
  })

  it.each([
    ['nothing', '', 'not-json'],
    ['half of one', '{"regime":', 'not-json'],
    ['a list', '[]', 'wrong-type'],
    ['null', 'null', 'wrong-type'],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe]), 'not-json'],
    ['more than a megabyte', `"${'a'.repeat(1024 * 1024)}"`, 'too-large'],
    ['a thousand lists in each other', '['.repeat(1000), 'not-json'],
  ])('is %s', async (_what, text, expected) => {
    const { code, said } = await ask(['--json'], text)
    expect(code).toBe(2)
    expect(JSON.parse(said.join(''))).toMatchObject({ error: { code: expected, path: '' } })
  })

  it('is told to a person in a sentence, beside the answer', async () => {
    const { code, said, noted } = await ask([], '{"regime":"jim"}')
    expect([code, said, noted]).toEqual([2, [], ['matter: Deze sleutel is verplicht.']])
    expect((await ask([], '{')).noted).toEqual(['Dit is geen JSON.'])
  })

  it('never comes back in what is said of it', async () => {
    const { said } = await ask(['--json'], JSON.stringify({ [`naam ${'x'.repeat(200)}`]: 1 }))
    expect(said.join('').length).toBeLessThan(300)
  })

  it('is not a word or an option nobody knows', async () => {
    expect((await ask(['--json', 'zaak.json'])).code).toBe(2)
    expect((await ask(['--json', '--fast'])).said.join('')).toContain('"usage"')
  })
})
