import { newId, now } from '../test-office.js'
import { wordOf, type Dossier, type DossierWanted, type Setting } from './world-dossier.js'

/** A pair a coordinator proposed and of which nobody was told yet, a meeting, and a look back at the couple. */
export async function putProposals(setting: Setting, wanted: DossierWanted, dossier: Dossier) {
  const { admin, organisation: organisation_id, author } = setting
  const word = (place: string) =>
    wordOf(setting, { client: dossier.client, place: `${place} of the proposal of ${wanted.name}` })
  const own = { organisation_id, client_id: dossier.client }
  await admin.put('match_proposal', {
    ...own,
    id: dossier.proposal,
    mentor_id: wanted.mentor,
    waiting_entry_id: dossier.entry,
    regime: 'newcomer',
    status: 'asking-mentor',
    followed_suggestion: false,
    reason: word('reason'),
    proposed_by: author,
    proposed_at: now,
  })
  await admin.put('proposal_answer', {
    ...own,
    id: newId(),
    proposal_id: dossier.proposal,
    side: 'client',
    moment: 'to-meet',
    answer: 'not-now',
    reason: word('reason of the client'),
    how: word('how it was shown'),
    answered_on: '2026-11-20',
    account_id: author,
    created_at: now,
  })
  await admin.put('acquaintance', {
    ...own,
    id: dossier.meeting,
    proposal_id: dossier.proposal,
    planned_on: '2026-11-25',
    place: word('place of meeting'),
    who_comes: word('who come'),
    to_talk_about: word('what to talk about'),
    account_id: author,
    created_at: now,
  })
  await admin.put('match_check_in', {
    ...own,
    id: dossier.checkIn,
    mentorship_id: dossier.mentorship,
    kind: 'first-weeks',
    due_on: '2026-11-20',
    note: word('note of a look back'),
    account_id: author,
    created_at: now,
  })
}
