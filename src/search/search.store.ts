import { sql } from 'kysely'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { fullName } from '../shared/names/index.js'
import { marks } from './headline.js'
import { swappedPatterns } from './search-words.js'

/** The kinds of people and places a search finds, in the order in which they are shown. */
export const foundKinds = ['client', 'near-person', 'mentor', 'institution'] as const
export type FoundKind = (typeof foundKinds)[number]

/** Somebody who was found; `isExact` is false when the name only looks alike. */
export type FoundPerson = {
  kind: FoundKind
  id: string
  name: string
  isExact: boolean
  clientId: string | null
  clientName: string | null
  /** The institution or town where the client lives, or the town of an institution. */
  place: string | null
}

/** A part of a visit in which the words stand; `headline` has marks around them. */
export type FoundVisit = {
  contactId: string
  clientId: string
  clientName: string
  isExpression: boolean
  happenedOn: PlainDate
  headline: string
}

/** What is asked: words, and whose dossiers may be found; `clientIds` null means everybody's. */
export type Question = { words: readonly string[]; clientIds: readonly string[] | null }

const mostOfAKind = 10
const mostVisits = 20

type PersonRow = Omit<FoundPerson, 'name' | 'clientName'> & {
  ownName: string | null
  givenName: string | null
  namePrefix: string | null
  familyName: string | null
}

/**
 * People whose name holds the words or looks like them, at most ten of each kind. Identifiers come
 * from a function that may look past the wall within this organisation; names come through it.
 */
export async function searchPeople(tx: Tx, question: Question): Promise<FoundPerson[]> {
  const { words, clientIds } = question
  const swapped = swappedPatterns(words[0] ?? '')
  const { rows } = await sql<PersonRow>`
    select asked.kind, hit.person_id as id, hit.is_exact as "isExact", client.id as "clientId",
           coalesce(near.name, institution.name) as "ownName",
           coalesce(client.given_name, mentor.given_name) as "givenName",
           coalesce(client.name_prefix, mentor.name_prefix) as "namePrefix",
           coalesce(client.family_name, mentor.family_name) as "familyName",
           coalesce(house.name, home.place, institution.place, mentor.place) as place
    from unnest(${foundKinds}::text[]) with ordinality as asked (kind, nth)
    cross join lateral search_people(
      asked.kind, ${words}::text[], ${swapped}::text[], ${clientIds}::uuid[], ${mostOfAKind}) as hit
    left join near_person near on asked.kind = 'near-person' and near.id = hit.person_id
    left join client on client.id = coalesce(near.client_id,
      case when asked.kind = 'client' then hit.person_id end)
    left join living_situation home on home.client_id = client.id and home.until is null
    left join institution house on house.id = home.institution_id
    left join mentor on asked.kind = 'mentor' and mentor.id = hit.person_id
    left join institution on asked.kind = 'institution' and institution.id = hit.person_id
    order by asked.nth, hit.is_exact desc, hit.place`.execute(tx)
  return rows.map(foundPerson)
}

function foundPerson({ ownName, givenName, namePrefix, familyName, ...row }: PersonRow) {
  const named = givenName === null ? '' : fullName({ givenName, namePrefix, familyName })
  const clientName = row.clientId === null ? null : named
  return { ...row, name: ownName ?? named, clientName }
}

type VisitRow = Omit<FoundVisit, 'clientName'> & {
  givenName: string
  namePrefix: string | null
  familyName: string | null
}

const marked = `ShortWord=0, StartSel=${marks.start}, StopSel=${marks.stop}`
const whole = `HighlightAll=true, ${marked}`
const shortened = `MaxFragments=2, MaxWords=20, MinWords=10, FragmentDelimiter=" … ", ${marked}`
const shortText = 160

/** The newest parts of visits that hold all words, or words that begin like them. */
export async function searchVisits(tx: Tx, question: Question): Promise<FoundVisit[]> {
  const { words, clientIds } = question
  const { rows } = await sql<VisitRow>`
    select hit.contact_id as "contactId", hit.client_id as "clientId",
           hit.expression_id is not null as "isExpression", hit.happened_on as "happenedOn",
           client.given_name as "givenName", client.name_prefix as "namePrefix",
           client.family_name as "familyName",
           case when length(found.words) <= ${shortText} then ts_headline('public.naast_words',
             found.words, visit_question(${words}::text[]), ${whole})
           else '… ' || ts_headline('public.naast_words',
             found.words, visit_question(${words}::text[]), ${shortened}) || ' …' end as headline
    from search_visits(${words}::text[], ${clientIds}::uuid[], ${mostVisits}) as hit
    join client on client.id = hit.client_id
    join contact_client part on part.contact_id = hit.contact_id and part.client_id = hit.client_id
    left join expression said on said.id = hit.expression_id
    cross join lateral (select coalesce(said.words, concat_ws(' / ', part.saw, part.safe,
                               part.connected, part.authentic)) as words) found
    order by hit.happened_on desc, hit.contact_id desc, said.id`.execute(tx)
  return rows.map(({ givenName, namePrefix, familyName, ...visit }) => ({
    ...visit,
    clientName: fullName({ givenName, namePrefix, familyName }),
  }))
}
