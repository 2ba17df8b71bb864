import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { describe, expect, it } from 'vitest'
import { fingerprintOf } from './read-anchors.js'
import { verifyAudit } from './run.js'
import { reasonSentence, unreadableSentence } from './unreadable.js'

async function failureOf(work: () => unknown): Promise<unknown> {
  try {
    await work()
  } catch (failure) {
    return failure
  }
  throw new Error('It did not fail')
}

describe('what cannot be checked', () => {
  it('is named with its file and the reason of the system', async () => {
    const missing = await failureOf(() => verifyAudit({ exportFile: 'nergens.jsonl' }))
    expect(unreadableSentence(missing)).toBe('Het bestand nergens.jsonl is niet te lezen (ENOENT).')
    const folder = await failureOf(() => readFile('src'))
    expect(unreadableSentence(folder)).toBe('Een van de bestanden is niet te lezen (EISDIR).')
    const streamed = await failureOf(() => createReadStream('src').toArray())
    expect(unreadableSentence(streamed)).toContain('EISDIR')
  })

  it('is named when it is the key', async () => {
    const noKey = await failureOf(() => fingerprintOf('geen sleutel'))
    expect(unreadableSentence(noKey)).toContain(
      'De openbare sleutel van de ankers is niet te lezen',
    )
  })

  it('is not blamed on a file when the fault is ours', () => {
    expect(unreadableSentence(new TypeError('x is undefined'))).toBeUndefined()
    expect(reasonSentence(new TypeError('x is undefined'), 'Gebruik')).toBe('x is undefined')
  })

  it('is the database when that does not answer', async () => {
    const databaseUrl = 'postgres://nobody@127.0.0.1:1/x'
    const refused = await failureOf(() => verifyAudit({ databaseUrl }))
    expect(unreadableSentence(refused)).toBeUndefined()
    expect(reasonSentence(refused, 'Gebruik')).toContain('ECONNREFUSED')
  })

  it('calls for the usage only when the arguments cannot be followed', async () => {
    const nothing = await failureOf(() => verifyAudit({}))
    expect(reasonSentence(nothing, 'Gebruik')).toMatch(/^Noem een bestand .*\nGebruik$/)
    const wrong = await failureOf(() => parseArgs({ args: ['--wat'], options: {} }))
    expect(reasonSentence(wrong, 'Gebruik')).toMatch(/'--wat'.*\nGebruik$/)
  })
})
