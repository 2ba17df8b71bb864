import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { aCliPlace, naastIn, type CliPlace } from '../../test/cli-place.js'
import { testDatabase } from '../../test/database.js'
import { now } from '../../test/test-office.js'

testDatabase()
let here: CliPlace
let elsewhere: CliPlace

beforeAll(async () => {
  here = await aCliPlace()
  elsewhere = await aCliPlace()
})

describe('the drill of an operator', () => {
  it('generates, backs up, moves to another machine and finds everything there', async () => {
    const generated = await naastIn(here, 'generate', '--clients', '12', '--seed', 'oefening')
    expect(generated).toMatchObject({ code: 0 })
    expect(generated.answer()).toMatchObject({ counts: { client: 12 } })

    const key = await naastIn(here, 'backup-key')
    const keyFile = join(here.NAAST_DATA, 'key.txt')
    await writeFile(keyFile, `# bewaard door de operator\n${key.said.join('\n')}\n`)

    const backup = await naastIn(here, 'backup', '--json')
    expect(backup.code).toBe(0)
    const { file, rows, tables } = backup.answer()

    const args = ['restore', String(file), '--key', keyFile, '--json']
    const restored = await naastIn(elsewhere, ...args)
    expect(restored).toMatchObject({ code: 0 })
    expect(restored.answer()).toEqual({
      beside: { anchors: 'none', key: false, ledger: false },
      madeAt: now,
      rows,
      tables,
      destroyedAgain: 0,
    })
    expect(await naastIn(elsewhere, ...args)).toMatchObject({ code: 2 })
  })

  it('refuses with a reason for programs and code 2 when something is missing', async () => {
    expect((await naastIn(here, 'generate')).answer()).toMatchObject({ error: { code: 'usage' } })
    expect(await naastIn(here, 'generate', '--clients', 'veel')).toMatchObject({ code: 2 })
    expect(await naastIn(here, 'restore')).toMatchObject({ code: 2 })
    expect(await naastIn(here, 'restore', 'x', '--key', 'weg')).toMatchObject({ code: 2 })
    expect(await naastIn(elsewhere, 'backup')).toMatchObject({ code: 2 })
  })
})
