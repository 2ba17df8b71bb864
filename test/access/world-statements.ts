import { newId, now } from '../test-office.js'
import type { ClientPart } from './canary.js'
import { wordOf, type Dossier, type Setting } from './world-dossier.js'
import type { DossierName } from './world-foundation.js'
import type { Person } from './world-people.js'

/** What hangs on the open decision of one dossier, by the ids that stand in addresses. */
export type DecisionThings = { statement: string; request: string; thought: string; reply: string }

/** What others add to decisions, per dossier; with whom a professional and a colleague outside were asked. */
export type Statements = {
  of: Record<DossierName, DecisionThings>
  /** A question to the professional who came in for it, about the client of `own`. */
  asked: { id: string; owner: string }
  /** Who asked to think along, and who was asked. */
  asker: string
  reader: string
}

type Around = {
  dossiers: Record<DossierName, Dossier>
  person: (name: string) => Person
}

/** Puts statements, questions to professionals and to colleagues into the world. */
export async function putStatements(
  setting: Setting,
  { dossiers, person }: Around,
): Promise<Statements> {
  const asker = person('coordinator').accountId
  const reader = person('mentor unassigned').accountId
  const of: [string, DecisionThings][] = []
  for (const [name, dossier] of Object.entries(dossiers)) {
    of.push([name, await putThings(setting, { name, dossier, asker, reader })])
  }
  const owner = person('professional for capacity').accountId
  const invitation = newId()
  await setting.admin.ask('update role_assignment set invitation_id = $1 where account_id = $2', [
    invitation,
    owner,
  ])
  const asked = await putRequest(setting, { dossier: dossiers.own, asker, invitation })
  return {
    of: Object.fromEntries(of) as Record<DossierName, DecisionThings>,
    asked: { id: asked, owner },
    asker,
    reader,
  }
}

type Putting = { name: string; dossier: Dossier; asker: string; reader: string }

async function putThings(
  setting: Setting,
  { name, dossier, asker, reader }: Putting,
): Promise<DecisionThings> {
  const { admin, organisation: organisation_id } = setting
  const word = (place: string, part: ClientPart = 'dossier') =>
    wordOf(setting, { client: dossier.client, part, place: `${place} of ${name}` })
  const [statement, thought, reply] = [newId(), newId(), newId()]
  await admin.put('capacity_statement', {
    organisation_id,
    id: statement,
    client_id: dossier.client,
    decision_id: dossier.decision,
    matter: 'care.move',
    capable: false,
    about: word('statement'),
    by_name: word('who stated', 'told-to-client'),
    by_role: 'doctor',
    is_mentor: false,
    stated_on: '2026-11-20',
    reasons: word('reasons of a statement'),
    account_id: asker,
    recorded_at: now,
  })
  await admin.put('thinking_along', {
    organisation_id,
    id: thought,
    decision_id: dossier.decision,
    words: 'Wat zou jij doen?',
    asked_by: asker,
    asked_at: now,
  })
  await admin.put('thinking_along_reader', {
    organisation_id,
    thinking_along_id: thought,
    account_id: reader,
  })
  await admin.put('thinking_along_reply', {
    organisation_id,
    id: reply,
    thinking_along_id: thought,
    account_id: reader,
    words: 'Probeer het eerst.',
    replied_at: now,
  })
  const request = await putRequest(setting, { dossier, asker, invitation: newId() })
  return { statement, request, thought, reply }
}

type Requesting = { dossier: Dossier; asker: string; invitation: string }

async function putRequest(
  { admin, organisation: organisation_id }: Setting,
  { dossier, asker, invitation }: Requesting,
): Promise<string> {
  const id = newId()
  await admin.put('capacity_request', {
    organisation_id,
    id,
    decision_id: dossier.decision,
    matter: 'care.move',
    about: 'Kan de cliënt dit zelf kiezen?',
    by_name: 'Dokter',
    by_role: 'doctor',
    email: 'dokter@example.org',
    invitation_id: invitation,
    asked_by: asker,
    asked_at: now,
    last_day: '2026-12-01',
  })
  return id
}
