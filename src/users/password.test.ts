import { describe, expect, it } from 'vitest'
import { commonPasswords } from './common-passwords.js'
import { choosePassword } from './password.js'

const about = ['Stichting Mentorschap Amstelland', 'ilona@voorbeeld.nl', 'Ilona Bakker']

function reasonOf(password: string): string {
  const chosen = choosePassword(password, about)
  return chosen.ok ? 'fine' : chosen.reason
}

describe('t password: choosing a password', () => {
  it('takes twelve characters or more, of any kind', () => {
    for (const password of [
      'drie blauwe fietsen',
      'kaas met mosterd',
      '839201847562',
      'пароль из слов',
      '🐝🌻🚲☂️🎻🧀🌊🪁🌙🍞🦆🎈',
      'ALLEENHOOFDLETTERSTOCHGOED',
    ]) {
      expect(reasonOf(password), password).toBe('fine')
    }
  })

  it('refuses fewer than twelve and more than 128 characters', () => {
    expect(reasonOf('blauwefiets')).toBe('too-short')
    expect(reasonOf('blauwe fiets')).toBe('fine')
    expect(reasonOf('blauwe fiets'.padEnd(128, 'xyz'))).toBe('fine')
    expect(reasonOf('blauwe fiets'.padEnd(129, 'xyz'))).toBe('too-long')
  })

  it('counts characters as people do', () => {
    expect(reasonOf('🐝🌻🚲🎻🧀🌊')).toBe('too-short')
  })

  it('refuses what is tried first', () => {
    for (const password of [
      'wachtwoord123',
      'Welkom2026!!',
      'aaaaaaaaaaaa',
      '123456789012',
      'qwertyuiopas',
      'WelkomWelkom2026',
      'geheimgeheim1',
    ]) {
      expect(reasonOf(password), password).toBe('easy-to-guess')
    }
  })

  it('refuses every one of more than three thousand well-known passwords', () => {
    const listed = [...commonPasswords()]
    expect(listed.length).toBeGreaterThan(3000)
    expect(listed.filter((password) => reasonOf(password) !== 'easy-to-guess')).toEqual([])
    const louder = listed.filter((_, index) => index % 50 === 0).map((word) => word.toUpperCase())
    expect(louder.filter((password) => reasonOf(password) !== 'easy-to-guess')).toEqual([])
  })

  it('sees through figures and signs that stand for letters', () => {
    for (const password of ['W@chtw00rd2026', 'P4$$w0rdP4$$w0rd', 'w3lk0m!w3lk0m!']) {
      expect(reasonOf(password), password).toBe('easy-to-guess')
    }
  })

  it('keeps a space at the end: what is typed is what counts', () => {
    expect(choosePassword('blauwe fiets ', about)).toEqual({ ok: true, value: 'blauwe fiets ' })
  })

  it('refuses the names of the person and of the foundation', () => {
    for (const password of ['Amstelland2026', 'ilonabakker!!', 'mentorschap-amstelland']) {
      expect(reasonOf(password), password).toBe('easy-to-guess')
    }
    expect(reasonOf('ilona fietst graag door de polder')).toBe('fine')
  })
})
