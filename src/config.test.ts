import { describe, expect, it } from 'vitest'
import { readConfig } from './config.js'

describe('on this computer itself', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toMatchObject({
      ok: true,
      value: { host: 'localhost', port: 8080, baseUrl: 'http://localhost:8080', database: null },
    })
  })

  it('obeys PORT and HOST, and still speaks of localhost', () => {
    expect(readConfig({ PORT: '9000', HOST: '127.0.0.1' })).toMatchObject({
      ok: true,
      value: { port: 9000, baseUrl: 'http://localhost:9000', isLoopback: true },
    })
  })
})

describe('a setting that is empty', () => {
  it('counts as not set', () => {
    const environment = { HOST: '', PORT: '', BASE_URL: '', NAAST_SECRET: '', DATABASE_URL: '' }
    expect(readConfig(environment)).toEqual(readConfig({}))
  })
})

describe('on any other host', () => {
  const secret = 'xV7pQ2mZr9LkD4sWb8TnYc1HgJf6UaRe'
  const contact = { SECURITY_CONTACT: 'mailto:veilig@naast.example' }

  it('refuses without its own address or secret, in one sentence', () => {
    expect(readConfig({ HOST: '0.0.0.0' })).toMatchObject({ ok: false })
    expect(readConfig({ HOST: '0.0.0.0', BASE_URL: 'https://naast.example' })).toMatchObject({
      ok: false,
    })
    expect(
      readConfig({ HOST: '0.0.0.0', BASE_URL: 'https://naast.example', NAAST_SECRET: 'short' }),
    ).toMatchObject({ ok: false })
  })

  const place = { HOST: '0.0.0.0', BASE_URL: 'https://naast.example', NAAST_SECRET: secret }
  const complete = { ...place, ...contact }

  it('refuses without an address for who finds a weakness; the sender of mail will do', () => {
    expect(readConfig({ ...complete, SECURITY_CONTACT: '' }).ok).toBe(false)
    expect(readConfig({ ...complete, SECURITY_CONTACT: 'bel ons' }).ok).toBe(false)
    const mail = {
      SECURITY_CONTACT: '',
      SMTP_URL: 'smtp://x',
      MAIL_FROM: 'Naast <n@naast.example>',
    }
    expect(readConfig({ ...complete, ...mail })).toMatchObject({
      value: { securityContact: 'mailto:n@naast.example' },
    })
  })

  it('refuses an address without encryption', () => {
    expect(readConfig({ ...complete, BASE_URL: 'http://naast.example' }).ok).toBe(false)
    expect(readConfig({ ...complete, BASE_URL: 'http://localhost:8080' }).ok).toBe(true)
  })

  it('starts when both are there', () => {
    const config = readConfig({
      HOST: '0.0.0.0',
      BASE_URL: 'https://naast.example/',
      NAAST_SECRET: secret,
      ...contact,
    })
    expect(config).toMatchObject({ ok: true, value: { baseUrl: 'https://naast.example' } })
  })
})

describe('half a setting', () => {
  it.each([
    ['a port that is no number', { PORT: 'abc' }],
    ['a database without its administrator', { DATABASE_URL: 'postgres://x' }],
    ['mail without a sender', { SMTP_URL: 'smtp://x' }],
    ['a secret too short to guard anything', { NAAST_SECRET: 'short' }],
    ['an address without its protocol', { BASE_URL: 'naast.example' }],
  ])('is refused: %s', (_, environment) => {
    const config = readConfig(environment)
    expect(config.ok).toBe(false)
    expect(!config.ok && config.reason).toMatch(/\.$/)
  })
})
