import { sealForPerson } from '../../keys/index.js'
import { href, routes } from '../../routes.js'
import {
  openNotes,
  readNotes,
  type OpenedNotes,
  type ReadableNote,
} from '../../sealed-notes/index.js'
import { caseworkers } from '../../shared/access/index.js'
import { finish, readChoice, readText, startReading, typedFrom } from '../../shared/forms/index.js'
import { form, page, type OpenRequest, type Route } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import { refused } from '../../shared/result/index.js'
import { decideNote, noteOutcomes, withholdGrounds } from './note-decision.js'
import {
  decisionsFor,
  isAskedToDecide,
  openAccessRequest,
  saveDecision,
  type SealedDecision,
} from './note-decision.store.js'
import { noteDecisionMessages } from './notes.messages.js'
import { wordsPlaceOf } from './notes-to-give.js'
import { DecideNotePage } from './decide-note.page.js'
import { NoteDecisionsPage } from './note-decisions.page.js'

type Asked = OpenedNotes & {
  notes: ReadableNote[]
  requestId: string | undefined
  decisions: ReadonlyMap<string, SealedDecision>
}
type AskedNote = Asked & { note: ReadableNote }

const current = 'clients'
const longest = 10_000
const audit = { object: 'note-decision', sensitivity: 'sealed' } as const

async function loadAsked(request: OpenRequest, secret: string): Promise<Asked | undefined> {
  const open = await openNotes(request)
  if (open === undefined) {
    return undefined
  }
  // An emergency opens a note to be read; what becomes of it is for who reads it without one.
  const opened = { ...open, reader: { ...open.reader, inEmergency: false } }
  const { tx, actor } = request
  const clientId = opened.client.id
  const isAsked = await isAskedToDecide(tx, { actor, clientId })
  const requestId = isAsked ? await openAccessRequest(tx, clientId) : undefined
  const decisions = requestId === undefined ? new Map() : await decisionsFor(tx, requestId)
  return { ...opened, requestId, decisions, notes: await readNotes(request, opened, secret) }
}

function listPage(secret: string): Route {
  return page({
    path: routes.noteDecisions,
    access: caseworkers,
    audit: { ...audit, action: 'read', of: ({ client }: Asked) => client.id },
    load: (request) => loadAsked(request, secret),
    view: (loaded, request) => ({
      title: noteDecisionMessages(request.locale).title,
      current,
      content: <NoteDecisionsPage {...loaded} name={fullName(loaded.client)} request={request} />,
    }),
  })
}

function decideForm(secret: string): Route[] {
  return form({
    path: routes.decideNote,
    access: caseworkers,
    audit: { ...audit, action: 'update', of: ({ note }: AskedNote) => note.id },
    load: async (request): Promise<AskedNote | undefined> => {
      const asked = await loadAsked(request, secret)
      const note = asked?.notes.find(({ id }) => id === request.id('note'))
      return asked && note && { ...asked, note }
    },
    first: () => typedFrom({ words: '' }),
    parse: (typed, { note }, { locale }) => {
      const words = noteDecisionMessages(locale).errors
      const reading = startReading(typed)
      const missing = words.outcome
      const outcome = readChoice(reading, 'outcome', { choices: noteOutcomes, missing })
      const ground = withholdGrounds.find((known) => known === typed['ground']?.[0]) ?? null
      const rule = { tooLong: words.tooLong, maximum: longest }
      const given = readText(reading, 'words', rule)
      const decision = { noteId: note.id, ground, words: given }
      return finish(reading, () => ({ ...decision, outcome: outcome ?? 'withhold' }))
    },
    decide: ({ requestId }, decision, { locale }) => {
      const decided = decideNote(decision, requestId)
      const { refusals } = noteDecisionMessages(locale).errors
      return decided.ok
        ? decided
        : refused({
            [fieldOf[decided.reason]]: refusals[decided.reason],
          })
    },
    save: async (request, { words, ...decided }, { client }) => {
      const { tx, actor, now, newId } = request
      const place = wordsPlaceOf(decided.requestId, decided.noteId)
      const sealing = { clientId: client.id, place, text: words ?? '' }
      const wordsSealed =
        words === null ? null : await sealForPerson(tx, { secret, newId, now }, sealing)
      await saveDecision(tx, { ...decided, wordsSealed, by: actor.accountId, at: now })
      return href(routes.noteDecisions, { client: client.id }, { klaar: 'saved' })
    },
    view: (loaded, formState, request) => ({
      title: noteDecisionMessages(request.locale).form.title,
      current,
      content: <DecideNotePage {...loaded} form={formState} request={request} />,
    }),
  })
}

/** The field that a refusal stands at. */
const fieldOf = { 'nobody-asked': 'outcome', 'no-ground': 'ground', 'no-words': 'words' } as const

/** Deciding, note by note, what a client who asks for access gets of the sealed notes. */
export function noteDecisionRoutes({ secret }: { secret: string }): readonly Route[] {
  return [listPage(secret), ...decideForm(secret)]
}
