import { codeOf } from '../files/index.js'
import type { EngineRefusal } from './engine.types.js'

const causes: Readonly<Record<string, string>> = {
  EACCES: 'deze gebruiker mag er niet bij',
  EPERM: 'deze gebruiker mag er niet bij',
  EROFS: 'er kan niet op geschreven worden',
  ENOSPC: 'de schijf is vol',
  ENOTDIR: 'een deel van het pad is geen map',
  EEXIST: 'er staat een bestand met die naam',
}

/** The refusal a failure of disk or machine amounts to; anything else is a bug and goes on. */
export function refusalFor(failure: unknown): EngineRefusal {
  const code = codeOf(failure) ?? ''
  const path = failure instanceof Error && 'path' in failure ? String(failure.path) : ''
  if (code === 'MODULE_NOT_FOUND') {
    return { kind: 'unsupported-machine', detail: 'de programma’s van PostgreSQL ontbreken' }
  }
  if (code === 'ENOENT' && ['flock', 'useradd'].includes(path)) {
    return { kind: 'unsupported-machine', detail: `het programma ${path} ontbreekt` }
  }
  const cause = causes[code]
  if (cause === undefined) throw failure
  return { kind: 'folder-unusable', detail: path === '' ? cause : `${path}: ${cause}` }
}
