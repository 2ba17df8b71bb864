import { resolve } from 'node:path'
import { backupRecipient, makeBackup, type Backup } from '../backup/index.js'
import { installationSecret } from '../secrets.js'
import { readArguments } from './arguments.js'
import type { Command, ExitCode, Terminal } from './command.js'
import { logCommand } from './logged-command.js'
import { refuse } from './refusal.js'
import { withOffice } from './with-office.js'

/** `naast backup`: everything in one encrypted file, also while the server runs. */
export const backupCommand: Command = {
  name: 'backup',
  usage: '[--to BESTAND] [--json]',
  summary: 'Maakt een versleutelde reservekopie van alles.',
  run: runBackup,
}

async function runBackup(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const json = args.includes('--json')
  const given = readArguments(args, { to: { type: 'string' }, json: { type: 'boolean' } })
  if (!given.ok) {
    return refuse(terminal, { code: 'usage', message: given.reason, json })
  }
  const { to } = given.value.options
  return withOffice<Backup>(terminal, {
    json,
    how: 'joined',
    work: async (office, config) =>
      makeBackup({
        adminUrl: office.adminUrl,
        dataFolder: config.dataFolder,
        recipient: await backupRecipient(config.backupRecipient, config.dataFolder),
        secret: await installationSecret(config),
        clock: terminal.clock,
        to: typeof to === 'string' ? resolve(to) : undefined,
        onBegin: () => logCommand(office, terminal, { action: 'export', object: 'backup' }),
      }),
    sentence: ({ file, rows, tables }) =>
      `Reservekopie gemaakt: ${file} (${tables} tabellen, ${rows} rijen).`,
  })
}
