import { describe, expect, it } from 'vitest'
import { hashPassword, passwordFits } from './password-hash.js'
import { taking } from './taking-turns.js'

describe('a password', () => {
  it('is kept as argon2id and recognised', async () => {
    const hashed = await hashPassword('drie blauwe fietsen')
    expect(hashed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await passwordFits('drie blauwe fietsen', hashed)).toBe(true)
    expect(await passwordFits('drie blauwe fiets', hashed)).toBe(false)
  })

  it('fits nobody when there is no account, after the same work', async () => {
    expect(await passwordFits('drie blauwe fietsen', null)).toBe(false)
  })
})

describe('taking turns', () => {
  it('never runs more at once than allowed, and everybody gets a turn', async () => {
    const turn = taking(2, 100)
    let running = 0
    let most = 0
    const work = async (number: number) => {
      running += 1
      most = Math.max(most, running)
      await Promise.resolve()
      running -= 1
      return number
    }
    const done = await Promise.all([1, 2, 3, 4, 5].map((number) => turn(() => work(number))))
    expect(done).toEqual([1, 2, 3, 4, 5])
    expect(most).toBe(2)
  })

  it('goes on after work that failed', async () => {
    const turn = taking(1, 100)
    const failing = turn(() => Promise.reject(new Error('broken')))
    const next = turn(() => Promise.resolve('fine'))
    await expect(failing).rejects.toThrow('broken')
    expect(await next).toBe('fine')
  })
})
