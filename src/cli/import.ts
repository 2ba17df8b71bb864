import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { operatorId, recordOperation } from '../audit/index.js'
import { readConfig } from '../config.js'
import {
  importFile,
  importMessages,
  outcomeOf,
  tableSentence,
  type ImportOutcome,
} from '../imports/index.js'
import { joinOffice, type Office } from '../office.js'
import { organisationsCalled, type CalledOrganisation } from '../organisations/index.js'
import { plainDateOf } from '../shared/calendar/index.js'
import { createIds } from '../shared/ids/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import { readTable, type Table } from '../shared/tabular/index.js'
import { readArguments } from './arguments.js'
import type { Command, ExitCode, Terminal } from './command.js'
import { refuse } from './refusal.js'

type Wanted = { path: string; organisation: string; json: boolean }
type Refusal = { code: string; message: string }

const words = importMessages('nl')

/** `naast import`: a file into an organisation, at once and without questions. */
export const importCommand: Command = {
  name: 'import',
  usage: 'BESTAND --organisation NAAM [--json]',
  summary: 'Zet een CSV- of Excel-bestand met mentorschappen in een organisatie.',
  run: runImport,
}

async function runImport(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const json = args.includes('--json')
  const imported = await importWanted(args, terminal)
  if (!imported.ok) {
    return refuse(terminal, { ...imported.reason, json })
  }
  const outcome = imported.value
  terminal.say(json ? JSON.stringify(reportOf(outcome)) : sentenceOf(outcome))
  return outcome.failed.length > 0 ? 1 : 0
}

async function importWanted(
  args: readonly string[],
  terminal: Terminal,
): Promise<Result<ImportOutcome, Refusal>> {
  const wanted = readWanted(args)
  if (!wanted.ok) {
    return refused({ code: 'usage', message: wanted.reason })
  }
  const table = await readFileAt(wanted.value.path)
  if (!table.ok) {
    return table
  }
  const config = readConfig(terminal.environment)
  const office = config.ok
    ? await joinOffice({ config: config.value, log: terminal.note })
    : refused(config.reason)
  if (!office.ok) {
    return refused({ code: 'office', message: office.reason })
  }
  try {
    return await importInto(office.value, { ...wanted.value, table: table.value }, terminal)
  } finally {
    await office.value.close()
  }
}

function readWanted(args: readonly string[]): Result<Wanted, string> {
  const given = readArguments(args, {
    organisation: { type: 'string' },
    json: { type: 'boolean' },
  })
  if (!given.ok) {
    return given
  }
  const { options, words: paths } = given.value
  const [path, ...more] = paths
  const { organisation } = options
  if (path === undefined || more.length > 0 || typeof organisation !== 'string') {
    return refused('Noem één bestand, en met --organisation de organisatie.')
  }
  return ok({ path, organisation, json: options['json'] === true })
}

async function readFileAt(path: string): Promise<Result<Table, Refusal>> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isFile() !== true) {
    return refused({ code: 'file-missing', message: `Het bestand ${path} is er niet.` })
  }
  const table = await readTable(createReadStream(path))
  if (table.ok) {
    return table
  }
  const { reason } = table
  return refused({ code: reason.kind, message: tableSentence(reason, 'nl') })
}

async function importInto(
  { database }: Office,
  { organisation, table, path }: Wanted & { table: Table },
  { clock, note }: Terminal,
): Promise<Result<ImportOutcome, Refusal>> {
  const called = await database.as({}, (tx) => organisationsCalled(tx, organisation))
  const into = onlyOne(called, organisation)
  if (!into.ok) {
    return into
  }
  const newId = createIds(clock)
  const at = clock()
  const id = newId()
  const fileName = basename(path)
  const importer = { accountId: operatorId, fileName, at, today: plainDateOf(at), newId }
  const tick = ticker(table.rows.length, note)
  return database.as({ organisation: into.value.id, account: operatorId }, async (tx) => {
    const done = await importFile(tx, { table }, { importer, tick })
    if (!done.ok) {
      return refused({ code: done.reason, message: words.mappingRefusals[done.reason] })
    }
    const operation = { action: 'create' as const, object: 'import', objectId: null }
    await recordOperation(tx, { ...operation, requestId: id, at })
    return ok(outcomeOf(done.value.plan))
  })
}

function onlyOne(
  called: readonly CalledOrganisation[],
  wanted: string,
): Result<CalledOrganisation, Refusal> {
  const [first, ...more] = called
  if (first === undefined) {
    const message = `Er is geen organisatie die ‘${wanted}’ heet.`
    return refused({ code: 'organisation-unknown', message })
  }
  const message = `Meer organisaties heten ‘${wanted}’. Noem het kenmerk van de goede.`
  return more.length > 0 ? refused({ code: 'organisation-ambiguous', message }) : ok(first)
}

/** Says how far it is, every thousand rows. */
function ticker(rows: number, note: (line: string) => void) {
  let told = 0
  return function tick(done: number): Promise<void> {
    if (done - told >= 1000) {
      told = done - (done % 1000)
      note(`${told} van ${rows} regels.`)
    }
    return Promise.resolve()
  }
}

function reportOf({ created, updated, unchanged, failed, leftOut, incomplete }: ImportOutcome) {
  return { created, updated, unchanged, failed, leftOut, incomplete: incomplete.length }
}

function sentenceOf({ created, updated, unchanged, failed }: ImportOutcome): string {
  const counts = `Nieuw: ${created}. Bijgewerkt: ${updated}. Ongewijzigd: ${unchanged}.`
  const problems = failed.map(
    ({ row, column, reason }) => `  regel ${row}, ${column}: ${words.rowProblems[reason]}`,
  )
  return [`${counts} Niet gelukt: ${failed.length}.`, ...problems].join('\n')
}
