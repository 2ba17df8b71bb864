import type { EngineRefusal } from './engine.types.js'

/** The system's name for a failure, such as ENOENT; undefined for a failure of our own. */
export function codeOf(failure: unknown): string | undefined {
  const isCoded = failure instanceof Error && 'code' in failure
  return isCoded && typeof failure.code === 'string' ? failure.code : undefined
}

/** Turns "it is not there" into undefined; any other failure goes on. */
export function ignoreMissing(failure: unknown): undefined {
  if (codeOf(failure) !== 'ENOENT') throw failure
}

/** Accepts that somebody was first; any other failure goes on. */
export function ignoreExisting(failure: unknown): undefined {
  if (codeOf(failure) !== 'EEXIST') throw failure
}

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
