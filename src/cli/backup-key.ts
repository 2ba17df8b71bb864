import { makeBackupKey } from '../backup/index.js'
import { readConfig } from '../config.js'
import type { Command, ExitCode, Terminal } from './command.js'
import { refuse } from './refusal.js'

/** `naast backup-key`: the key without which a backup stays closed; shown once. */
export const backupKeyCommand: Command = {
  name: 'backup-key',
  usage: '[--json]',
  summary: 'Maakt de sleutel voor reservekopieën en toont één keer de geheime helft.',
  run: runBackupKey,
}

async function runBackupKey(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const json = args.includes('--json')
  const config = readConfig(terminal.environment)
  const key = config.ok ? await makeBackupKey(config.value.dataFolder) : config
  if (!key.ok) {
    return refuse(terminal, { code: 'refused', message: key.reason, json })
  }
  if (json) {
    terminal.say(JSON.stringify(key.value))
    return 0
  }
  terminal.note('Bewaar deze regel buiten deze computer. Zonder deze sleutel gaat niets open.')
  terminal.note('Naast bewaart hem niet en toont hem niet nog eens.')
  terminal.say(key.value.identity)
  return 0
}
