import { newId, now } from '../test-office.js'
import { wordOf, type Dossier, type DossierWanted, type Setting } from './world-dossier.js'

/** The client waits for a mentor of another kind, was spoken with, and chose somebody himself. */
export async function putWaiting(setting: Setting, wanted: DossierWanted, dossier: Dossier) {
  const { admin, organisation: organisation_id, author } = setting
  const word = (place: string) =>
    wordOf(setting, { client: dossier.client, place: `${place} of the waiting of ${wanted.name}` })
  const own = { organisation_id, client_id: dossier.client, created_at: now }
  await admin.put('waiting_entry', {
    ...own,
    id: dossier.entry,
    regime: 'newcomer',
    urgency: 2,
    urgency_reason: word('urgency reason'),
    waiting_since: '2026-10-01',
    waits_note: word('note'),
    own_network: 'somebody',
    own_network_words: word('own network'),
    next_contact_on: '2026-11-30',
  })
  await admin.put('waiting_contact', {
    ...own,
    id: newId(),
    waiting_entry_id: dossier.entry,
    held_on: '2026-11-01',
    with_whom: 'client',
    note: word('contact'),
    account_id: author,
  })
  await admin.put('own_choice', {
    ...own,
    id: newId(),
    waiting_entry_id: dossier.entry,
    person_name: word('chosen person'),
    relation: word('relation'),
    own_words: word('own words'),
    parents: JSON.stringify([{ who: word('parent'), position: 'agrees' }]),
    doubts: word('doubts'),
    phone: word('phone'),
    email: `${word('e-mail')}@example.org`,
    account_id: author,
  })
}
