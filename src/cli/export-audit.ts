import { createWriteStream, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { auditLines } from '../audit/index.js'
import { ok, refused } from '../shared/result/index.js'
import { readArguments } from './arguments.js'
import type { Command, ExitCode, Terminal } from './command.js'
import { logCommand } from './logged-command.js'
import { refuse } from './refusal.js'
import { withOffice } from './with-office.js'

/** `naast export-audit`: the whole log with its hashes in one file, for the checker and for an auditor. */
export const exportAuditCommand: Command = {
  name: 'export-audit',
  usage: '--to BESTAND [--json]',
  summary: 'Zet het inzagelogboek van alle organisaties in een bestand, één regel JSON per inzage.',
  run: runExport,
}

async function runExport(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const json = args.includes('--json')
  const given = readArguments(args, { to: { type: 'string' }, json: { type: 'boolean' } })
  const to = given.ok ? given.value.options['to'] : undefined
  if (typeof to !== 'string') {
    const message = 'Zeg met --to in welk bestand het logboek komt.'
    return refuse(terminal, { code: 'usage', message, json })
  }
  const file = resolve(to)
  return withOffice<{ file: string; rows: number }>(terminal, {
    json,
    how: 'joined',
    work: async (office) => {
      if (existsSync(file)) {
        return refused(`${file} bestaat al. Kies een ander bestand.`)
      }
      await logCommand(office, terminal, { action: 'export', object: 'audit-log' })
      return ok({ file, rows: await written(office.adminUrl, file) })
    },
    sentence: ({ rows }) => `Het logboek staat in ${file} (${rows} regels).`,
  })
}

/** Writes the file for its owner only, and never over another. */
async function written(adminUrl: string, file: string): Promise<number> {
  let rows = 0
  async function* text() {
    for await (const lines of auditLines({ adminUrl, organisation: undefined })) {
      rows += lines.length
      yield lines.map((line) => `${line}\n`).join('')
    }
  }
  await pipeline(Readable.from(text()), createWriteStream(file, { mode: 0o600, flags: 'wx' }))
  return rows
}
