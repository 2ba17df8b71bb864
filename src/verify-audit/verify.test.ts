import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readAnchors, type Anchor } from './anchors.js'
import { canonical, canonicalRow, type LoggedRow } from './canonical.js'
import type { Fault, Why } from './check-chain.js'
import { linkOfLine, sha256 } from './link.js'
import { startVerifying } from './verify.js'

const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
const organisation = '019a0000-0000-7000-8000-000000000001'
const start = '0'.repeat(64)

/** The same numbers for the same seed, so that a tamper that was missed can be looked at again. */
function numbersFrom(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function rowOf(index: number, changes: Partial<LoggedRow> = {}): LoggedRow {
  return {
    access_point: 'web',
    account_id: '019a0000-0000-7000-8000-00000000000a',
    action: index % 7 === 0 ? 'update' : 'read',
    at: `2026-11-21T10:00:00.${String(index).padStart(6, '0')}Z`,
    client_ids: index % 3 === 0 ? [] : ['019a0000-0000-7000-8000-00000000000c'],
    id: String(1000 + index),
    object_id: index % 3 === 0 ? null : '019a0000-0000-7000-8000-00000000000c',
    object_kind: 'client',
    organisation_id: organisation,
    outcome: 'allowed',
    purpose: 'mentorship',
    request_id: `verzoek "${index}" – é\u0007`,
    role: 'coordinator',
    rule: 'GET /clienten/:client',
    sensitivity: 'ordinary',
    session_id: null,
    ...changes,
  }
}

type Linked = { row: LoggedRow; seq: number; previous: string; hash: string }

/** Links rows from a place in the chain on, as the database does. */
function chained(rows: readonly LoggedRow[], from = { seq: 0, hash: start }): Linked[] {
  let { seq, hash } = from
  return rows.map((row) => {
    const previous = hash
    seq += 1
    hash = sha256(canonicalRow(row, { seq, previous }))
    return { row, seq, previous, hash }
  })
}

function lineOf({ row, seq, previous, hash }: Linked): string {
  return `{"entry":${canonicalRow(row, { seq, previous })},"hash":"${hash}"}`
}

function signed(anchor: Anchor): string {
  const content = { ...anchor, v: 'naast-anchor-1' }
  const signature = sign(null, Buffer.from(canonical(content)), privateKey).toString('base64')
  return canonical({ ...content, signature })
}

function anchorAt({ seq, hash }: Pick<Linked, 'seq' | 'hash'>, kind: Anchor['kind'] = 'anchor') {
  return signed({ kind, organisation, seq, hash, at: '2026-11-21T11:00:00.000Z' })
}

function verified(lines: readonly string[], anchors: readonly string[]) {
  const verifying = startVerifying(readAnchors(anchors, pem))
  lines.map(linkOfLine).forEach((link) => verifying.take(link))
  return verifying.done()
}

function firstBad(lines: readonly string[], anchors: readonly string[]): Fault | null | undefined {
  return verified(lines, anchors).organisations.find((one) => one.organisation === organisation)
    ?.firstBad
}

const length = 120
const every = 20
const sound = chained(Array.from({ length }, (_, index) => rowOf(index)))
const lastAnchored = 100
const anchors = sound
  .filter(({ seq }) => seq % every === 0 && seq <= lastAnchored)
  .map((one) => anchorAt(one))

/** What somebody with the whole database in hand can do at row `n`, and where it must be found. */
const tampers = {
  edit(n: number, pick: (below: number) => number) {
    const fields = Object.keys(rowOf(0)).filter((field) => field !== 'organisation_id')
    const field = fields[pick(fields.length)] ?? 'role'
    const changed = { [field]: field === 'client_ids' ? ['x'] : field === 'id' ? '7' : 'x' }
    return {
      rows: sound.with(n, { ...at(n), row: { ...at(n).row, ...changed } }),
      found: [n + 1, n + 1],
    }
  },
  rehash(n: number) {
    const [fresh] = chained([{ ...at(n).row, role: 'mentor' }], before(n))
    const isLast = n === sound.length - 1
    return { rows: sound.with(n, fresh as Linked), found: isLast ? [0, 0] : [n + 1, n + 1] }
  },
  delete(n: number) {
    return { rows: sound.toSpliced(n, 1), found: [n + 1, n + 1] }
  },
  insert(n: number) {
    const [fresh] = chained([rowOf(5000 + n)], before(n))
    return { rows: sound.toSpliced(n, 0, fresh as Linked), found: [n + 1, n + 1] }
  },
  swap(n: number) {
    const other = n === 0 ? 1 : n - 1
    const rows = sound
      .with(n, { ...at(n), row: at(other).row })
      .with(other, { ...at(other), row: at(n).row })
    return { rows, found: [Math.min(n, other) + 1, Math.min(n, other) + 1] }
  },
  cut(n: number) {
    return { rows: sound.slice(0, n), found: [n + 1, n + 1] }
  },
  rewrite(n: number) {
    const rows = sound
      .slice(n)
      .map(({ row }, index) => (index === 0 ? { ...row, role: 'mentor' } : row))
    const anchored = Math.floor(n / every) * every
    return {
      rows: [...sound.slice(0, n), ...chained(rows, before(n))],
      found: [anchored + 1, n + 1],
    }
  },
  rewriteWithout(n: number) {
    const rows = sound.slice(n + 1).map(({ row }) => row)
    const anchored = Math.floor(n / every) * every
    return {
      rows: [...sound.slice(0, n), ...chained(rows, before(n))],
      found: [anchored + 1, n + 1],
    }
  },
} as const

function at(n: number): Linked {
  return sound[n] as Linked
}

function before(n: number) {
  return n === 0 ? { seq: 0, hash: start } : { seq: n, hash: at(n - 1).hash }
}

function isNamed(fault: Fault | null | undefined, [from, until]: readonly number[]): boolean {
  const seq = fault?.seq ?? -1
  return seq >= (from ?? 0) && seq <= (until ?? 0)
}

describe('a log that was left alone', () => {
  it('is sound, and says which rows no anchor covers yet', () => {
    const { ok, rows, organisations } = verified(sound.map(lineOf), anchors)
    expect({ ok, rows }).toEqual({ ok: true, rows: length })
    expect(organisations[0]).toMatchObject({
      notYetAnchored: length - lastAnchored,
      firstBad: null,
    })
  })

  it('is sound in an export that another program wrote with spaces', () => {
    const spaced = sound.map((one) =>
      JSON.stringify(JSON.parse(lineOf(one)), null, 1).replaceAll('\n', ''),
    )
    expect(verified(spaced, anchors).ok).toBe(true)
  })
})

describe('a log that somebody tampered with', () => {
  const names = Object.keys(tampers) as (keyof typeof tampers)[]

  it('is found out in 1,000 of 1,000 tries up to the last anchor, and the first bad row is named', () => {
    const pick = numbersFrom(2026)
    const missed: unknown[] = []
    for (let attempt = 0; attempt < 1_000; attempt += 1) {
      const name = names[pick(names.length)] ?? 'edit'
      const n = pick(lastAnchored)
      const { rows, found } = tampers[name](n, pick)
      const fault = firstBad(rows.map(lineOf), anchors)
      if (!isNamed(fault, found)) {
        missed.push({ attempt, name, n, fault })
      }
    }
    expect(missed).toEqual([])
  })

  it('names an edit after the last anchor too, and cannot know of a cut there', () => {
    const edited = sound.with(110, { ...at(110), row: { ...at(110).row, role: 'mentor' } })
    expect(firstBad(edited.map(lineOf), anchors)).toMatchObject({ seq: 111, why: 'changed' })
    const cut = verified(sound.slice(0, 110).map(lineOf), anchors)
    expect(cut).toMatchObject({ ok: true, organisations: [{ notYetAnchored: 10 }] })
  })

  it('is found out when the whole organisation is gone', () => {
    expect(firstBad([], anchors)).toMatchObject({ seq: 1, why: 'cut-off' satisfies Why })
  })

  it('is found out by a row without a link, and by a link without its row', () => {
    const loose = JSON.stringify({ entry: null, event: 4242, organisation })
    expect(firstBad([...sound.map(lineOf), loose], anchors)).toMatchObject({
      event: 4242,
      why: 'unlinked',
    })
    const { seq, hash } = at(40)
    const lines = sound
      .map(lineOf)
      .with(40, JSON.stringify({ entry: null, hash, organisation, seq }))
    expect(firstBad(lines, anchors)).toMatchObject({ seq: 41, why: 'event-missing' })
  })
})

describe('anchors', () => {
  it('count only with the signature of the key', () => {
    const forged = anchors.map((line) => line.replace(/"hash":"./, '"hash":"f'))
    expect(verified(sound.map(lineOf), forged)).toMatchObject({ ok: false })
    const { unsignedAnchors } = verified(sound.map(lineOf), forged).organisations[0] ?? {}
    expect(unsignedAnchors).toBeGreaterThan(0)
  })

  it('tell after a restore what was lost by it, and hold again from there', () => {
    const restoredTo = at(49)
    const anew = chained(
      Array.from({ length: 30 }, (_, index) => rowOf(900 + index)),
      restoredTo,
    )
    const rows = [...sound.slice(0, 50), ...anew]
    expect(firstBad(rows.map(lineOf), anchors)).not.toBeNull()
    const withNote = [...anchors, anchorAt(restoredTo, 'restored'), anchorAt(anew[9] as Linked)]
    const { ok, organisations } = verified(rows.map(lineOf), withNote)
    expect({ ok, ...organisations[0] }).toMatchObject({
      ok: true,
      lostByRestore: 50,
      notYetAnchored: 20,
    })
  })
})
