import type { Child } from 'hono/jsx'
import { href, routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import { versionIn, type FieldErrors, type Typed } from '../shared/forms/index.js'
import { form, type FormState, type Route, type ViewRequest } from '../shared/http/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import type { AfterWaiting } from './after-waiting.js'
import type { ChangeRefusal, EntryChanged } from './change-entry.js'
import { saveEntry } from './entry-steps.store.js'
import { entryAudit, openEntry, type OpenedEntry } from './open-entry.js'
import { EntryFormPage } from './pages/entry-form.page.js'
import type { Errors } from './reading.js'
import { waitingMessages, type WaitingMessages } from './waiting-list.messages.js'

/** What differs between the small forms about one entry. */
export type EntryForm<Command> = {
  path: string
  done: string
  first: (opened: OpenedEntry, request: ViewRequest) => Typed
  parse: (typed: Typed, errors: Errors, request: ViewRequest) => Result<Command, FieldErrors>
  decide: (
    opened: OpenedEntry,
    command: Command,
    request: ViewRequest,
  ) => Result<EntryChanged, ChangeRefusal>
  /** What is done besides, in the same transaction. */
  besides?: AfterWaiting
  /** The field beside which a refusal is told. */
  places: Partial<Record<ChangeRefusal, string>>
  title: (words: WaitingMessages, name: string) => string
  lead?: (words: WaitingMessages, opened: OpenedEntry) => string
  save: (words: WaitingMessages) => string
  fields: (opened: OpenedEntry, form: FormState, request: ViewRequest) => Child
}

/** A form about one entry that saves over the version shown; what was typed returns when somebody was first. */
export function entryForm<Command>(recipe: EntryForm<Command>): readonly Route[] {
  return form({
    path: recipe.path,
    access: coordinators,
    audit: { action: 'update', ...entryAudit },
    load: openEntry,
    first: recipe.first,
    draft: (request) => draftOf(recipe.path, request),
    parse: (typed, _, request) => {
      const { errors } = waitingMessages(request.locale)
      const parsed = recipe.parse(typed, errors, request)
      return parsed.ok ? ok({ command: parsed.value, version: versionIn(typed) }) : parsed
    },
    decide: (opened, { command, version }, request) => {
      const decided = recipe.decide(opened, command, request)
      const { errors } = waitingMessages(request.locale)
      return decided.ok
        ? ok({ changed: decided.value, version })
        : refused({ [recipe.places[decided.reason] ?? '']: errors.change[decided.reason] })
    },
    save: async (request, { changed, version }, { entry }) => {
      const { tx, actor, now } = request
      const told = { by: actor.accountId, at: now }
      await saveEntry(tx, { entry: { ...entry, version }, changed, told })
      await recipe.besides?.(request, entry.id)
      return href(routes.waitingEntry, { entry: entry.id }, { klaar: recipe.done })
    },
    view: (opened, formState, request) => ({
      title: recipe.title(waitingMessages(request.locale), opened.entry.clientName),
      current: 'matching',
      content: contentOf(recipe, { opened, formState, request }),
    }),
  })
}

type Shown = { opened: OpenedEntry; formState: FormState; request: ViewRequest }

function contentOf<Command>(
  recipe: EntryForm<Command>,
  { opened, formState, request }: Shown,
): Child {
  const words = waitingMessages(request.locale)
  const { entry } = opened
  return (
    <EntryFormPage
      entry={entry}
      title={recipe.title(words, entry.clientName)}
      lead={recipe.lead?.(words, opened)}
      action={recipe.path.replace(':entry', entry.id)}
      save={recipe.save(words)}
      draftKey={draftOf(recipe.path, request)}
      form={formState}
      request={request}
    >
      {recipe.fields(opened, formState, request)}
    </EntryFormPage>
  )
}

function draftOf(path: string, request: ViewRequest): string {
  return `${path.split('/').at(-1) ?? ''} ${request.id('entry')}`
}
