import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ignoreMissing } from '../shared/files/index.js'
import { isUuid } from '../shared/ids/index.js'

/** Where a running demonstration is found, noted in its data folder. */
export type DemoPlace = { url: string; organisationId: string }

const fileName = 'demo.json'

/** Notes where the demonstration answers, for commands in another terminal. */
export async function notePlace(dataFolder: string, place: DemoPlace): Promise<void> {
  await writeFile(join(dataFolder, fileName), `${JSON.stringify(place)}\n`, { mode: 0o600 })
}

/** Takes the note away. */
export async function forgetPlace(dataFolder: string): Promise<void> {
  await rm(join(dataFolder, fileName), { force: true })
}

/** Where the demonstration was said to answer; undefined when nobody noted it. */
export async function readPlace(dataFolder: string): Promise<DemoPlace | undefined> {
  const text = await readFile(join(dataFolder, fileName), 'utf8').catch(ignoreMissing)
  const { url, organisationId } = JSON.parse(text ?? '{}') as Partial<DemoPlace>
  return typeof url === 'string' && isUuid(organisationId) ? { url, organisationId } : undefined
}
