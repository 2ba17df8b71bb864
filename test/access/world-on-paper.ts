import { newId, now } from '../test-office.js'
import type { ClientPart } from './canary.js'
import { wordOf, type Dossier, type DossierWanted, type Setting } from './world-dossier.js'

/** What the client put on paper, and a permission for his mentor to speak for him. */
export async function putOnPaper(setting: Setting, wanted: DossierWanted, dossier: Dossier) {
  const { admin, organisation: organisation_id } = setting
  const client_id = dossier.client
  const word = (place: string, part: ClientPart = 'dossier') =>
    wordOf(setting, { client: client_id, part, place: `${place} of ${wanted.name}` })
  const own = { organisation_id, client_id, account_id: setting.author, recorded_at: now }
  await admin.put('living_will', {
    ...own,
    id: dossier.will,
    kind: 'schriftelijke_weigering',
    matters: ['treatment.invasive'],
    words: word('words of will', 'told-to-client'),
    made_while_able: 'yes',
    original_at: word('place of the original will', 'card-and-portrait'),
    told_to: word('who knows of will'),
  })
  await admin.put('living_will_question', {
    ...own,
    id: newId(),
    asked_on: '2026-01-10',
    asked_whom: word('who was asked about wills'),
  })
  await admin.put('permission', {
    ...own,
    id: dossier.permission,
    mentorship_id: dossier.mentorship,
    kind: 'mentor-speaks',
    scope: ['life.representation'],
    words: word('words of permission', 'told-to-client'),
    valid_from: '2026-01-10',
    valid_until: '2030-01-10',
    given_by: word('who gave permission'),
    how_given: 'said',
  })
}
