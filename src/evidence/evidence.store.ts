import type { Tx } from '../shared/database/index.js'
import type {
  Evidence,
  EvidenceCertainty,
  EvidenceKind,
  EvidenceSource,
  EvidenceTheme,
  EvidenceWay,
} from './evidence.js'
import { partsOfEvidence, type PartsOfEvidence } from './evidence-parts.store.js'

/** Everything known of a client, the newest first; what was withdrawn stands among it. */
export async function evidenceOf(tx: Tx, clientId: string): Promise<Evidence[]> {
  const rows = await evidenceRows(tx)
    .where('evidence.client_id', '=', clientId)
    .orderBy('evidence.learned_on', 'desc')
    .orderBy('evidence.id', 'desc')
    .execute()
  const parts = await partsOfEvidence(tx, clientId)
  return rows.map((row) => evidenceFrom(row, parts))
}

/** One thing known of this client; undefined when it is not there. */
export async function findEvidence(
  tx: Tx,
  { clientId, id }: { clientId: string; id: string },
): Promise<Evidence | undefined> {
  const row = await evidenceRows(tx)
    .where('evidence.client_id', '=', clientId)
    .where('evidence.id', '=', id)
    .executeTakeFirst()
  return row && evidenceFrom(row, await partsOfEvidence(tx, clientId, id))
}

function evidenceRows(tx: Tx) {
  return tx
    .selectFrom('evidence')
    .leftJoin('account as author', 'author.id', 'evidence.account_id')
    .leftJoin('account as striker', 'striker.id', 'evidence.withdrawn_by')
    .leftJoin('expression', (join) =>
      join
        .onRef('expression.organisation_id', '=', 'evidence.organisation_id')
        .onRef('expression.id', '=', 'evidence.expression_id'),
    )
    .select(['evidence.id', 'evidence.client_id', 'evidence.kind', 'evidence.theme'])
    .select(['evidence.words', 'evidence.source', 'evidence.source_name', 'evidence.how_learned'])
    .select(['evidence.certainty', 'evidence.learned_on', 'evidence.recorded_at'])
    .select(['evidence.withdrawn_at', 'evidence.withdraw_reason', 'evidence.version'])
    .select(['author.name as author', 'striker.name as striker'])
    .select(['expression.contact_id', 'expression.learned_on as said_on'])
}

type Row = Awaited<ReturnType<ReturnType<typeof evidenceRows>['executeTakeFirstOrThrow']>>

function evidenceFrom(row: Row, parts: PartsOfEvidence): Evidence {
  const confirmations = parts.confirmations(row.id)
  const days = [row.learned_on, ...confirmations.map(({ confirmedOn }) => confirmedOn)]
  return {
    id: row.id,
    clientId: row.client_id,
    kind: row.kind as EvidenceKind,
    theme: row.theme as EvidenceTheme,
    words: row.words,
    source: row.source as EvidenceSource,
    sourceName: row.source_name,
    howLearned: row.how_learned as EvidenceWay,
    certainty: row.certainty as EvidenceCertainty,
    learnedOn: row.learned_on,
    byName: row.author ?? '',
    recordedAt: row.recorded_at,
    lastConfirmedOn: days.toSorted().at(-1) ?? row.learned_on,
    confirmations,
    corrections: parts.corrections(row.id),
    contradicts: parts.contradicts(row.id),
    visit: visitOf(row),
    withdrawn: withdrawnOf(row),
    version: row.version,
  }
}

function visitOf({ contact_id, said_on }: Row): Evidence['visit'] {
  return contact_id === null || said_on === null
    ? null
    : { contactId: contact_id, occurredOn: said_on }
}

function withdrawnOf({ withdrawn_at, withdraw_reason, striker }: Row): Evidence['withdrawn'] {
  return withdrawn_at === null
    ? null
    : { at: withdrawn_at, byName: striker ?? '', reason: withdraw_reason ?? '' }
}
