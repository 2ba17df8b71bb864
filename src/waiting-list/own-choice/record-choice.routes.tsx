import { recordFacts } from '../../audit/index.js'
import { href, routes } from '../../routes.js'
import { coordinators } from '../../shared/access/index.js'
import { versionIn } from '../../shared/forms/index.js'
import {
  form,
  Stale,
  type OpenRequest,
  type Route,
  type ViewRequest,
} from '../../shared/http/index.js'
import { ok, refused } from '../../shared/result/index.js'
import { changeWaitsFor } from '../change-entry.js'
import { entryAudit, openEntry, standingChoice, type OpenedEntry } from '../open-entry.js'
import { updateEntry } from '../waiting-entry.store.js'
import { waitingMessages } from '../waiting-list.messages.js'
import { choiceFact, ownPersonWay, type ChoiceWords } from './own-choice.js'
import { insertChoice, updateChoice } from './own-choice.store.js'
import { RecordChoicePage } from './pages/record-choice.page.js'
import { firstChoice, parseChoice } from './record-choice.form.js'

type Decided = { words: ChoiceWords; version: number }

/** Whom the client chose himself, in own words; the same form completes the choice that stands. */
export const recordChoiceRoutes: readonly Route[] = form({
  path: routes.ownChoice,
  access: coordinators,
  audit: { action: 'update', ...entryAudit, object: 'own-choice' },
  load: openEntry,
  first: (opened) => firstChoice(standingChoice(opened)),
  draft,
  parse: (typed, _, { locale }) => {
    const parsed = parseChoice(typed, waitingMessages(locale).errors)
    return parsed.ok ? ok({ words: parsed.value, version: versionIn(typed) }) : parsed
  },
  decide: ({ entry }, command: Decided, { locale }) =>
    entry.closed === null
      ? ok(command)
      : refused({ '': waitingMessages(locale).errors.choice['is-closed'] }),
  save,
  view: (opened, formState, request) => ({
    title: waitingMessages(request.locale).choice.title(opened.entry.clientName),
    current: 'matching',
    content: (
      <RecordChoicePage
        entry={opened.entry}
        choice={standingChoice(opened)}
        form={formState}
        draftKey={draft(request)}
        request={request}
      />
    ),
  }),
})

function draft(request: ViewRequest): string {
  return `own-choice ${request.id('entry')}`
}

/** Version 0 is a first choice; with one that stands it was made by a colleague meanwhile. */
async function save(request: OpenRequest, { words, version }: Decided, opened: OpenedEntry) {
  const { tx, actor, now, newId } = request
  const { entry } = opened
  const told = { by: actor.accountId, at: now }
  const standing = standingChoice(opened)
  if (standing !== undefined) {
    if (version === 0) {
      throw new Stale('own choice')
    }
    await updateChoice(tx, { id: standing.id, version }, words)
    await recordFacts(tx, [choiceFact('ownChoiceChanged', entry, standing.id)], told)
  } else {
    const id = newId()
    await insertChoice(tx, { id, entryId: entry.id, clientId: entry.clientId, ...told }, words)
    await recordFacts(tx, [choiceFact('ownChoiceRecorded', entry, id)], told)
    await waitOn(request, opened)
  }
  return href(routes.waitingEntry, { entry: entry.id }, { klaar: 'own-choice' })
}

/** Somebody was found in the own network: from now on it waits for what that person becomes. */
async function waitOn({ tx, actor, now }: OpenRequest, { entry }: OpenedEntry) {
  const isOurs = ownPersonWay(entry.regime) === 'becomes-mentor'
  const changed = changeWaitsFor(entry, {
    waitsFor: isOurs ? 'agreement' : 'own-network',
    note: null,
  })
  if (changed.ok) {
    const { changes, facts } = changed.value
    await updateEntry(tx, entry, { ...changes, ownNetwork: 'somebody' })
    await recordFacts(tx, facts, { by: actor.accountId, at: now })
  }
}
