import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anchorFolder, copyAnchors, keptAnchors } from './anchor-files.js'
import { anchorKey } from './anchor-key.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naast-anchor-files-'))
})
afterEach(() => rm(folder, { recursive: true }))

const copies = () => join(folder, 'backups', 'anchors')

describe('the anchors of a data folder', () => {
  it('are none when none were ever kept', async () => {
    expect(await keptAnchors(folder, 'org')).toEqual([])
    await copyAnchors(folder, copies())
    expect(await readdir(folder)).toEqual([])
  })

  it('are copied beside the backups', async () => {
    await mkdir(anchorFolder(folder))
    await writeFile(join(anchorFolder(folder), 'org.jsonl'), '{"seq":1}\n')
    await copyAnchors(folder, copies())
    expect(await readFile(join(copies(), 'org.jsonl'), 'utf8')).toBe('{"seq":1}\n')
    expect(await keptAnchors(folder, 'org')).toEqual([{ seq: 1 }])
  })

  it('are not taken for none when they cannot be read', async () => {
    await mkdir(join(anchorFolder(folder), 'org.jsonl'), { recursive: true })
    await expect(keptAnchors(folder, 'org')).rejects.toThrow('EISDIR')
    await rm(anchorFolder(folder), { recursive: true })
    await writeFile(anchorFolder(folder), 'geen map')
    await expect(copyAnchors(folder, copies())).rejects.toThrow('ENOTDIR')
  })
})

describe('the key of the anchors', () => {
  it('is made once', async () => {
    const made = await anchorKey(folder)
    expect((await anchorKey(folder)).publicPem).toBe(made.publicPem)
  })

  it('is not made anew when it cannot be read or written', async () => {
    await symlink(join(folder, 'gone', 'key.pem'), join(folder, 'anchor-key.pem'))
    await expect(anchorKey(folder)).rejects.toThrow('ENOENT')
    await rm(join(folder, 'anchor-key.pem'))
    await mkdir(join(folder, 'anchor-key.pem'))
    await expect(anchorKey(folder)).rejects.toThrow('EISDIR')
  })
})
