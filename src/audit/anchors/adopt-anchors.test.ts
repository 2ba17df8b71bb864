import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { adoptAnchors } from './adopt-anchors.js'

let folder: string
let elsewhere: string
let here: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naast-adopt-'))
  elsewhere = join(folder, 'kopie')
  here = join(folder, 'hier')
  await mkdir(join(elsewhere, 'anchors'), { recursive: true })
  await writeFile(join(elsewhere, 'anchors', 'org.jsonl'), '{"seq":1}\n{"seq":2}\n')
  await writeFile(join(elsewhere, 'anchors', 'public-key.pem'), 'een sleutel')
})
afterEach(() => rm(folder, { recursive: true }))

const adopt = () => adoptAnchors(join(elsewhere, 'naast.age'), here)

describe('anchors that lie beside a backup', () => {
  it('come along with the key that signs them, once', async () => {
    await writeFile(join(elsewhere, 'anchor-key.pem'), 'geheim')
    expect(await adopt()).toEqual({ anchors: 'joined', key: true })
    expect(await adopt()).toEqual({ anchors: 'joined', key: true })
    expect(await readFile(join(here, 'anchors', 'org.jsonl'), 'utf8')).toBe(
      '{"seq":1}\n{"seq":2}\n',
    )
    expect(await readFile(join(here, 'anchor-key.pem'), 'utf8')).toBe('geheim')
  })

  it('stay apart from anchors that were signed with another key', async () => {
    await mkdir(join(here, 'anchors'), { recursive: true })
    await writeFile(join(here, 'anchors', 'public-key.pem'), 'een andere sleutel')
    await writeFile(join(here, 'anchor-key.pem'), 'een ander geheim')
    expect(await adopt()).toEqual({ anchors: 'apart', key: true })
  })

  it('stay apart with their public key when the key that signed them is lost', async () => {
    expect(await adopt()).toEqual({ anchors: 'apart', key: false })
    const kept = join(here, 'anchors-before-restore', 'public-key.pem')
    expect(await readFile(kept, 'utf8')).toBe('een sleutel')
  })

  it('are found missing when there are none', async () => {
    await rm(join(elsewhere, 'anchors'), { recursive: true })
    expect(await adopt()).toEqual({ anchors: 'none', key: false })
  })
})
