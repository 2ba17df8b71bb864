import { recordOperation, touchedBy, type Touched, type TouchedBy } from '../audit/index.js'
import type { Office } from '../office.js'
import { organisationsByClock } from '../organisations/index.js'
import { addDays, instantOf, isPlainDate } from '../shared/calendar/index.js'
import { createIds, isUuid } from '../shared/ids/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import { readArguments } from './arguments.js'
import type { Command, ExitCode, Terminal } from './command.js'
import { refuse } from './refusal.js'
import { withOffice } from './with-office.js'

type Report = {
  by: TouchedBy
  organisations: { organisation: string; acts: number; clients: string[]; touched: Touched[] }[]
}

/** `naast breach-report`: what an account or a session touched, for who must report a breach in 72 hours. */
export const breachReportCommand: Command = {
  name: 'breach-report',
  usage: '--account ID | --session ID --from DATUM --to DATUM [--json]',
  summary: 'Zegt wat een account of een aanmelding aanraakte, van en tot en met een dag.',
  run: runReport,
}

async function runReport(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const json = args.includes('--json')
  const asked = readAsked(args)
  if (!asked.ok) {
    return refuse(terminal, { code: 'usage', message: asked.reason, json })
  }
  return withOffice<Report>(terminal, {
    json,
    how: 'joined',
    work: async (office) => ok(await report(office, asked.value, terminal)),
    sentence: (found) => sentencesOf(found).join('\n'),
  })
}

function readAsked(args: readonly string[]): Result<TouchedBy, string> {
  const text = { type: 'string' } as const
  const options = { account: text, session: text, from: text, to: text }
  const given = readArguments(args, { ...options, json: { type: 'boolean' } })
  if (!given.ok) {
    return given
  }
  const who = whoIn(given.value.options)
  const period = periodIn(given.value.options)
  if (who === undefined) {
    return refused('Noem met --account of --session het kenmerk van één account of aanmelding.')
  }
  return period === undefined
    ? refused('Noem met --from en --to een dag, zoals 2026-11-21.')
    : ok({ ...who, ...period })
}

type Options = Readonly<Record<string, string | boolean | undefined>>

function whoIn({ account, session }: Options): Pick<TouchedBy, 'by' | 'id'> | undefined {
  const id = account ?? session
  const isOne = (account === undefined) !== (session === undefined)
  const by = account === undefined ? 'session' : 'account'
  return isOne && typeof id === 'string' && isUuid(id) ? { by, id } : undefined
}

/** From the start of the first day up to the end of the last. */
function periodIn({ from, to }: Options): Pick<TouchedBy, 'from' | 'until'> | undefined {
  const areDays = [from, to].every((day) => typeof day === 'string' && isPlainDate(day))
  return areDays
    ? { from: instantOf(String(from), '00:00'), until: instantOf(addDays(String(to), 1), '00:00') }
    : undefined
}

/** Asks every organisation; the question itself is a row in the log of each. */
async function report(
  { database }: Pick<Office, 'database'>,
  by: TouchedBy,
  { clock }: Terminal,
): Promise<Report> {
  const newId = createIds(clock)
  const organisations: Report['organisations'] = []
  for (const organisation of await database.as({}, organisationsByClock)) {
    const touched = await database.as({ organisation }, async (tx) => {
      const row = { action: 'search', object: 'audit-log', objectId: by.id } as const
      await recordOperation(tx, { ...row, requestId: newId(), at: clock() })
      return touchedBy(tx, by)
    })
    if (touched.length > 0) {
      const clients = [...new Set(touched.flatMap(({ clientIds }) => clientIds))]
      const acts = touched.reduce((sum, { times }) => sum + times, 0)
      organisations.push({ organisation, acts, clients, touched })
    }
  }
  return { by, organisations }
}

function sentencesOf({ organisations }: Report): string[] {
  if (organisations.length === 0) {
    return ['Er is niets aangeraakt in deze periode.']
  }
  return organisations.flatMap(({ organisation, acts, clients, touched }) => [
    `Organisatie ${organisation}: ${acts} handelingen, ${clients.length} cliënten.`,
    ...touched.map(
      ({ action, object, objectId, outcome, times, first, last }) =>
        `  ${first} – ${last}  ${action} ${object} ${objectId ?? '-'} (${outcome}, ${times} keer)`,
    ),
  ])
}
