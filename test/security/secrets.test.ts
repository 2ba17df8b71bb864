import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig, type Config } from '../../src/config.js'
import { exposedSecret, installationSecret } from '../../src/secrets.js'
import { isWeakSecret } from '../../src/shared/crypto/index.js'

describe('secrets: a secret that can be guessed', () => {
  it.each([
    ['is too short', 'xV7pQ2mZr9LkD4sWb8TnYc1HgJf6UaR'],
    ['is one sign', 'a'.repeat(64)],
    ['is one piece repeated', 'xV7pQ2mZ'.repeat(8)],
    ['is a row of signs', '0123456789abcdefghijklmnopqrstuvwxyz'],
    ['has few different signs', 'abaababbabaaabbabbbaababaabbabab'],
    ['is a default that was never changed', 'please-change-me-please-please-now'],
    ['is a sentence', 'het-grote-geheim-van-onze-stichting'],
    ['names the product', 'Naast2026!Naast2027!Naast2028!Zomer'],
  ])('is refused at the start: it %s', (_, secret) => {
    expect(isWeakSecret(secret)).toBe(true)
    const config = readConfig({ NAAST_SECRET: secret })
    expect(!config.ok && config.reason).toMatch(/^Zet NAAST_SECRET .*\.$/)
  })

  it('is never one of ours: 2,000 random ones pass, in each common form', () => {
    for (let count = 0; count < 2_000; count += 1) {
      for (const form of ['base64', 'base64url', 'hex'] as const) {
        const secret = randomBytes(32).toString(form)
        expect(isWeakSecret(secret), secret).toBe(false)
      }
    }
  })

  it('may be missing on this computer only', () => {
    expect(readConfig({}).ok).toBe(true)
    const elsewhere = { HOST: '0.0.0.0', BASE_URL: 'https://naast.example' }
    expect(readConfig(elsewhere).ok).toBe(false)
  })
})

describe('secrets: a secret that we made ourselves', () => {
  let config: Config

  beforeAll(async () => {
    const read = readConfig({ NAAST_DATA: await mkdtemp(join(tmpdir(), 'naast-secrets-')) })
    if (!read.ok) throw new Error(read.reason)
    config = read.value
  })
  afterAll(() => rm(config.dataFolder, { recursive: true }))

  it('is strong, stays the same, and is read by its owner alone', async () => {
    const secret = await installationSecret(config)
    expect(isWeakSecret(secret)).toBe(false)
    expect(await installationSecret(config)).toBe(secret)
    expect((await stat(join(config.dataFolder, 'secret'))).mode & 0o777).toBe(0o600)
    expect(await exposedSecret(config)).toBeUndefined()
  })

  it('is one, whole, when many starts make it at once', async () => {
    await rm(join(config.dataFolder, 'secret'))
    const starts = Array.from({ length: 20 }, () => installationSecret(config))
    const secrets = new Set(await Promise.all(starts))
    expect(secrets).toEqual(new Set([await installationSecret(config)]))
    expect(isWeakSecret(await installationSecret(config))).toBe(false)
    expect(await readdir(config.dataFolder)).toEqual(['secret'])
  })

  it('keeps Naast from starting once others can read it, with what to do', async () => {
    await chmod(join(config.dataFolder, 'secret'), 0o644)
    expect(await exposedSecret(config)).toContain('chmod 600')
  })
})
