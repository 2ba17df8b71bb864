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
  /** A professional's role, which the office can end. */
  guest: string
  objection: string
  request: string
  /** A request for help, that is no client yet. */
  referral: string
  /** A passkey of each person that has one. */
  passkeys: ReadonlyMap<string, string>
  /** A search of each person that has one. */
  searches: ReadonlyMap<string, string>
}

type Around = {
  institution: string
  mentors: Record<MentorName, string>
  dossiers: Record<DossierName, Dossier>
  person: (name: string) => Person
}

/** Puts an institution without clients, an import, a colleague, an invitation and searches into the world. */
export async function officeThings(setting: Setting, around: Around): Promise<OfficeThings> {
  const { admin, canaries, organisation } = setting
  const office = (place: string) =>
    canaries.make({ organisation, place, about: { kind: 'office' } })
  const own = { organisation_id: organisation, created_at: now }
  const otherInstitution = newId()
  const house = canaries.make({
    organisation,
    place: 'institution without clients',
    about: { kind: 'institution', clients: [] },
  })
  await admin.put('institution', {
    ...own,
    id: otherInstitution,
    name: house,
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
    guest: await aGuest(setting, around),
    objection: await anObjection(setting, around),
    referral: await aReferral(setting),
    passkeys: await putPasskeys(setting, around),
    request: await aRequest(setting, around),
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

async function aGuest(
  { admin, organisation }: Setting,
  { dossiers, person }: Around,
): Promise<string> {
  const [found] = await admin.ask<{ id: string }>(
    'select id from role_assignment where organisation_id = $1 and account_id = $2 and client_id = $3',
    [organisation, person('professional for measures').accountId, dossiers.own.client],
  )
  return found?.id ?? newId()
}

async function anObjection(
  { admin, canaries, organisation }: Setting,
  { dossiers, person }: Around,
): Promise<string> {
  const id = newId()
  const { client } = dossiers.own
  const about = { kind: 'objection', client } as const
  await admin.put('access_objection', {
    organisation_id: organisation,
    id,
    client_id: client,
    about_account_id: person('mentor assigned').accountId,
    words: canaries.make({ organisation, place: 'words of an objection', about }),
    told_by: 'client',
    account_id: person('client himself').accountId,
    made_at: now,
  })
  return id
}

/** A client asks for his data. */
async function aRequest(
  { admin, canaries, organisation, author }: Setting,
  { dossiers }: Around,
): Promise<string> {
  const id = newId()
  const word = (place: string) => canaries.make({ organisation, place, about: { kind: 'office' } })
  await admin.put('privacy_request', {
    organisation_id: organisation,
    id,
    kind: 'access',
    subject_kind: 'client',
    subject_id: dossiers.own.client,
    asked_by: word('who asked for data'),
    asked_as: 'self',
    identity_check: 'known',
    note: word('note on a request'),
    received_on: '2026-11-10',
    due_on: '2026-12-10',
    account_id: author,
    created_at: now,
  })
  return id
}

async function putPasskeys({ admin, canaries, organisation }: Setting, { person }: Around) {
  const passkeys = new Map<string, string>()
  for (const name of ['coordinator', 'mentor assigned']) {
    const id = newId()
    const account = person(name).accountId
    const about = { kind: 'account', account, part: 'passkey' } as const
    await admin.put('passkey', {
      id,
      account_id: account,
      credential_id: id,
      public_key: Buffer.from('key'),
      is_backed_up: false,
      name: canaries.make({ organisation, place: `passkey of ${name}`, about }),
      created_at: now,
    })
    passkeys.set(account, id)
  }
  return passkeys
}

/** A request for help that came in from outside; whom it is about is no client, so it is the office's. */
async function aReferral({ admin, canaries, organisation, author }: Setting): Promise<string> {
  const word = (place: string) => canaries.make({ organisation, place, about: { kind: 'office' } })
  const id = newId()
  await admin.put('referral', {
    organisation_id: organisation,
    id,
    number: 1,
    via: 'form',
    received_at: now,
    answer_due_on: '2026-11-28',
    receipt_hash: newId(),
    asker_role: 'partner',
    asker_name: word('who asked for help'),
    given_name: word('for whom help was asked'),
    way: 'statutory',
    why: word('why help was asked'),
    urgency: 'weeks',
    knows: 'agrees',
  })
  await admin.put('referral_step', {
    organisation_id: organisation,
    id: newId(),
    referral_id: id,
    kind: 'note',
    words: word('a note about a request for help'),
    account_id: author,
    at: now,
  })
  return id
}
