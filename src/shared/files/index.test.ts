import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { codeOf, ignoreExisting, ignoreMissing } from './index.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naast-files-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('a file that is read', () => {
  it('may be absent', async () => {
    expect(await readFile(join(folder, 'none'), 'utf8').catch(ignoreMissing)).toBeUndefined()
    expect(await readdir(join(folder, 'none')).catch(ignoreMissing)).toBeUndefined()
  })

  it('is not absent because it cannot be read', async () => {
    await expect(readFile(folder, 'utf8').catch(ignoreMissing)).rejects.toThrow('EISDIR')
    await writeFile(join(folder, 'file'), '')
    await expect(readdir(join(folder, 'file')).catch(ignoreMissing)).rejects.toThrow('ENOTDIR')
  })
})

describe('a file that is made once', () => {
  const make = (path: string) => writeFile(path, 'mine', { flag: 'wx' }).catch(ignoreExisting)

  it('may have been made by somebody else', async () => {
    await writeFile(join(folder, 'file'), 'theirs')
    await make(join(folder, 'file'))
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('theirs')
  })

  it('is not there because it could not be made', async () => {
    await expect(make(join(folder, 'none', 'file'))).rejects.toThrow('ENOENT')
  })
})

describe('a failure', () => {
  it('has a name when it is one of the system, and none when it is a fault of ours', () => {
    expect(codeOf(Object.assign(new Error('vol'), { code: 'ENOSPC' }))).toBe('ENOSPC')
    expect(codeOf(new TypeError('x is undefined'))).toBeUndefined()
  })
})
