import { couplesOfClient } from '../mentorships/index.js'
import { href, routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import { dateFields, finish, readChoice, startReading, typedFrom } from '../shared/forms/index.js'
import { NotThere, post, type OpenRequest, type Route } from '../shared/http/index.js'
import type { AfterWaiting } from './after-waiting.js'
import {
  askOwnNetwork,
  changeUrgency,
  changeWaitsFor,
  closeWaiting,
  reopenWaiting,
} from './change-entry.js'
import { entryForm } from './entry-form.js'
import { saveEntry } from './entry-steps.store.js'
import { nextContactFor, openEntry } from './open-entry.js'
import { CloseFields, NetworkFields, UrgencyFields, WaitsForFields } from './pages/entry-fields.js'
import { readDay, readUrgency, readWords } from './reading.js'
import { closeReasons, ownNetworks, waitingReasons } from './waiting-entry.js'
import { entriesOfClient } from './waiting-entry.store.js'

const urgencyForm = entryForm({
  path: routes.changeUrgency,
  done: 'urgency-changed',
  first: ({ entry }) => typedFrom({ urgency: String(entry.urgency) }),
  parse: (typed, errors) => {
    const reading = startReading(typed)
    const urgency = readUrgency(reading, errors)
    const reason = readWords(reading, 'reason', { errors, missing: errors.reason })
    return finish(reading, () => ({ urgency, reason }))
  },
  decide: (opened, command, { today }) =>
    changeUrgency(opened.entry, command, nextContactFor(opened, command.urgency, today)),
  places: { 'same-urgency': 'urgency', 'reason-missing': 'reason' },
  title: (words, name) => words.urgencyForm.title(name),
  lead: (words, { entry }) => words.urgencyForm.lead(words.urgencies[entry.urgency]),
  save: (words) => words.urgencyForm.save,
  fields: (_, form, request) => <UrgencyFields form={form} request={request} />,
})

const waitsForForm = entryForm({
  path: routes.changeWaitsFor,
  done: 'waits-for-changed',
  first: ({ entry }) => typedFrom({ 'waits-for': entry.waitsFor, note: entry.waitsNote ?? '' }),
  parse: (typed, errors) => {
    const reading = startReading(typed)
    const choices = { choices: waitingReasons, missing: errors.choose }
    const waitsFor = readChoice(reading, 'waits-for', choices) ?? 'match'
    const note = readWords(reading, 'note', { errors })
    return finish(reading, () => ({ waitsFor, note }))
  },
  decide: ({ entry }, command) => changeWaitsFor(entry, command),
  places: {},
  title: (words, name) => words.waitsForm.title(name),
  save: (words) => words.waitsForm.save,
  fields: (_, form, request) => <WaitsForFields form={form} request={request} />,
})

const networkForm = entryForm({
  path: routes.askOwnNetwork,
  done: 'network-asked',
  first: ({ entry }) =>
    typedFrom({
      'own-network': entry.ownNetwork === 'not-asked' ? '' : entry.ownNetwork,
      words: entry.ownNetworkWords ?? '',
    }),
  parse: (typed, errors) => {
    const reading = startReading(typed)
    const choices = { choices: ownNetworks, missing: errors.choose }
    const ownNetwork = readChoice(reading, 'own-network', choices) ?? 'not-asked'
    const words = readWords(reading, 'words', { errors })
    return finish(reading, () => ({ ownNetwork, words }))
  },
  decide: ({ entry }, command) => askOwnNetwork(entry, command),
  places: {},
  title: (words, name) => words.network.title(name),
  lead: (words) => words.network.lead,
  save: (words) => words.network.save,
  fields: (_, form, request) => <NetworkFields form={form} request={request} />,
})

function closeForm(besides: AfterWaiting) {
  return entryForm({
    besides,
    path: routes.closeWaiting,
    done: 'waiting-closed',
    first: (_, request) => {
      const reason = closeReasons.find((known) => known === request.query('reden')) ?? ''
      return typedFrom({ reason, ...dateFields('on', request.today) })
    },
    parse: (typed, errors) => {
      const reading = startReading(typed)
      const choices = { choices: closeReasons, missing: errors.choose }
      const reason = readChoice(reading, 'reason', choices) ?? 'other'
      const note = readWords(reading, 'note', { errors })
      const on = readDay(reading, 'on', errors)
      return finish(reading, () => ({ reason, note, on }))
    },
    decide: ({ entry }, command, { today }) => closeWaiting(entry, command, today),
    places: { 'note-missing': 'note', 'day-in-future': 'on', 'day-before-start': 'on' },
    title: (words, name) => words.close.title(name),
    lead: (words) => words.close.lead,
    save: (words) => words.close.save,
    fields: (_, form, request) => <CloseFields form={form} request={request} />,
  })
}

const reopenButton = post({
  path: routes.reopenWaiting,
  access: coordinators,
  audit: { action: 'update', object: 'waiting-entry', of: (_, request) => request.id('entry') },
  act: reopen,
})

/** A second press, or one that is refused, leads to the page of the entry, which tells how it stands. */
async function reopen(request: OpenRequest): Promise<string> {
  const { tx, actor, now, today } = request
  const opened = await openEntry(request)
  if (opened === undefined) {
    throw new NotThere('waiting entry')
  }
  const { entry } = opened
  const couples = await couplesOfClient(tx, entry.clientId)
  const others = await entriesOfClient(tx, entry.clientId)
  const changed = reopenWaiting(entry, {
    waitsAgain: others.some(({ closed, regime }) => closed === null && regime === entry.regime),
    hasMentor: couples.some(({ status, regime }) => status !== 'ended' && regime === entry.regime),
    nextContactOn: nextContactFor(opened, entry.urgency, today),
  })
  if (changed.ok) {
    const told = { by: actor.accountId, at: now }
    await saveEntry(tx, { entry, changed: changed.value, told })
  }
  const klaar = changed.ok ? 'waiting-reopened' : 'waiting-not-reopened'
  return href(routes.waitingEntry, { entry: entry.id }, { klaar })
}

/** The small forms about one entry, with what others do when it ends, and the button that undoes its ending. */
export function entryFormRoutes(after: AfterWaiting): readonly Route[] {
  return [...urgencyForm, ...waitsForForm, ...networkForm, ...closeForm(after), reopenButton]
}
