import type { Answer } from './ask.js'
import { canariesIn } from './canary.js'
import type { Cell } from './cell.js'
import { leak, type Leak } from './leak.js'
import { isHidden, maySee } from './model.js'
import type { World } from './world.js'

/** Oracle 7: nothing breaks, and no inside comes out. */
export function nothingBreaks({ status, text }: Answer): Leak[] {
  const inside =
    /\bat .*\.[jt]sx?:\d+|syntax error at|violates .*constraint|permission denied for/.exec(text)
  return [
    ...leak(status >= 500, 'broken', `answers ${status}: ${text.slice(0, 300)}`),
    ...leak(inside !== null, 'inside out', inside?.[0] ?? ''),
  ]
}

/** Oracle 2: no word that this person may not read, in the page or in a header. */
export function nothingShown(world: World, { person }: Cell, { text, headers }: Answer): Leak[] {
  const all = `${text}\n${[...headers].map(([name, value]) => `${name}: ${value}`).join('\n')}`
  return canariesIn(world.canaries, all)
    .filter(([, canary]) => !maySee(world, person, canary))
    .map(([word, { place }]) => ({ oracle: 'canary', what: `${word} (${place})` }))
}

/** Oracle 3: the national network sees no count below five. */
export function noSmallCounts({ person }: Cell, { text }: Answer): Leak[] {
  const small = person.role === 'network' ? /<td[^>]*>\s*[0-4]\s*<\/td>/.exec(text) : null
  return leak(small !== null, 'counts', `tells a small count: ${small?.[0] ?? ''}`)
}

const seesNumbers = ['coordinator', 'auditor', 'complaints']

/** Oracle 2 for ids: a page links to no dossier that this person may not open. */
export function noForeignIds(
  world: World,
  { person, thing, carrier }: Cell,
  { text }: Answer,
): Leak[] {
  if (person.role === undefined || seesNumbers.includes(person.role)) {
    return []
  }
  const sent = JSON.stringify([thing.ids, carrier ?? null])
  return [...new Set(text.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [])]
    .filter((id) => !sent.includes(id) && isHidden(world, person, id))
    .map((id) => ({ oracle: 'id', what: `holds ${id} of a dossier that is not there` }))
}

/** Oracle 4: no row of another foundation is touched. */
export function nothingElsewhere({ person }: Cell, { written }: Answer): Leak[] {
  return written
    .filter(({ row }) => typeof row['organisation_id'] === 'string')
    .filter(({ table, row }) => table !== 'session' || row['account_id'] !== person.accountId)
    .filter(
      ({ row }) => person.role !== undefined && row['organisation_id'] !== person.organisation,
    )
    .map(({ table }) => ({ oracle: 'elsewhere', what: `writes ${table} of another foundation` }))
}

/** Oracle 7: what holds personal data is kept by no cache. */
export function nothingKept({ row }: Cell, { headers, status }: Answer): Leak[] {
  const isKept = headers.get('cache-control')?.includes('no-store') !== true
  return leak(
    isKept && status < 500 && row.route !== 'assets',
    'no-store',
    headers.get('cache-control') ?? 'none',
  )
}
