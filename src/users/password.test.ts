import { describe, expect, it } from 'vitest'
import { choosePassword } from './password.js'

const about = ['Stichting Mentorschap Amstelland', 'ilona@voorbeeld.nl', 'Ilona Bakker']

function reasonOf(password: string): string {
  const chosen = choosePassword(password, about)
  return chosen.ok ? 'fine' : chosen.reason
}

describe('choosing a password', () => {
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

  it('refuses the names of the person and of the foundation', () => {
    for (const password of ['Amstelland2026', 'ilonabakker!!', 'mentorschap-amstelland']) {
      expect(reasonOf(password), password).toBe('easy-to-guess')
    }
    expect(reasonOf('ilona fietst graag door de polder')).toBe('fine')
  })
})
