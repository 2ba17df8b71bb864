import type { Tx } from '../shared/database/index.js'
import type { Certainty, WayOfLearning } from './contact.js'
import type { ContactRecord, KeptExpression, KeptFollowUp } from './contact-record.js'

type Part = { contactId: string; clientId: string }

/** What was added to contacts; `of` answers the share of one client. */
export type AddedParts = {
  of(part: Part): Pick<ContactRecord, 'expressions' | 'followUps' | 'corrections'>
}

/** The utterances, agreements and later words that belong to these contacts, in three questions. */
export async function partsAddedTo(tx: Tx, contactIds: readonly string[]): Promise<AddedParts> {
  if (contactIds.length === 0) {
    return { of: () => ({ expressions: [], followUps: [], corrections: [] }) }
  }
  const expressions = await expressionsOf(tx, contactIds)
  const followUps = await followUpsOf(tx, contactIds)
  const corrections = await correctionsOf(tx, contactIds)
  return {
    of: (part) => ({
      expressions: expressions.filter((one) => belongs(one, part)),
      followUps: followUps.filter((one) => belongs(one, part)),
      corrections: corrections.filter((one) => belongs(one, part)),
    }),
  }
}

function belongs(one: Part, part: Part): boolean {
  return one.contactId === part.contactId && one.clientId === part.clientId
}

async function expressionsOf(tx: Tx, contactIds: readonly string[]) {
  const rows = await expressions(tx)
    .where('contact_id', 'in', [...contactIds])
    .orderBy('expression.id')
    .execute()
  return rows.map(expressionOf)
}

/** What a client said or wanted, the newest first; struck out contacts are left out. */
export async function expressionsOfClient(
  tx: Tx,
  clientId: string,
  { limit }: { limit: number },
): Promise<KeptExpression[]> {
  const rows = await expressions(tx)
    .where('expression.client_id', '=', clientId)
    .where((where) =>
      where.exists(
        where
          .selectFrom('contact_client as part')
          .select('part.contact_id')
          .whereRef('part.organisation_id', '=', 'expression.organisation_id')
          .whereRef('part.contact_id', '=', 'expression.contact_id')
          .whereRef('part.client_id', '=', 'expression.client_id')
          .where('part.struck_out_at', 'is', null),
      ),
    )
    .orderBy('expression.learned_on', 'desc')
    .orderBy('expression.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(expressionOf)
}

function expressions(tx: Tx) {
  return tx
    .selectFrom('expression')
    .leftJoin('evidence', (join) =>
      join
        .onRef('evidence.organisation_id', '=', 'expression.organisation_id')
        .onRef('evidence.expression_id', '=', 'expression.id'),
    )
    .select(['expression.id', 'contact_id as contactId', 'expression.client_id as clientId'])
    .select(['expression.words', 'expression.certainty', 'evidence.id as keptAs'])
    .select(['expression.how_learned as howLearned', 'expression.learned_on as learnedOn'])
}

type ExpressionRow = Awaited<ReturnType<ReturnType<typeof expressions>['execute']>>[number]

function expressionOf(row: ExpressionRow): KeptExpression & Part {
  const howLearned = row.howLearned as WayOfLearning
  return { ...row, howLearned, certainty: row.certainty as Certainty }
}

function followUpsOf(tx: Tx, contactIds: readonly string[]): Promise<(KeptFollowUp & Part)[]> {
  return tx
    .selectFrom('follow_up')
    .select(['id', 'contact_id as contactId', 'client_id as clientId', 'agreed'])
    .select(['due_on as dueOn', 'done_on as doneOn'])
    .where('contact_id', 'in', [...contactIds])
    .orderBy('id')
    .execute()
}

async function correctionsOf(tx: Tx, contactIds: readonly string[]) {
  const rows = await tx
    .selectFrom('contact_correction as correction')
    .leftJoin('account', 'account.id', 'correction.account_id')
    .select(['correction.id', 'correction.contact_id as contactId', 'correction.corrected'])
    .select(['correction.client_id as clientId', 'correction.corrected_at as at'])
    .select('account.name as byName')
    .where('correction.contact_id', 'in', [...contactIds])
    .orderBy('correction.id')
    .execute()
  return rows.map(({ byName, ...correction }) => ({ ...correction, byName: byName ?? '' }))
}
