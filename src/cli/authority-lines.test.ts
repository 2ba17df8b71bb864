import { describe, expect, it } from 'vitest'
import { ask } from '../../test/ask-authority.js'
import { aQuestion } from '../../test/factories/an-authority-case.js'
import type { Authority } from '../authority/index.js'

describe('many cases, one a line', () => {
  const one = JSON.stringify(aQuestion('care.daily'))

  it('are answered in order, however the bytes are cut', async () => {
    const text = `${one}\n${JSON.stringify(aQuestion('personal.vote'))}\r\n${one}`
    const cut = [text.slice(0, 7), text.slice(7, one.length + 1), text.slice(one.length + 1)]
    const { code, said } = await ask(['--lines'], ...cut)
    const decided = said.map((line) => (JSON.parse(line) as Authority).decides)
    expect([code, decided]).toEqual([0, ['client', 'nobody', 'client']])
  })

  it('are answered around a bad one, which shows at the end', async () => {
    const { code, said } = await ask(['--lines'], `${one}\n{\n\n${one}\n`)
    expect(code).toBe(2)
    expect(said.map((line) => line.includes('"error"'))).toEqual([false, true, true, false])
  })

  it('are answered around one that is too long, which is not kept', async () => {
    const long = Array<string>(20).fill('a'.repeat(100_000))
    const { said } = await ask(['--lines'], `${one}\n`, ...long, `\n${one}`)
    expect(said.map((line) => line.includes('"too-large"'))).toEqual([false, true, false])
  })

  it('are none when nothing comes in', async () => {
    expect(await ask(['--lines'])).toMatchObject({ code: 0, said: [] })
  })
})
