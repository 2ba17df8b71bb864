import { recordFacts } from '../audit/index.js'
import type { Client } from '../clients/index.js'
import { href, routes } from '../routes.js'
import { caseworkers, type Actor } from '../shared/access/index.js'
import { typedFrom, versionIn } from '../shared/forms/index.js'
import { form, page, type OpenRequest, type Route } from '../shared/http/index.js'
import { ok, refused } from '../shared/result/index.js'
import { parsePortrait, parseReading } from './evidence.form.js'
import { knownFormMessages } from './known-forms.messages.js'
import { loadPortrait } from './load-portrait.js'
import { openKnown } from './open-evidence.js'
import { EditPortraitPage, ReadPortraitPage } from './pages/portrait-forms.pages.js'
import { PortraitPage } from './pages/portrait.page.js'
import { portraitMessages } from './portrait.messages.js'
import {
  readPortrait,
  type Portrait,
  type PortraitRead,
  type PortraitText,
  type PortraitWords,
} from './portrait.js'
import { insertReading, portraitOf, savePortrait } from './portrait.store.js'

/** Who may open a portrait: who stands beside a client, and a client his own. */
function portraitReaders(actor: Actor): boolean {
  return caseworkers(actor) || actor.role === 'client'
}

const portraitPage = page({
  path: routes.portrait,
  access: portraitReaders,
  audit: { action: 'read', object: 'portrait', of: ({ client }: Portrait) => client.id },
  load: loadPortrait,
  view: (portrait, request) => {
    const words = portraitMessages(request.locale)
    const isOwn = request.actor.role === 'client'
    return {
      title: isOwn ? words.ownTitle : words.title(portrait.client.givenName),
      current: isOwn ? 'portrait' : 'clients',
      printable: true,
      content: <PortraitPage portrait={portrait} request={request} />,
    }
  },
})

type Editing = { client: Client; text: PortraitText }

async function loadText(request: OpenRequest): Promise<Editing | undefined> {
  const opened = await openKnown(request)
  return opened && { ...opened, text: await portraitOf(request.tx, opened.client.id) }
}

const editForm = form({
  path: routes.editPortrait,
  access: caseworkers,
  audit: { action: 'update', object: 'portrait', of: ({ client }: Editing) => client.id },
  load: loadText,
  draft: (request) => `portrait-${request.id('client')}`,
  first: ({ text }) =>
    typedFrom({ 'call-name': text.callName ?? '', introduction: text.introduction ?? '' }),
  parse: (typed, _, { locale }) => {
    const words = parsePortrait(typed, knownFormMessages(locale).errors)
    return words.ok ? ok({ words: words.value, version: versionIn(typed) }) : words
  },
  decide: (_, editing) => ok(editing),
  save: saveText,
  view: (editing, formState, request) => ({
    title: portraitMessages(request.locale).form.title,
    current: 'clients',
    content: <EditPortraitPage {...editing} form={formState} request={request} />,
  }),
})

async function saveText(
  { tx, actor, now, newId }: OpenRequest,
  { words, version }: { words: PortraitWords; version: number },
  { client, text }: Editing,
): Promise<string> {
  const writing = { by: actor.accountId, at: now }
  const saving = { id: newId(), clientId: client.id, words, shown: text, version }
  await savePortrait(tx, { ...saving, ...writing })
  await recordFacts(tx, [{ type: 'portraitChanged', clientId: client.id, content: {} }], writing)
  return href(routes.portrait, { client: client.id }, { klaar: 'portrait-saved' })
}

const readForm = form({
  path: routes.readPortrait,
  access: caseworkers,
  audit: { action: 'update', object: 'portrait', of: ({ client }: Editing) => client.id },
  load: loadText,
  draft: (request) => `portrait-read-${request.id('client')}`,
  first: () => typedFrom({}),
  parse: (typed, _, { today, locale }) =>
    parseReading(typed, { today, words: knownFormMessages(locale).errors }),
  decide: ({ client }, reading, { today, locale }) => {
    const decided = readPortrait(client.id, reading, today)
    const { errors } = portraitMessages(locale).reading
    return decided.ok ? decided : refused({ read: errors[decided.reason] })
  },
  save: saveReading,
  view: ({ client }, formState, request) => ({
    title: portraitMessages(request.locale).reading.title(client.givenName),
    current: 'clients',
    content: <ReadPortraitPage client={client} form={formState} request={request} />,
  }),
})

async function saveReading(
  { tx, actor, now, newId }: OpenRequest,
  { readOn, said, facts }: PortraitRead,
  { client }: Editing,
): Promise<string> {
  const writing = { by: actor.accountId, at: now }
  await insertReading(tx, { id: newId(), clientId: client.id, readOn, said, ...writing })
  await recordFacts(tx, facts, writing)
  return href(routes.portrait, { client: client.id }, { klaar: 'portrait-read' })
}

/** "Who is …?": reading it, writing the introduction, and noting that it was read with the client. */
export const portraitRoutes: readonly Route[] = [portraitPage, ...editForm, ...readForm]
