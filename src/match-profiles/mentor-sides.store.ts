import type { MentorSide, Point } from '../matching/index.js'
import { vogStanding, vogYearsValid, type MentorStatus } from '../mentors/index.js'
import { ageOn, type PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { asKnown, bothSides } from './both-sides.js'
import { mentorProfiles } from './mentor-profile.store.js'
import { tiesOf, type Tie } from './mentor-tie.store.js'
import { blankMentor, type MentorProfile } from './profile.js'
import { specialAnswersFor } from './special-answer.store.js'
import { whereTheyAre } from './where-they-are.js'

/**
 * What matching asks of every volunteer; load counts the couples that run, open proposals are for the caller to add.
 * Special answers only while their consent is in force.
 */
export async function mentorSidesOf(tx: Tx, today: PlainDate): Promise<MentorSide[]> {
  const rows = await mentorsOf(tx)
  const ids = rows.map(({ id }) => id)
  const profiles = await mentorProfiles(tx)
  const special = await specialAnswersFor(tx, 'mentor', ids)
  const ties = Map.groupBy(await tiesOf(tx), ({ mentorId }) => mentorId)
  const loads = await loadsOf(tx)
  const years = vogYearsValid(today)
  const postcodeOf = (id: string) => profiles.get(id)?.postcode ?? null
  const places = await whereTheyAre(
    tx,
    rows.map(({ id, place }) => ({ id, place, postcode: postcodeOf(id) })),
  )
  return rows.map((row) =>
    sideOf({
      row,
      profile: profiles.get(row.id) ?? blankMentor,
      at: places.get(row.id),
      special: special.get(row.id) ?? {},
      ties: ties.get(row.id) ?? [],
      loads: loads.get(row.id) ?? { load: 0, clients: 0 },
      today,
      years,
    }),
  )
}

type Told = {
  row: Row
  profile: MentorProfile
  at: Point | undefined
  special: MentorSide['special']
  ties: readonly Tie[]
  loads: { load: number; clients: number }
  today: PlainDate
  years: number
}

function sideOf(told: Told): MentorSide {
  const { row, profile, at, special, ties, loads, today, years } = told
  const { id, languages, capacity, vogIssuedOn } = row
  const { birthDate } = profile
  const known = asKnown(profile)
  return {
    ...bothSides({ id, languages, birthDate, special, at, answers: profile }),
    status: statusOf(row.status, profile, today),
    vog: vogOf(vogStanding(vogIssuedOn, { today, years })),
    courseDone: row.courseCompletedOn === null ? undefined : row.courseCompletedOn <= today,
    age: birthDate === null ? undefined : ageOn(birthDate, today),
    tiedTo: tiedTo(row.worksAtInstitutionId, ties, profile),
    capacity,
    load: loads.load,
    clientsNow: loads.clients,
    readyForThree: known.readyForThree,
    travelsBy: known.travelsBy,
    acceptsGender: known.acceptsGender,
    handlesAggression: known.handlesAggression,
    bearsPets: known.bearsPets,
    bearsSmoke: known.bearsSmoke,
    experience: known.experience,
    styles: known.styles,
    background: known.background,
  }
}

/** Who is away today counts as paused, until the first day he is back. */
function statusOf(
  status: MentorStatus | null,
  { awayFrom, awayUntil }: MentorProfile,
  today: PlainDate,
): MentorSide['status'] {
  const isAway = awayFrom !== null && awayFrom <= today && (awayUntil === null || today < awayUntil)
  return isAway && status === 'available' ? 'paused' : (status ?? undefined)
}

function vogOf(standing: ReturnType<typeof vogStanding>): MentorSide['vog'] {
  if (standing === 'missing') {
    return undefined
  }
  return standing === 'expired' ? 'expired' : 'valid'
}

/** The institutions a mentor is tied to; unknown when nobody asked, or when he works in care and did not say where. */
function tiedTo(
  worksAt: string | null,
  ties: readonly Tie[],
  { worksInCare }: MentorProfile,
): readonly string[] | undefined {
  const named = [
    ...new Set([...(worksAt === null ? [] : [worksAt]), ...ties.map((tie) => tie.institutionId)]),
  ]
  return named.length > 0 || worksInCare === 'no' ? named : undefined
}

type Row = Awaited<ReturnType<typeof mentorsOf>>[number]

async function mentorsOf(tx: Tx) {
  const rows = await tx
    .selectFrom('mentor')
    .select(['id', 'status', 'place', 'languages', 'capacity', 'vog_issued_on as vogIssuedOn'])
    .select(['course_completed_on as courseCompletedOn'])
    .select(['works_at_institution_id as worksAtInstitutionId'])
    .where('merged_into_id', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, status: row.status as MentorStatus | null }))
}

/** What every mentor carries now, in units of load and in clients. */
async function loadsOf(tx: Tx): Promise<ReadonlyMap<string, { load: number; clients: number }>> {
  const rows = await tx
    .selectFrom('mentorship')
    .leftJoin('client_match_profile as profile', (join) =>
      join
        .onRef('profile.organisation_id', '=', 'mentorship.organisation_id')
        .onRef('profile.client_id', '=', 'mentorship.client_id'),
    )
    .select((expression) => [
      'mentorship.mentor_id as mentorId',
      expression.fn
        .sum<number>(expression.fn.coalesce('profile.case_weight', expression.lit(1)))
        .as('load'),
      expression.fn.count<number>('mentorship.client_id').distinct().as('clients'),
    ])
    .where('mentorship.status', '!=', 'ended')
    .groupBy('mentorship.mentor_id')
    .execute()
  return new Map(
    rows.map(({ mentorId, load, clients }) => [
      mentorId,
      { load: Number(load), clients: Number(clients) },
    ]),
  )
}
