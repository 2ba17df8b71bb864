import { describe, expect, it } from 'vitest'
import { randomPool } from '../../../test/matching/random-pool.js'
import { scoreClient } from './score-client.js'
import { scorePool } from './score-pool.js'

describe('one client who is scored again', () => {
  it('scores as in a pool that is scored anew, whatever changed', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const pool = randomPool(seed)
      const scored = scorePool(pool)
      const other = randomPool(seed + 1000)
      for (const [at, client] of pool.clients.entries()) {
        const changed = { ...other.clients[at]!, id: client.id }
        const fresh = scorePool({ ...pool, clients: pool.clients.with(at, changed) }, scored.means)
        const expected = pool.mentors.flatMap((_, m) =>
          fresh.scoreOf(at, m) >= 0 ? [[m, fresh.scoreOf(at, m)]] : [],
        )
        expect(scoreClient(scored, changed)).toEqual(expected)
      }
    }
  })

  it('loses what was special as soon as consent is withdrawn', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const pool = randomPool(seed)
      const never = pool.clients.map((each) => ({ ...each, special: {} }))
      const [scored, without] = [scorePool(pool), scorePool({ ...pool, clients: never })]
      for (const [at, client] of never.entries()) {
        const expected = pool.mentors.flatMap((_, m) =>
          without.scoreOf(at, m) >= 0 ? [[m, without.scoreOf(at, m)]] : [],
        )
        expect(scoreClient(scored, client)).toEqual(expected)
      }
    }
  })
})
