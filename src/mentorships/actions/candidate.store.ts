import type { PlainDate } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { textOf, type Typed } from '../../shared/forms/index.js'
import { isUuid } from '../../shared/ids/index.js'
import { fullName } from '../../shared/names/index.js'
import { mentorNameLike } from '../mentor-name-like.store.js'

/** A mentor who can be chosen, with what the rules and the chooser need to know. */
export type Candidate = {
  id: string
  name: string
  /** A standing to mention: not every mentor is ready to begin. */
  standing: 'applicant' | 'paused' | undefined
  running: number
  capacity: number
  vogIssuedOn: PlainDate | null
  worksAtInstitutionId: string | null
  hasBeenMentor: boolean
}

/** Whom a form offers: everybody, or the answer to a search where there are too many for one list. */
export type Picking = { bySearch: boolean; candidates: Candidate[]; hasMore: boolean }

/** The fields in which a mentor is searched and chosen. */
export const pickFields = { mentor: 'mentor', search: 'mentor-search', go: 'search' } as const

const mostInOneList = 60
const mostFound = 20

type Asked = { sent: Typed | undefined; preset: string | undefined; without: string | undefined }

/** The mentors a form offers. Stopped and merged ones are left out; `preset` and a choice made stay offered. */
export async function findPicking(tx: Tx, { sent, preset, without }: Asked): Promise<Picking> {
  const everybody = await candidates(tx, without)
    .limit(mostInOneList + 1)
    .execute()
  if (everybody.length <= mostInOneList) {
    return { bySearch: false, candidates: everybody.map(candidateFrom), hasMore: false }
  }
  const chosen = (sent && textOf(sent, pickFields.mentor)) || preset || ''
  const search = sent === undefined ? '' : textOf(sent, pickFields.search)
  const kept = isUuid(chosen)
    ? await candidates(tx, without).where('id', '=', chosen).execute()
    : []
  const found =
    search === ''
      ? []
      : await candidates(tx, without)
          .where((mentor) => mentor.and(mentorNameLike(search)))
          .where('id', 'not in', [...kept.map(({ id }) => id), noId])
          .limit(mostFound + 1)
          .execute()
  return {
    bySearch: true,
    candidates: [...kept, ...found.slice(0, mostFound)].map(candidateFrom),
    hasMore: found.length > mostFound,
  }
}

/** What is on record of one mentor, whatever the status. */
export async function findOnRecord(tx: Tx, mentorId: string) {
  const row = await tx
    .selectFrom('mentor')
    .select(['vog_issued_on', 'works_at_institution_id'])
    .where('id', '=', mentorId)
    .executeTakeFirst()
  return (
    row && {
      vogIssuedOn: row.vog_issued_on,
      worksAtInstitutionId: row.works_at_institution_id,
      hasBeenMentor: true,
    }
  )
}

/** Stands in a list that would otherwise be empty. */
const noId = '00000000-0000-0000-0000-000000000000'

function candidates(tx: Tx, without: string | undefined) {
  return tx
    .selectFrom('mentor')
    .select(['id', 'given_name', 'name_prefix', 'family_name', 'status', 'capacity'])
    .select(['vog_issued_on', 'works_at_institution_id'])
    .select((mentor) => [
      mentor
        .selectFrom('mentorship')
        .select(({ fn }) => fn.countAll<number>().as('running'))
        .whereRef('mentorship.organisation_id', '=', 'mentor.organisation_id')
        .whereRef('mentorship.mentor_id', '=', 'mentor.id')
        .where('mentorship.status', '!=', 'ended')
        .as('running'),
      mentor
        .exists(
          mentor
            .selectFrom('mentorship')
            .select('mentorship.id')
            .whereRef('mentorship.organisation_id', '=', 'mentor.organisation_id')
            .whereRef('mentorship.mentor_id', '=', 'mentor.id'),
        )
        .as('has_been_mentor'),
    ])
    .where('merged_into_id', 'is', null)
    .where((mentor) => mentor.or([mentor('status', 'is', null), mentor('status', '!=', 'stopped')]))
    .$if(without !== undefined, (query) => query.where('id', '!=', without ?? ''))
    .orderBy('given_name')
    .orderBy('family_name')
    .orderBy('id')
}

type CandidateRow = Awaited<ReturnType<ReturnType<typeof candidates>['execute']>>[number]

function candidateFrom(row: CandidateRow): Candidate {
  return {
    id: row.id,
    name: fullName({
      givenName: row.given_name,
      namePrefix: row.name_prefix,
      familyName: row.family_name,
    }),
    standing: row.status === 'applicant' || row.status === 'paused' ? row.status : undefined,
    running: row.running ?? 0,
    capacity: row.capacity,
    vogIssuedOn: row.vog_issued_on,
    worksAtInstitutionId: row.works_at_institution_id,
    hasBeenMentor: row.has_been_mentor === true,
  }
}
