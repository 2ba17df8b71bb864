import { dossierParts, type DossierPart } from '../shared/access/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'

type DemoAccount = {
  accountId: string
  mentorId: string | null
  clientId: string | null
  parts: DossierPart[]
}

/** Everybody of the organisation who can sign in, with the mentor or client each is. */
export async function accountsByEmail(tx: Tx): Promise<Map<string, DemoAccount>> {
  const rows = await tx
    .selectFrom('role_assignment')
    .innerJoin('account', 'account.id', 'role_assignment.account_id')
    .select(['account.email', 'account.id as accountId', 'role_assignment.mentor_id as mentorId'])
    .select(['role_assignment.client_id as clientId', 'role_assignment.parts'])
    .execute()
  return new Map(
    rows.map(({ email, parts, ...account }) => {
      const opened = dossierParts.filter((part) => parts.includes(part))
      return [email, { ...account, parts: opened }]
    }),
  )
}

/** A couple by the names in the caseload, where no surname is known. */
export type NamedCouple = {
  mentorshipId: string
  clientId: string
  mentorId: string
  client: string
  mentor: string
}

/** Every couple of the organisation by name. */
export async function couplesByName(tx: Tx): Promise<NamedCouple[]> {
  return tx
    .selectFrom('mentorship')
    .innerJoin('client', 'client.id', 'mentorship.client_id')
    .innerJoin('mentor', 'mentor.id', 'mentorship.mentor_id')
    .select(['mentorship.id as mentorshipId', 'client.id as clientId', 'mentor.id as mentorId'])
    .select(['client.given_name as client', 'mentor.given_name as mentor'])
    .execute()
}

/** The utterance of a client that says exactly this. */
export async function expressionCalled(
  tx: Tx,
  { clientId, words }: { clientId: string; words: string },
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('expression')
    .select('id')
    .where('client_id', '=', clientId)
    .where('words', '=', words)
    .executeTakeFirst()
  return row?.id
}

/** The decision that asks exactly this. */
export async function decisionAsking(
  tx: Tx,
  question: string,
): Promise<{ id: string; clientId: string; mentorshipId: string }> {
  return tx
    .selectFrom('decision')
    .select(['id', 'client_id as clientId', 'mentorship_id as mentorshipId'])
    .where('question', '=', question)
    .executeTakeFirstOrThrow()
}

/** Marks the agreements that were due before a day as done in time; of one mentor they stay open. */
export async function closeAgreements(
  tx: Tx,
  { before, by, except }: { before: PlainDate; by: string; except: readonly string[] },
): Promise<void> {
  await tx
    .updateTable('follow_up')
    .set((row) => ({ done_on: row.ref('due_on'), done_by: by }))
    .where('due_on', '<', before)
    .where('done_on', 'is', null)
    .$if(except.length > 0, (query) => query.where('mentorship_id', 'not in', [...except]))
    .execute()
}

/** The volunteer with this given name; undefined when there is none. */
export async function mentorIdNamed(tx: Tx, givenName: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('mentor')
    .select('id')
    .where('given_name', '=', givenName)
    .where('merged_into_id', 'is', null)
    .executeTakeFirst()
  return row?.id
}
