import type { Tx } from '../../shared/database/index.js'
import { fullName } from '../../shared/names/index.js'
import { openStatuses, type ProposalStatus } from '../rules/proposal.js'
import type { Proposed } from './board-people.js'

/** What a mentor is called and where he lives. */
export type NamedMentor = { readonly name: string; readonly place: string | undefined }

/** The names of all volunteers who were not merged into another. */
export async function mentorsByName(tx: Tx): Promise<ReadonlyMap<string, NamedMentor>> {
  const rows = await tx
    .selectFrom('mentor')
    .select(['id', 'place'])
    .select(['given_name as givenName', 'name_prefix as namePrefix', 'family_name as familyName'])
    .where('merged_into_id', 'is', null)
    .execute()
  return new Map(
    rows.map(({ id, place, ...name }) => [id, { name: fullName(name), place: place ?? undefined }]),
  )
}

/** Where these clients live now: the place of their home, or of the institution. */
export async function placesOfClients(
  tx: Tx,
  clientIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (clientIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('living_situation as home')
    .leftJoin('institution', (join) =>
      join
        .onRef('institution.organisation_id', '=', 'home.organisation_id')
        .onRef('institution.id', '=', 'home.institution_id'),
    )
    .select(({ fn }) => [
      'home.client_id as clientId',
      fn.coalesce('home.place', 'institution.place').as('place'),
    ])
    .where('home.until', 'is', null)
    .where('home.client_id', 'in', [...clientIds])
    .execute()
  return new Map(rows.flatMap(({ clientId, place }) => (place === null ? [] : [[clientId, place]])))
}

/** The clients whose dossier is frozen now. */
export async function frozenClients(tx: Tx): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('processing_restriction')
    .select('client_id')
    .where('lifted_at', 'is', null)
    .execute()
  return new Set(rows.map(({ client_id }) => client_id))
}

/** A proposal that still asks something of somebody, with the load it will bring. */
export type OpenLoad = Omit<Proposed, 'clientName' | 'mentorName'> & {
  readonly clientId: string
  readonly mentorId: string
  readonly caseWeight: number
}

/** All open proposals, with how heavy the client weighs for the mentor. */
export async function openLoads(tx: Tx): Promise<readonly OpenLoad[]> {
  const rows = await tx
    .selectFrom('match_proposal as proposal')
    .leftJoin('client_match_profile as profile', (join) =>
      join
        .onRef('profile.organisation_id', '=', 'proposal.organisation_id')
        .onRef('profile.client_id', '=', 'proposal.client_id'),
    )
    .select(['proposal.id as proposalId', 'proposal.waiting_entry_id as entryId'])
    .select(['proposal.client_id as clientId', 'proposal.mentor_id as mentorId'])
    .select(['proposal.status', 'profile.case_weight as caseWeight'])
    .where('proposal.status', 'in', [...openStatuses])
    .orderBy('proposal.proposed_at')
    .execute()
  return rows.map((row) => ({
    ...row,
    status: row.status as ProposalStatus,
    caseWeight: row.caseWeight ?? 1,
  }))
}
