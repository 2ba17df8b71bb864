import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readAnchorFolder } from './read-anchors.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naast-read-anchors-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('a folder of anchors', () => {
  it('may be absent: then there is nothing to hold the log against', async () => {
    const none = { anchors: new Map(), key: null }
    expect(await readAnchorFolder(undefined)).toEqual(none)
    expect(await readAnchorFolder(join(folder, 'none'))).toEqual(none)
    expect(await readAnchorFolder(folder)).toEqual(none)
  })

  it('is not absent because it cannot be read: a bad log would pass for one without anchors', async () => {
    await writeFile(join(folder, 'file'), '')
    await expect(readAnchorFolder(join(folder, 'file'))).rejects.toThrow('ENOTDIR')
    await mkdir(join(folder, 'public-key.pem'))
    await expect(readAnchorFolder(folder)).rejects.toThrow('EISDIR')
  })
})
