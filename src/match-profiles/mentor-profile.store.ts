import type {
  Background,
  DayPart,
  Duration,
  MeansOfTravel,
  Need,
  OutlookItem,
  Pastime,
  SpeakingLevel,
  Style,
} from '../matching/index.js'
import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'
import {
  blankMentor,
  type AcceptedGender,
  type Aggression,
  type Gender,
  type Kept,
  type MentorProfile,
} from './profile.js'

/** What a mentor told for matching; blank, as version 0, when nothing was saved yet. */
export async function mentorProfile(tx: Tx, mentorId: string): Promise<Kept<MentorProfile>> {
  const row = await profiles(tx).where('mentor_id', '=', mentorId).executeTakeFirst()
  return row === undefined
    ? { profile: blankMentor, version: 0 }
    : { profile: profileFrom(row), version: row.version }
}

/** The profiles of all mentors who told something. */
export async function mentorProfiles(tx: Tx): Promise<ReadonlyMap<string, MentorProfile>> {
  const rows = await profiles(tx).execute()
  return new Map(rows.map((row) => [row.mentor_id, profileFrom(row)]))
}

/** Keeps a profile over the version that was shown; throws `Stale` when somebody was first. */
export async function saveMentorProfile(
  tx: Tx,
  { id, mentorId, version, profile, at }: NewProfile,
): Promise<void> {
  const row = { ...rowOf(profile), updated_at: at }
  if (version === 0) {
    const made = await tx
      .insertInto('mentor_match_profile')
      .values({ id, mentor_id: mentorId, created_at: at, ...row })
      .onConflict((conflict) => conflict.columns(['organisation_id', 'mentor_id']).doNothing())
      .executeTakeFirst()
    return unlessOne(made.numInsertedOrUpdatedRows)
  }
  const { numUpdatedRows } = await tx
    .updateTable('mentor_match_profile')
    .set({ ...row, version: version + 1 })
    .where('mentor_id', '=', mentorId)
    .where('version', '=', version)
    .executeTakeFirst()
  unlessOne(numUpdatedRows)
}

type NewProfile = {
  id: string
  mentorId: string
  version: number
  profile: MentorProfile
  at: Instant
}

function unlessOne(rows: bigint | undefined): void {
  if (rows !== 1n) {
    throw new Stale('mentor profile')
  }
}

function profiles(tx: Tx) {
  return tx.selectFrom('mentor_match_profile').selectAll()
}

type Row = Awaited<ReturnType<ReturnType<typeof profiles>['executeTakeFirstOrThrow']>>

function profileFrom(row: Row): MentorProfile {
  return {
    ownWords: row.own_words,
    gender: row.gender as Gender | null,
    heartLanguage: row.heart_language,
    spoken: (row.spoken ?? {}) as Record<string, SpeakingLevel>,
    outlook: row.outlook as Partial<Record<OutlookItem, number>>,
    likes: row.likes as Pastime[] | null,
    dislikes: row.dislikes as Pastime[] | null,
    available: row.available as DayPart[] | null,
    visitsPerMonth: row.visits_per_month,
    expectedDuration: row.expected_duration as Duration | null,
    mostMinutes: row.most_minutes,
    birthDate: row.birth_date,
    postcode: row.postcode,
    experience: row.experience as Need[] | null,
    styles: row.styles as Style[] | null,
    background: row.background as Background | null,
    travelsBy: row.travels_by as MeansOfTravel | null,
    acceptsGender: row.accepts_gender as AcceptedGender | null,
    handlesAggression: row.handles_aggression as Aggression | null,
    bearsPets: row.bears_pets,
    bearsSmoke: row.bears_smoke,
    worksInCare: row.works_in_care as 'no' | 'yes' | null,
    readyForThree: row.ready_for_three,
    awayFrom: row.away_from,
    awayUntil: row.away_until,
  }
}

function rowOf(profile: MentorProfile) {
  return {
    own_words: profile.ownWords,
    gender: profile.gender,
    heart_language: profile.heartLanguage,
    spoken: JSON.stringify(profile.spoken),
    outlook: JSON.stringify(profile.outlook),
    likes: mutable(profile.likes),
    dislikes: mutable(profile.dislikes),
    available: mutable(profile.available),
    visits_per_month: profile.visitsPerMonth,
    expected_duration: profile.expectedDuration,
    most_minutes: profile.mostMinutes,
    birth_date: profile.birthDate,
    postcode: profile.postcode,
    experience: mutable(profile.experience),
    styles: mutable(profile.styles),
    background: profile.background,
    travels_by: profile.travelsBy,
    accepts_gender: profile.acceptsGender,
    handles_aggression: profile.handlesAggression,
    bears_pets: profile.bearsPets,
    bears_smoke: profile.bearsSmoke,
    works_in_care: profile.worksInCare,
    ready_for_three: profile.readyForThree,
    away_from: profile.awayFrom,
    away_until: profile.awayUntil,
  }
}

function mutable(list: readonly string[] | null): string[] | null {
  return list === null ? null : [...list]
}
