import type { ClientSide, GenderWish, Point } from '../matching/index.js'
import { ageOn, type PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { asKnown, bothSides } from './both-sides.js'
import { clientProfiles } from './client-profile.store.js'
import { whereTheyAre } from './where-they-are.js'
import { blankClient, type ClientProfile } from './profile.js'
import { specialAnswersFor } from './special-answer.store.js'

/** What matching asks of a client, except what belongs to his waiting. */
export type ClientHalf = Omit<ClientSide, 'urgency' | 'weeksWaiting' | 'demands'>

const adult = 18

/** What these clients told, in the order asked for; special answers only while their consent is in force. */
export async function clientSidesOf(
  tx: Tx,
  clientIds: readonly string[],
  today: PlainDate,
): Promise<ClientHalf[]> {
  const rows = await peopleOf(tx, clientIds)
  const places = await whereTheyAre(tx, [...rows.values()].map(placeOf))
  const profiles = await clientProfiles(tx, clientIds)
  const special = await specialAnswersFor(tx, 'client', clientIds)
  return clientIds.flatMap((id) => {
    const row = rows.get(id)
    if (row === undefined) {
      return []
    }
    const profile = profiles.get(id)?.profile ?? blankClient
    const own = special.get(id) ?? {}
    const at = places.get(id)
    return [sideOf({ row, profile, at, special: own, today })]
  })
}

type Told = {
  row: Row
  profile: ClientProfile
  at: Point | undefined
  special: ClientHalf['special']
  today: PlainDate
}

function sideOf({ row, profile, at, special, today }: Told): ClientHalf {
  const { id, languages, birthDate } = row
  const told = asKnown(profile)
  return {
    ...bothSides({ id, languages, birthDate, special, at, answers: profile }),
    institutionId: row.institutionId ?? (profile.isCaredForByNone ? null : undefined),
    isMinor: birthDate === null ? undefined : ageOn(birthDate, today) < adult,
    parentsAgree: told.parentsAgree,
    levelNeeded: told.levelNeeded,
    interpreterAgreed: told.interpreterAgreed,
    caseWeight: told.caseWeight,
    genderWish: genderWishOf(profile),
    aggression: told.aggression,
    hasPets: told.hasPets,
    smokes: told.smokes,
    need: told.needs,
    goal: told.goal,
    wantedStyles: told.wantedStyles,
    ageWish: told.ageWish,
    importance: told.importance,
    // Who consents to the use of a special answer asks to be matched on it; there is no other use.
    asksFor: specialAsked(special),
  }
}

function specialAsked(special: ClientHalf['special']): ClientHalf['asksFor'] {
  return Object.keys(special) as (keyof typeof special)[]
}

function genderWishOf({ genderWish, genderWishMust }: ClientProfile): GenderWish | undefined {
  if (genderWish === null) {
    return undefined
  }
  return genderWish === 'none' ? { wish: 'none' } : { wish: genderWish, must: genderWishMust }
}

function placeOf({ id, postcode, place, institutionPostcode, institutionPlace }: Row) {
  const isAtHome = postcode !== null || place !== null
  return isAtHome
    ? { id, postcode, place }
    : { id, postcode: institutionPostcode, place: institutionPlace }
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

async function peopleOf(tx: Tx, clientIds: readonly string[]): Promise<ReadonlyMap<string, Row>> {
  const rows = clientIds.length === 0 ? [] : await rowsOf(tx, clientIds)
  return new Map(rows.map((row) => [row.id, row]))
}

function rowsOf(tx: Tx, clientIds: readonly string[]) {
  return tx
    .selectFrom('client')
    .leftJoin('living_situation as home', (join) =>
      join
        .onRef('home.organisation_id', '=', 'client.organisation_id')
        .onRef('home.client_id', '=', 'client.id')
        .on('home.until', 'is', null),
    )
    .leftJoin('institution', (join) =>
      join
        .onRef('institution.organisation_id', '=', 'home.organisation_id')
        .onRef('institution.id', '=', 'home.institution_id'),
    )
    .select(['client.id', 'client.birth_date as birthDate', 'client.languages'])
    .select(['home.institution_id as institutionId', 'home.postcode', 'home.place'])
    .select([
      'institution.postcode as institutionPostcode',
      'institution.place as institutionPlace',
    ])
    .where('client.id', 'in', [...clientIds])
    .where('client.merged_into_id', 'is', null)
    .execute()
}
