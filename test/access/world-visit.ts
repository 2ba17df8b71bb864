import { newId, now } from '../test-office.js'
import { wordOf, type Dossier, type DossierWanted, type Setting } from './world-dossier.js'

type Visit = Pick<DossierWanted, 'name' | 'mentor' | 'struckOut'> & { contact: string }

/** A contact about one client or several, each with words about him alone. */
export async function putVisit(setting: Setting, visit: Visit, about: readonly Dossier[]) {
  const { admin, organisation: organisation_id, author } = setting
  await admin.put('contact', {
    organisation_id,
    id: visit.contact,
    mentor_id: visit.mentor,
    account_id: author,
    occurred_on: '2026-11-10',
    kind: 'visit',
    outcome: 'met',
    logged_at: now,
  })
  for (const dossier of about) {
    await putPart(setting, visit, dossier)
  }
}

async function putPart(setting: Setting, visit: Visit, dossier: Dossier) {
  const { admin, organisation: organisation_id, author } = setting
  const word = (place: string) =>
    wordOf(setting, { client: dossier.client, place: `${place} in a visit to ${visit.name}` })
  const part = { organisation_id, contact_id: visit.contact, client_id: dossier.client }
  await admin.put('contact_client', {
    ...part,
    mentorship_id: dossier.mentorship,
    occurred_on: '2026-11-10',
    saw: word('saw'),
    safe: word('safe'),
    connected: word('connected'),
    authentic: word('authentic'),
    ...(visit.struckOut === true && {
      struck_out_at: now,
      struck_out_by: author,
      strike_reason: word('reason of striking out'),
    }),
  })
  await admin.put('expression', {
    ...part,
    id: newId(),
    words: word('expression'),
    how_learned: 'said',
    certainty: 'sure',
    learned_on: '2026-11-10',
  })
  await admin.put('contact_correction', {
    ...part,
    id: newId(),
    corrected: word('correction'),
    account_id: author,
    corrected_at: now,
  })
  const isFirst = visit.contact === dossier.contact
  await admin.put('follow_up', {
    ...part,
    id: isFirst ? dossier.followUp : newId(),
    mentorship_id: dossier.mentorship,
    agreed: word('follow-up'),
    due_on: '2026-11-20',
  })
}
