import { sql } from 'kysely'
import { isMatter } from '../../authority/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { fullName } from '../../shared/names/index.js'
import { groupOf } from './decision-filter.js'
import type { DecisionRow } from './decision-row.js'

type Row = Omit<DecisionRow, 'clientName' | 'mentorName' | 'matter' | 'isHighlyPersonal'> & {
  matter: string
  clientGiven: string
  clientPrefix: string | null
  clientFamily: string | null
  mentorGiven: string
  mentorPrefix: string | null
  mentorFamily: string | null
}

/** These decisions as rows, in the order of the ids. */
export async function decisionRows(
  tx: Tx,
  ids: readonly string[],
  today: PlainDate,
): Promise<DecisionRow[]> {
  if (ids.length === 0) {
    return []
  }
  const { rows } = await sql<Row>`
    select d.id, d.client_id as "clientId", d.matter, d.question, d.status, d.outcome,
           d.is_urgent as "isUrgent", d.is_weighty as "isWeighty", d.asked_on as "askedOn",
           d.answer_by as "answerBy", d.complete_by as "completeBy", d.decided_on as "decidedOn",
           d.closed_at as "closedAt", ${progress(today)}, ${lookOn} as "lookOn",
           client.given_name as "clientGiven", client.name_prefix as "clientPrefix",
           client.family_name as "clientFamily", mentor.given_name as "mentorGiven",
           mentor.name_prefix as "mentorPrefix", mentor.family_name as "mentorFamily"
    from decision d
    join client on client.organisation_id = d.organisation_id and client.id = d.client_id
    join mentorship on mentorship.organisation_id = d.organisation_id
                   and mentorship.id = d.mentorship_id
    join mentor on mentor.organisation_id = d.organisation_id and mentor.id = mentorship.mentor_id
    where d.id = any(${[...ids]}::uuid[])`.execute(tx)
  const byId = new Map(rows.map((row) => [row.id, decisionRow(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function progress(today: PlainDate) {
  return sql`
    exists (select 1 from capacity_request r
            where r.organisation_id = d.organisation_id and r.decision_id = d.id
              and r.answer is null and r.withdrawn_at is null
              and r.last_day >= ${today}::date) as "isStatementAsked",
    (d.wish is not null or d.wish_pictured is not null) as "hasWish",
    exists (select 1 from decision_option o
            where o.organisation_id = d.organisation_id and o.decision_id = d.id
              and o.kind <> 'asked') as "hasOptions",
    (d.nobody_consulted_because is not null
     or exists (select 1 from decision_consultation s
                where s.organisation_id = d.organisation_id and s.decision_id = d.id)) as "hasConsulted",
    (d.explained_on is not null or d.not_explained_because is not null) as "isExplained"`
}

/** As `nextLook` has it. */
const lookOn = sql`
  case when d.status = 'open'
         or exists (select 1 from decision f
                    where f.organisation_id = d.organisation_id and f.follows_id = d.id) then null
       when exists (select 1 from decision_look_back l
                    where l.organisation_id = d.organisation_id and l.decision_id = d.id)
         then (select l.review_on from decision_look_back l
               where l.organisation_id = d.organisation_id and l.decision_id = d.id
               order by l.looked_on desc, l.noted_at desc, l.id desc limit 1)
       else d.review_on end`

function decisionRow(row: Row): DecisionRow {
  const { clientGiven, clientPrefix, clientFamily, mentorGiven, ...rest } = row
  const { mentorPrefix, mentorFamily, matter, ...decision } = rest
  if (!isMatter(matter)) {
    throw new Error('A decision about no known matter')
  }
  return {
    ...decision,
    matter,
    isHighlyPersonal: groupOf(matter) === 'personal',
    clientName: fullName({
      givenName: clientGiven,
      namePrefix: clientPrefix,
      familyName: clientFamily,
    }),
    mentorName: fullName({
      givenName: mentorGiven,
      namePrefix: mentorPrefix,
      familyName: mentorFamily,
    }),
  }
}
