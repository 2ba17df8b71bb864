import type {
  Criterion,
  DayPart,
  Duration,
  Goal,
  Importance,
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
  blankClient,
  type AgeWish,
  type Aggression,
  type ClientProfile,
  type Gender,
  type GenderWished,
  type Kept,
} from './profile.js'

/** What a client told for matching; blank, as version 0, when nothing was saved yet. */
export async function clientProfile(tx: Tx, clientId: string): Promise<Kept<ClientProfile>> {
  const found = await clientProfiles(tx, [clientId])
  return found.get(clientId) ?? { profile: blankClient, version: 0 }
}

/** The profiles of these clients; who told nothing yet is not among them. */
export async function clientProfiles(
  tx: Tx,
  clientIds: readonly string[],
): Promise<ReadonlyMap<string, Kept<ClientProfile>>> {
  if (clientIds.length === 0) {
    return new Map()
  }
  const rows = await tx
    .selectFrom('client_match_profile')
    .selectAll()
    .where('client_id', 'in', [...clientIds])
    .execute()
  return new Map(
    rows.map((row) => [row.client_id, { profile: profileFrom(row), version: row.version }]),
  )
}

/** Keeps a profile over the version that was shown; throws `Stale` when somebody was first. */
export async function saveClientProfile(
  tx: Tx,
  { id, clientId, version, profile, at }: NewProfile,
): Promise<void> {
  const row = { ...rowOf(profile), updated_at: at }
  if (version === 0) {
    const made = await tx
      .insertInto('client_match_profile')
      .values({ id, client_id: clientId, created_at: at, ...row })
      .onConflict((conflict) => conflict.columns(['organisation_id', 'client_id']).doNothing())
      .executeTakeFirst()
    return unlessOne(made.numInsertedOrUpdatedRows)
  }
  const { numUpdatedRows } = await tx
    .updateTable('client_match_profile')
    .set({ ...row, version: version + 1 })
    .where('client_id', '=', clientId)
    .where('version', '=', version)
    .executeTakeFirst()
  unlessOne(numUpdatedRows)
}

type NewProfile = {
  id: string
  clientId: string
  version: number
  profile: ClientProfile
  at: Instant
}

function unlessOne(rows: bigint | undefined): void {
  if (rows !== 1n) {
    throw new Stale('client profile')
  }
}

type Row = Awaited<ReturnType<typeof oneRow>>

function oneRow(tx: Tx) {
  return tx.selectFrom('client_match_profile').selectAll().executeTakeFirstOrThrow()
}

function profileFrom(row: Row): ClientProfile {
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
    genderWish: row.gender_wish as GenderWished | null,
    genderWishMust: row.gender_wish_must,
    ageWish: row.age_wish as AgeWish | null,
    levelNeeded: row.level_needed as SpeakingLevel,
    interpreterAgreed: row.interpreter_agreed,
    needs: row.needs as Need[] | null,
    goal: row.goal as Goal | null,
    wantedStyles: row.wanted_styles as Style[] | null,
    caseWeight: row.case_weight,
    aggression: row.aggression as Aggression | null,
    hasPets: row.has_pets,
    smokes: row.smokes,
    isCaredForByNone: row.is_cared_for_by_none,
    parentsAgree: row.parents_agree,
    importance: row.importance as Partial<Record<Criterion, Importance>>,
  }
}

function rowOf(profile: ClientProfile) {
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
    gender_wish: profile.genderWish,
    gender_wish_must: profile.genderWishMust,
    age_wish: profile.ageWish,
    level_needed: profile.levelNeeded,
    interpreter_agreed: profile.interpreterAgreed,
    needs: mutable(profile.needs),
    goal: profile.goal,
    wanted_styles: mutable(profile.wantedStyles),
    case_weight: profile.caseWeight,
    aggression: profile.aggression,
    has_pets: profile.hasPets,
    smokes: profile.smokes,
    is_cared_for_by_none: profile.isCaredForByNone,
    parents_agree: profile.parentsAgree,
    importance: JSON.stringify(profile.importance),
  }
}

function mutable(list: readonly string[] | null): string[] | null {
  return list === null ? null : [...list]
}
