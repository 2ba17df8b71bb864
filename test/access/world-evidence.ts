import { newId, now } from '../test-office.js'
import type { ClientPart } from './canary.js'
import { wordOf, type Dossier, type DossierWanted, type Setting } from './world-dossier.js'

/** What is known of a client, in words of his own: what stands on the portrait, and what does not. */
export async function putEvidence(setting: Setting, { name }: DossierWanted, dossier: Dossier) {
  const { admin, organisation: organisation_id, author: account_id } = setting
  const client_id = dossier.client
  const word = (place: string, part: ClientPart = 'portrait') =>
    wordOf(setting, { client: client_id, part, place: `${place} of ${name}` })
  const own = { organisation_id, client_id }
  const part = { ...own, evidence_id: dossier.evidence, account_id }
  const known = {
    ...own,
    kind: 'wish',
    theme: 'living',
    source: 'near-person',
    how_learned: 'said',
    certainty: 'sure',
    learned_on: '2026-01-10',
    account_id,
    recorded_at: now,
  }
  await admin.put('evidence', {
    ...known,
    id: dossier.evidence,
    words: word('what is known'),
    source_name: word('who told what is known'),
  })
  await admin.put('evidence', {
    ...known,
    id: newId(),
    words: word('what no longer holds', 'dossier'),
    withdrawn_at: now,
    withdrawn_by: account_id,
    withdraw_reason: word('why it no longer holds', 'dossier'),
  })
  await admin.put('evidence_confirmation', {
    ...part,
    id: newId(),
    confirmed_on: '2026-02-10',
    note: word('note that it holds', 'dossier'),
    confirmed_at: now,
  })
  await admin.put('evidence_correction', {
    ...part,
    id: newId(),
    corrected: word('correction of what is known'),
    corrected_at: now,
  })
  await admin.put('portrait', {
    ...own,
    id: newId(),
    call_name: word('call name'),
    introduction: word('introduction'),
    account_id,
    changed_at: now,
  })
  await admin.put('portrait_reading', {
    ...own,
    id: newId(),
    read_on: '2026-03-10',
    said: word('what was said of the portrait'),
    account_id,
    noted_at: now,
  })
}
