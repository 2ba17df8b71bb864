import { newId, now } from '../test-office.js'
import { wordOf, type Dossier, type DossierWanted, type Setting } from './world-dossier.js'

const authority = {
  decides: 'mentor',
  mentorMay: 'decide',
  missing: [],
  conditions: [],
  grounds: [],
  explanation: 'De mentor mag beslissen.',
  disputed: false,
}

/** Decisions about a client: one that is open, one that is closed, and one that is nobody's to take. */
export async function putDecisions(setting: Setting, { name }: DossierWanted, dossier: Dossier) {
  const { admin, organisation: organisation_id, author } = setting
  const word = (place: string) =>
    wordOf(setting, { client: dossier.client, place: `${place} of ${name}` })
  const asked = {
    organisation_id,
    client_id: dossier.client,
    mentorship_id: dossier.mentorship,
    matter: 'care.move',
    asked_by: 'family',
    asked_on: '2026-11-01',
    opened_by: author,
    opened_at: now,
    changed_at: now,
  }
  await admin.put('decision', {
    ...asked,
    id: dossier.decision,
    question: word('question'),
    wish: word('wish'),
    collision: word('collision'),
  })
  await admin.put('decision', {
    ...asked,
    id: dossier.forbidden,
    matter: 'personal.marriage',
    question: word('question that is nobody’s'),
  })
  await admin.put('decision', {
    ...asked,
    id: dossier.closedDecision,
    question: 'Verhuizen?',
    outcome: 'mentor-decided',
    advice: word('advice'),
    resistance_how: word('resistance'),
    second_opinion: word('second opinion'),
    status: 'closed',
    authority: JSON.stringify(authority),
    closed_by: author,
    closed_at: now,
  })
  await putParts(setting, { dossier, word })
}

type Parts = { dossier: Dossier; word: (place: string) => string }

async function putParts(
  { admin, organisation: organisation_id, author: account_id }: Setting,
  { dossier, word }: Parts,
) {
  const part = { organisation_id, decision_id: dossier.decision }
  await admin.put('decision_option', {
    ...part,
    id: newId(),
    position: 0,
    kind: 'asked',
    words: word('way to go'),
    safe: word('weighing'),
  })
  await admin.put('decision_consultation', {
    ...part,
    id: newId(),
    who: 'family',
    name: word('who was consulted'),
    said: word('what was said'),
  })
  await admin.put('decision_look_back', {
    organisation_id,
    decision_id: dossier.closedDecision,
    id: newId(),
    looked_on: '2026-11-20',
    turned_out: word('how it turned out'),
    account_id,
    noted_at: now,
  })
}
