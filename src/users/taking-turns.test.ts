import { describe, expect, it } from 'vitest'
import { taking, TooBusy } from './taking-turns.js'

function aTask() {
  let finish: (word: string) => void = () => undefined
  const done = new Promise<string>((resolve) => {
    finish = resolve
  })
  return { work: () => done, finish }
}

describe('work that takes turns', () => {
  it('runs so many at once, and the others in the order they came', async () => {
    const turn = taking(1, 10)
    const order: string[] = []
    const first = aTask()
    const all = [
      turn(first.work).then((word) => order.push(word)),
      turn(() => Promise.resolve('second')).then((word) => order.push(word)),
      turn(() => Promise.resolve('third')).then((word) => order.push(word)),
    ]
    first.finish('first')
    await Promise.all(all)
    expect(order).toEqual(['first', 'second', 'third'])
  })

  it('goes on after one that failed', async () => {
    const turn = taking(1, 10)
    await expect(turn(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await turn(() => Promise.resolve('next'))).toBe('next')
  })

  it('refuses one more when so many wait already, and takes it again later', async () => {
    const turn = taking(1, 2)
    const first = aTask()
    const waiting = [turn(first.work), turn(first.work), turn(first.work)]
    await expect(turn(first.work)).rejects.toThrow(TooBusy)
    first.finish('done')
    await Promise.all(waiting)
    expect(await turn(() => Promise.resolve('later'))).toBe('later')
  })
})
