import { newId, now } from '../test-office.js'
import type { Admin } from './admin.js'
import { putDecisions } from './world-decision.js'
import { putEvidence } from './world-evidence.js'
import { putOnPaper } from './world-on-paper.js'
import { putProposals } from './world-proposals.js'
import { putVisit } from './world-visit.js'
import { putWaiting } from './world-waiting.js'
import type { Canaries, Canary, ClientPart } from './canary.js'

/** A client with everything that hangs on him, by the ids that stand in addresses. */
export type Dossier = {
  organisation: string
  client: string
  mentorship: string
  person: string
  measure: string
  contact: string
  followUp: string
  will: string
  permission: string
  evidence: string
  /** The place on the waiting list. */
  entry: string
  /** A proposal of a mentor, of which only coordinators know yet, with a meeting and a look back. */
  proposal: string
  meeting: string
  checkIn: string
  /** Open, closed, and open about what nobody may decide for him. */
  decision: string
  closedDecision: string
  forbidden: string
  /** Who stands beside him, in the words of the world; the app is asked nothing. */
  ties: Ties
}

/** Periods are half-open: `until` is the first day on which it no longer holds. */
export type Tie = { mentor: string; from: string; until: string | null }
export type Ties = { mandates: readonly Tie[]; substitutes: readonly Tie[]; endedOn: string | null }

export type Setting = { admin: Admin; canaries: Canaries; organisation: string; author: string }

export type DossierWanted = {
  name: string
  mentor: string
  institution: string
  status?: 'running' | 'paused' | 'ended'
  endedOn?: string
  earlier?: readonly Tie[]
  substitutes?: readonly Tie[]
  mergedInto?: string
  struckOut?: true
}

/** Puts one client with a dossier full of words of his own into the world. */
export async function aDossier(setting: Setting, wanted: DossierWanted): Promise<Dossier> {
  const ids = {
    client: newId(),
    mentorship: newId(),
    person: newId(),
    measure: newId(),
    contact: newId(),
    followUp: newId(),
    will: newId(),
    permission: newId(),
    evidence: newId(),
    entry: newId(),
    proposal: newId(),
    meeting: newId(),
    checkIn: newId(),
    decision: newId(),
    closedDecision: newId(),
    forbidden: newId(),
  }
  const { organisation } = setting
  const from = wanted.earlier?.at(-1)?.until ?? '2025-01-15'
  const mandate = { mentor: wanted.mentor, from, until: wanted.endedOn ?? null }
  const ties: Ties = {
    mandates: [...(wanted.earlier ?? []), mandate],
    substitutes: wanted.substitutes ?? [],
    endedOn: wanted.endedOn ?? null,
  }
  const dossier: Dossier = { organisation, ...ids, ties }
  await putClient(setting, wanted, dossier)
  await putCouple(setting, wanted, dossier)
  await putOnPaper(setting, wanted, dossier)
  await putEvidence(setting, wanted, dossier)
  await putDecisions(setting, wanted, dossier)
  await putWaiting(setting, wanted, dossier)
  await putProposals(setting, wanted, dossier)
  await putVisit(setting, { ...wanted, contact: ids.contact }, [dossier])
  return dossier
}

/** A word about a client, in a part of the dossier. */
export function wordOf(
  { canaries, organisation }: Setting,
  { client, part = 'dossier', place }: { client: string; part?: ClientPart; place: string },
): string {
  const about: Canary['about'] = { kind: 'client', client, part }
  return canaries.make({ organisation, place, about })
}

async function putClient(setting: Setting, wanted: DossierWanted, dossier: Dossier) {
  const { admin, organisation: organisation_id } = setting
  const client_id = dossier.client
  const word = (place: string, part: ClientPart = 'dossier') =>
    wordOf(setting, { client: client_id, part, place: `${place} of ${wanted.name}` })
  const own = { organisation_id, client_id }
  await admin.put('client', {
    organisation_id,
    id: client_id,
    external_number: word('number'),
    given_name: word('given name', 'name'),
    family_name: word('family name', 'name'),
    birth_date: '1950-05-01',
    phone: word('phone', 'emergency-card'),
    languages: [word('language', 'card-and-portrait')],
    communication: word('communication', 'card-and-portrait'),
    good_to_know: word('good to know', 'card-and-portrait'),
    note: word('note'),
    merged_into_id: wanted.mergedInto ?? null,
    created_at: now,
  })
  await admin.put('living_situation', {
    ...own,
    id: newId(),
    kind: 'institution',
    institution_id: wanted.institution,
    detail: word('detail of home', 'card-and-portrait'),
    address: word('address', 'emergency-card'),
    place: word('place', 'card-and-portrait'),
    phone: word('phone of home', 'emergency-card'),
    created_at: now,
  })
  await admin.put('near_person', {
    ...own,
    id: dossier.person,
    name: word('near person', 'card-and-portrait'),
    relation: 'child',
    is_emergency_contact: true,
    phone: word('phone of near person', 'card-and-portrait'),
    email: `${word('e-mail of near person', 'emergency-card')}@example.org`,
    note: word('note on near person', 'emergency-card'),
    created_at: now,
  })
  await admin.put('protective_measure', {
    ...own,
    id: dossier.measure,
    kind: 'mentorschap',
    order_date: '2025-01-10',
    valid_from: '2025-01-11',
    court: word('court', 'card-and-measures'),
    rekestnummer: word('rekestnummer', 'measures'),
    appointed: word('appointed', 'card-and-measures'),
    created_at: now,
  })
  await admin.put('starter_answer', {
    ...own,
    id: newId(),
    question: 'likes',
    answer: word('starter answer'),
    source: 'person',
    account_id: setting.author,
    answered_at: now,
  })
}

async function putCouple(setting: Setting, wanted: DossierWanted, dossier: Dossier) {
  const { admin, organisation: organisation_id } = setting
  const word = (place: string) =>
    wordOf(setting, { client: dossier.client, place: `${place} of ${wanted.name}` })
  const status = wanted.status ?? 'running'
  await admin.put('mentorship', {
    organisation_id,
    id: dossier.mentorship,
    external_number: word('number of couple'),
    client_id: dossier.client,
    regime: 'statutory',
    status,
    mentor_id: wanted.mentor,
    started_on: '2025-01-15',
    ended_on: wanted.endedOn ?? null,
    end_reason: status === 'ended' ? 'measure-lifted' : null,
    end_note: status === 'ended' ? word('note on the end') : null,
    rhythm_every: 4,
    rhythm_unit: 'weeks',
    rhythm_reason: word('reason of rhythm'),
    due_on: '2026-11-10',
    due_soon_on: '2026-11-03',
    created_at: now,
  })
  const own = { organisation_id, mentorship_id: dossier.mentorship, created_at: now }
  for (const { mentor, from, until } of dossier.ties.mandates) {
    await admin.put('mandate', {
      ...own,
      id: newId(),
      mentor_id: mentor,
      valid_from: from,
      valid_until: until,
    })
  }
  for (const { mentor, from, until } of dossier.ties.substitutes) {
    await admin.put('substitute', {
      ...own,
      id: newId(),
      mentor_id: mentor,
      valid_from: from,
      valid_until: until,
    })
  }
  if (status === 'paused') {
    await admin.put('mentorship_pause', {
      ...own,
      id: newId(),
      reason: 'client-away',
      valid_from: '2026-11-01',
    })
  }
  await admin.put('planned_contact', {
    ...own,
    id: newId(),
    planned_on: '2026-11-25',
    kind: 'visit',
  })
  await admin.put('fact', {
    organisation_id,
    at: now,
    account_id: setting.author,
    type: 'clientNoteChanged',
    client_id: dossier.client,
    content: JSON.stringify({ note: word('history') }),
  })
}
