import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { adoptAnchors, recordRestore, type Adopted } from '../audit/index.js'
import { restoreBackup, type RestoredBackup } from '../backup/index.js'
import { organisationsByClock } from '../organisations/index.js'
import { adoptLedger, destroyAgain, ledgerFile, ledgerName } from '../retention/index.js'
import { keepInstallationSecret } from '../secrets.js'
import { createIds } from '../shared/ids/index.js'
import type { Result } from '../shared/result/index.js'
import { readArguments } from './arguments.js'
import type { Command, ExitCode, Terminal } from './command.js'
import { refuse } from './refusal.js'
import { withOffice } from './with-office.js'

/** `naast restore`: everything back, into an empty database, while no server runs on it. */
export const restoreCommand: Command = {
  name: 'restore',
  usage: 'BESTAND --key SLEUTELBESTAND [--json]',
  summary: 'Zet een reservekopie terug in een lege database en vergelijkt alles.',
  run: runRestore,
}

async function runRestore(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const json = args.includes('--json')
  const given = readArguments(args, { key: { type: 'string' }, json: { type: 'boolean' } })
  const file = given.ok ? given.value.words[0] : undefined
  const keyFile = given.ok ? given.value.options['key'] : undefined
  if (file === undefined || typeof keyFile !== 'string') {
    const message = 'Noem de reservekopie, en met --key het bestand met de sleutel.'
    return refuse(terminal, { code: 'usage', message, json })
  }
  const identity = await readIdentity(keyFile)
  if (identity === undefined) {
    const message = `In ${keyFile} staat geen sleutel.`
    return refuse(terminal, { code: 'key', message, json })
  }
  const besideLedger = join(dirname(file), ledgerName)
  return withOffice<Told>(terminal, {
    json,
    how: 'alone',
    work: async ({ adminUrl, database }, config) => {
      const { secret, dataFolder, anchorFolder } = config
      const restored = await restoreBackup({
        adminUrl,
        file,
        identity,
        secret,
        afterwards: async (back) => {
          const ledger = ledgerFile(dataFolder)
          await adoptLedger(besideLedger, ledger)
          return destroyAgain({ adminUrl, ledger, secret: back.secret })
        },
      })
      if (!restored.ok) {
        return restored
      }
      const adopted = await adoptAnchors(file, dataFolder)
      const places = { dataFolder, secondFolder: anchorFolder }
      const { clock } = terminal
      const anchoring = { database, clock, places, organisations: organisationsByClock }
      await recordRestore(anchoring, createIds(clock))
      const beside = { ...adopted, ledger: existsSync(besideLedger) }
      return withoutSecret({ ...restored.value, beside }, config)
    },
    sentence: ({ madeAt, rows, tables, destroyedAgain, beside }) =>
      `Teruggezet en vergeleken: ${tables} tabellen, ${rows} rijen, van ${madeAt}.` +
      (destroyedAgain === 0 ? '' : ` Opnieuw vernietigd: ${destroyedAgain}.`) +
      missingBeside(beside),
  })
}

/** What is told of a restore; how many people were destroyed again, because that happened after the backup. */
type Told = Omit<RestoredBackup, 'secret'> & { destroyedAgain: number; beside: Beside }

/** What belongs with a backup and lies beside it or here already. */
type Beside = Adopted & { ledger: boolean }

const anchorSentences = {
  joined: [],
  apart: [
    'De ankers van voor de kopie hebben een andere sleutel. Ze liggen in anchors-before-restore.',
  ],
  none: ['Er lagen geen ankers bij: het logboek van voor de kopie is niet te vergelijken.'],
} as const

/** Says in whole sentences what did not come along, and what that means. */
function missingBeside({ ledger, anchors, key }: Beside): string {
  return [
    ...(ledger
      ? []
      : [
          `Naast de reservekopie ligt geen ${ledgerName}: wie na de kopie vernietigd is, kan terug zijn.`,
        ]),
    ...anchorSentences[anchors],
    ...(key ? [] : ['Er lag geen anchor-key.pem bij: nieuwe ankers krijgen een nieuwe sleutel.']),
  ]
    .map((line) => `\n${line}`)
    .join('')
}

/** The secret goes to its own file, never to a screen. */
async function withoutSecret(
  { secret, ...restored }: RestoredBackup & Told,
  config: Parameters<typeof keepInstallationSecret>[0],
): Promise<Result<Told, string>> {
  await keepInstallationSecret(config, secret)
  return { ok: true, value: restored }
}

/** The line with the private key; lines around it are notes, as other programs write them. */
async function readIdentity(keyFile: string): Promise<string | undefined> {
  const text = await readFile(keyFile, 'utf8').catch(() => '')
  return text.split('\n').find((line) => line.startsWith('AGE-SECRET-KEY-'))
}
