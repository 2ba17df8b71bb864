import { ok, refused, type Result } from '../shared/result/index.js'
import type { MentorshipValues } from './import-values.js'
import { plainWord } from './plain-word.js'

const runningWords = [
  'actief',
  'lopend',
  'loopt',
  'gestart',
  'huidig',
  'active',
  'running',
  'current',
]
const endedWords = [
  'beeindigd',
  'geeindigd',
  'gestopt',
  'afgesloten',
  'afgerond',
  'gesloten',
  'voormalig',
  'overleden',
  'inactief',
  'ended',
  'closed',
  'stopped',
  'former',
  'deceased',
  'inactive',
]
const deathWords = ['overleden', 'deceased']

/** Reads a status. An empty one is left open, as the end date may tell; an unknown one is refused. */
export function readStatus(text: string): Result<Partial<MentorshipValues>, 'unknown-status'> {
  const word = plainWord(text)
  if (word === '') {
    return ok({})
  }
  if (runningWords.includes(word)) {
    return ok({ status: 'running' })
  }
  if (deathWords.includes(word)) {
    return ok({ status: 'ended', endReason: text })
  }
  return endedWords.includes(word) ? ok({ status: 'ended' }) : refused('unknown-status')
}
