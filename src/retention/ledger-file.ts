import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ignoreMissing } from '../shared/files/index.js'
import type { LedgerLine } from './ledger.js'

/** The ledger outside the database: beside the backups, so that it travels with them. */
export function ledgerFile(dataFolder: string): string {
  return join(dataFolder, 'backups', ledgerName)
}

/** What the file is called, in the folder of backups. */
export const ledgerName = 'destruction-ledger.jsonl'

/** Adds a line and waits until it is on the disk; it is there before anything is destroyed. */
export async function writeLedgerLine(file: string, line: LedgerLine): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const handle = await open(file, 'a', 0o600)
  try {
    // A line that was cut off stays apart from this one.
    await handle.appendFile(`\n${JSON.stringify(line)}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Every line, each once; none when there is no file. A line that was cut off was never carried out and does
 * not count; any other that cannot be read throws.
 */
export async function readLedger(file: string): Promise<LedgerLine[]> {
  const text = (await readFile(file, 'utf8').catch(ignoreMissing)) ?? ''
  const lines = text.split('\n').filter((line) => line.endsWith('}'))
  const known = lines.map((line) => JSON.parse(line) as LedgerLine)
  return [...new Map(known.map((line) => [line.id, line])).values()]
}

/** Adds to our own ledger what another one knows: a backup from elsewhere brings its ledger along. */
export async function adoptLedger(from: string, to: string): Promise<void> {
  const known = new Set((await readLedger(to)).map(({ id }) => id))
  for (const line of await readLedger(from)) {
    if (!known.has(line.id)) {
      await writeLedgerLine(to, line)
    }
  }
}
