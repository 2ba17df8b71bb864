import { newId, now } from '../test-office.js'
import type { Dossier, Setting } from './world-dossier.js'
import type { DossierName, MentorName } from './world-foundation.js'
import type { Person } from './world-people.js'

/** What hangs on the foundation and not on one dossier, by the ids that stand in addresses. */
export type OfficeThings = {
  institution: string
  otherInstitution: string
  import: string
  assignment: string
  invitation: string
  /** A search of each person that has one. */
  searches: ReadonlyMap<string, string>
}

type Around = {
  institution: string
  mentors: Record<MentorName, string>
  dossiers: Record<DossierName, Dossier>
  person(name: string): Person
}

/** Puts an institution without clients, an import, a colleague, an invitation and searches into the world. */
export async function officeThings(setting: Setting, around: Around): Promise<OfficeThings> {
  const { admin, canaries, organisation } = setting
  const office = (place: string) =>
    canaries.make({ organisation, place, about: { kind: 'office' } })
  const own = { organisation_id: organisation, created_at: now }
  const otherInstitution = newId()
  await admin.put('institution', {
    ...own,
    id: otherInstitution,
    name: office('institution without clients'),
  })
  const importId = newId()
  await admin.put('import_run', {
    ...own,
    id: importId,
    account_id: setting.author,
    file_name: `${office('name of an imported file')}.csv`,
    status: 'open',
    row_count: 0,
    choices: '{}',
    answers: '{}',
  })
  const invitation = newId()
  await admin.put('invitation', {
    ...own,
    id: invitation,
    token_hash: newId(),
    purpose: 'invitation',
    email: `${office('e-mail in an invitation')}@example.org`,
    name: office('name in an invitation'),
    role: 'coordinator',
    expires_at: '2026-11-28T10:00:00.000Z',
  })
  const assignment = await aColleague(setting)
  const searches = await putSearches(setting, around)
  return {
    institution: around.institution,
    otherInstitution,
    import: importId,
    assignment,
    invitation,
    searches,
  }
}

/** A colleague whose role can be ended. */
async function aColleague({ admin, organisation, author }: Setting): Promise<string> {
  const assignment = newId()
  await admin.put('role_assignment', {
    organisation_id: organisation,
    id: assignment,
    account_id: author,
    role: 'intake',
    valid_from: '2026-01-01',
  })
  return assignment
}

/** Everybody looked for the same: the words of this world. */
async function putSearches({ admin, organisation }: Setting, { person }: Around) {
  const searches = new Map<string, string>()
  for (const name of ['coordinator', 'mentor assigned', 'mentor unassigned']) {
    const id = newId()
    const account = person(name).accountId
    await admin.put('stored_search', {
      organisation_id: organisation,
      id,
      account_id: account,
      typed: 'zq1',
      searched_at: now,
    })
    searches.set(account, id)
  }
  return searches
}
