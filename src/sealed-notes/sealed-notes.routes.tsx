import { href, routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import {
  finish,
  readChoice,
  readText,
  startReading,
  typedFrom,
  type Reading,
} from '../shared/forms/index.js'
import { form, page, type OpenRequest, type Route } from '../shared/http/index.js'
import type { Locale } from '../shared/i18n/index.js'
import { fullName } from '../shared/names/index.js'
import { ok } from '../shared/result/index.js'
import { emergenciesPage } from './emergencies.routes.js'
import { emergencyForm } from './emergency.routes.js'
import { keepNote } from './keep-note.js'
import { openNotes, readNotes, type OpenedNotes, type SealedNoteDeps } from './open-notes.js'
import { AddToNotePage } from './pages/add-to-note.page.js'
import { SealedNotesPage } from './pages/sealed-notes.page.js'
import { WriteNotePage } from './pages/write-note.page.js'
import { mayAddTo, noteReaders, type ReadableNote, type SealedNote } from './sealed-note.js'
import { sealedNoteMessages } from './sealed-notes.messages.js'

/** Reading and writing sealed notes, and opening them in an emergency. */
export function sealedNoteRoutes(deps: SealedNoteDeps): readonly Route[] {
  return [
    notesPage(deps),
    ...writeForm(deps),
    ...addForm(deps),
    ...emergencyForm(deps),
    emergenciesPage(deps),
  ]
}

const maximumText = 10_000
const audit = { object: 'sealed-note', sensitivity: 'sealed' } as const

type Notes = OpenedNotes & { notes: ReadableNote[] }

function notesPage({ secret }: SealedNoteDeps): Route {
  return page({
    path: routes.sealedNotes,
    access: caseworkers,
    audit: { ...audit, action: 'read', of: ({ client }: Notes) => client.id },
    load: async (request): Promise<Notes | undefined> => {
      const opened = await openNotes(request)
      return opened && { ...opened, notes: await readNotes(request, opened, secret) }
    },
    view: (loaded, request) => ({
      title: sealedNoteMessages(request.locale).of(fullName(loaded.client)),
      current: 'clients',
      content: <SealedNotesPage {...loaded} request={request} />,
    }),
  })
}

function writeForm({ secret }: SealedNoteDeps): Route[] {
  return form({
    path: routes.newSealedNote,
    access: caseworkers,
    audit: { ...audit, action: 'create', of: ({ client }: OpenedNotes) => client.id },
    load: openNotes,
    first: () => typedFrom({ text: '' }),
    parse: (typed, _, { locale }) => {
      const reading = startReading(typed)
      const text = readNoteText(reading, locale)
      const missing = sealedNoteMessages(locale).errors.readers
      const readers = readChoice(reading, 'readers', { choices: noteReaders, missing })
      return finish(reading, () => ({ text, readers: readers ?? 'writer', addsTo: null }))
    },
    decide: (_, written) => ok(written),
    save: (request, written, { client }) => saveNote(request, { ...written, secret }, client.id),
    view: ({ client }, formState, request) => ({
      title: sealedNoteMessages(request.locale).writing.title,
      current: 'clients',
      content: <WriteNotePage client={client} form={formState} request={request} />,
    }),
  })
}

type Adding = OpenedNotes & { note: ReadableNote }

function addForm({ secret }: SealedNoteDeps): Route[] {
  return form({
    path: routes.addToSealedNote,
    access: caseworkers,
    audit: { ...audit, action: 'update', of: ({ note }: Adding) => note.id },
    load: async (request): Promise<Adding | undefined> => {
      const opened = await openNotes(request)
      const notes = opened === undefined ? [] : await readNotes(request, opened, secret)
      const note = notes.find(({ id }) => id === request.id('note'))
      return opened !== undefined && note !== undefined && mayAddTo(note, opened.reader)
        ? { ...opened, note }
        : undefined
    },
    first: () => typedFrom({ text: '' }),
    parse: (typed, _, { locale }) => {
      const reading = startReading(typed)
      const text = readNoteText(reading, locale)
      return finish(reading, () => ({ text }))
    },
    decide: ({ note: { id, readers } }, { text }) => ok({ text, readers, addsTo: id }),
    save: (request, written, { client }) => saveNote(request, { ...written, secret }, client.id),
    view: ({ client, note }, formState, request) => ({
      title: sealedNoteMessages(request.locale).adding.title,
      current: 'clients',
      content: <AddToNotePage client={client} note={note} form={formState} request={request} />,
    }),
  })
}

function readNoteText(reading: Reading, locale: Locale): string {
  const { text: missing, tooLong } = sealedNoteMessages(locale).errors
  return readText(reading, 'text', { missing, tooLong, maximum: maximumText }) ?? ''
}

type Written = Pick<SealedNote, 'readers' | 'addsTo'> & { text: string; secret: string }

async function saveNote(
  { tx, actor, now, newId }: OpenRequest,
  { secret, ...written }: Written,
  clientId: string,
): Promise<string> {
  const note = { ...written, clientId, writtenBy: actor.accountId }
  await keepNote({ tx, now, newId, secret }, note)
  return href(routes.sealedNotes, { client: clientId }, { klaar: 'note-kept' })
}
