import { neverRelaxed } from './demands/demands.js'
import { judgePair } from './judge-pair.js'
import type { ScoredPool } from './score-pool.js'
import { hardCodes, type HardCode } from './words.js'

/** One demand, and the mentors, by number, whom it alone keeps from this client. */
export type AlmostPossible = { readonly code: HardCode; readonly mentors: readonly number[] }

/**
 * For a client without anybody: which one demand, if it could be relaxed, opens which mentors; the one that opens
 * most first. The law, who may be a mentor, a no and consent are never offered.
 */
export function almostPossible(
  { pool, minutesOf }: ScoredPool,
  client: number,
): readonly AlmostPossible[] {
  const one = pool.clients[client]!
  const barriers = pool.barriers.filter(({ clientId }) => clientId === one.id)
  const opened = new Map<HardCode, number[]>()
  for (const [m, mentor] of pool.mentors.entries()) {
    const findings = judgePair(one, mentor, { barriers, minutes: minutesOf(client, m) })
    const code = onlyHindrance(findings)
    if (code !== undefined) opened.set(code, [...(opened.get(code) ?? []), m])
  }
  return hardCodes
    .flatMap((code) => {
      const mentors = opened.get(code)
      return mentors === undefined ? [] : [{ code, mentors }]
    })
    .toSorted((a, b) => b.mentors.length - a.mentors.length)
}

function onlyHindrance(findings: ReturnType<typeof judgePair>): HardCode | undefined {
  const hindering = findings.filter(({ finding }) => finding === 'failed' || finding === 'missing')
  const codes = new Set(hindering.map(({ code }) => code))
  const [code] = codes
  const isOne = codes.size === 1 && hindering.every(({ finding }) => finding === 'failed')
  // No contact is for safety: nobody is invited to set that aside.
  const isNoContact = hindering.some(({ reason }) => reason === 'no-contact')
  return isOne && !isNoContact && code !== undefined && !neverRelaxed.includes(code)
    ? code
    : undefined
}
