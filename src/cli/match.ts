import { recordOperation } from '../audit/index.js'
import type { Office } from '../office.js'
import {
  layBoard,
  loadPeople,
  printedBoard,
  type PrintedBoard,
  type PrintedClient,
} from '../proposals/index.js'
import { plainDateOf } from '../shared/calendar/index.js'
import { createIds } from '../shared/ids/index.js'
import { ok, type Result } from '../shared/result/index.js'
import { readArguments } from './arguments.js'
import type { Command, ExitCode, Terminal } from './command.js'
import { organisationMeant } from './organisation-meant.js'
import { refuse } from './refusal.js'
import { withOffice } from './with-office.js'

/** The answer for one organisation; `ms` is the reckoning alone. */
type Matched = { readonly organisation: string } & PrintedBoard & { readonly ms: number }

/** `naast match`: the best answer for everybody who waits, with reasons and without names. It proposes nothing. */
export const matchCommand: Command = {
  name: 'match',
  usage: '[--organisation NAAM] [--json]',
  summary:
    'Rekent uit wie het beste naar wie kan, met de redenen. Stelt niets voor en noemt geen namen.',
  run: runMatch,
}

async function runMatch(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const json = args.includes('--json')
  const text = { type: 'string' } as const
  const given = readArguments(args, { organisation: text, json: { type: 'boolean' } })
  if (!given.ok || given.value.words.length > 0) {
    const message = given.ok ? 'Noem de organisatie met --organisation.' : given.reason
    return refuse(terminal, { code: 'usage', message, json })
  }
  const { organisation } = given.value.options
  const called = typeof organisation === 'string' ? organisation.trim() : undefined
  return withOffice<Matched>(terminal, {
    json,
    how: 'joined',
    work: (office) => match(office, called, terminal),
    sentence: (matched) => linesOf(matched).join('\n'),
  })
}

/** Reckons in a transaction of its own; that it was asked is a row in the log of every client it is about. */
async function match(
  { database }: Pick<Office, 'database'>,
  called: string | undefined,
  { clock, ticks = () => 0 }: Terminal,
): Promise<Result<Matched, string>> {
  const organisation = await organisationMeant(database, called)
  if (!organisation.ok) return organisation
  const at = clock()
  return database.as({ organisation: organisation.value }, async (tx) => {
    const people = await loadPeople(tx, plainDateOf(at))
    await recordOperation(tx, {
      action: 'export',
      object: 'match-board',
      objectId: null,
      clientIds: people.waiting.map(({ clientId }) => clientId),
      requestId: createIds(clock)(),
      at,
    })
    const begun = ticks()
    const board = layBoard(people, [])
    const ms = Math.round((ticks() - begun) * 1000) / 1000
    return ok({ organisation: organisation.value, ...printedBoard(board, 'nl'), ms })
  })
}

function linesOf({ waiting, matched, places, total, certificate, clients }: Matched): string[] {
  const isProven = certificate.valid && certificate.gap === 0
  return [
    `${matched} van ${waiting} mensen kunnen een mentor krijgen; er zijn ${places} plaatsen vrij.`,
    `Som van de vergelijkingen: ${total.toFixed(1)}. ${isProven ? 'Nagerekend: beter bestaat niet.' : 'Let op: dit is niet sluitend nagerekend.'}`,
    ...clients.flatMap(linesOfClient),
    'Er zijn geen namen genoemd. Op het bord in Naast staan zij wel.',
  ]
}

function linesOfClient({ entry, urgency, weeksWaiting, pair, leftOver }: PrintedClient): string[] {
  const who = `${entry}  urgentie ${urgency}, weken wachtend: ${weeksWaiting}`
  if (pair === null) {
    return [`${who}  → nog niemand (${leftOver === null ? '' : reasons[leftOver.why]})`]
  }
  const told = pair.criteria
    .filter(({ comparison }) => comparison !== 'blank')
    .slice(0, 3)
    .map(({ text }) => `    ${text}`)
  return [`${who}  → ${pair.mentor} (${Math.round(pair.score)})`, ...told]
}

const reasons = {
  'no-room': 'geen mentor heeft plaats',
  'no-mentor': 'geen mentor kan',
  'no-place': 'de plaatsen gaan naar anderen',
} as const
