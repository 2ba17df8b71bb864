import type { Tx } from '../shared/database/index.js'
import { fullName } from '../shared/names/index.js'
import type { AttemptReason, ContactKind, Outcome } from './contact.js'
import type { ContactRecord } from './contact-record.js'
import { partsAddedTo, type AddedParts } from './contact-parts.store.js'

/** The newest contacts in the dossier of a client, the struck out ones too. */
export async function contactsOfClient(
  tx: Tx,
  clientId: string,
  { limit }: { limit: number },
): Promise<ContactRecord[]> {
  const rows = await records(tx)
    .where('part.client_id', '=', clientId)
    .orderBy('part.occurred_on', 'desc')
    .orderBy('part.contact_id', 'desc')
    .limit(limit)
    .execute()
  return complete(tx, rows)
}

/** A contact as each of its clients' dossiers holds it, by name; empty when it is not there. */
export async function recordsOfContact(tx: Tx, contactId: string): Promise<ContactRecord[]> {
  const rows = await records(tx)
    .where('part.contact_id', '=', contactId)
    .orderBy('client.given_name')
    .execute()
  return complete(tx, rows)
}

function records(tx: Tx) {
  return tx
    .selectFrom('contact_client as part')
    .innerJoin('contact', (join) =>
      join
        .onRef('contact.organisation_id', '=', 'part.organisation_id')
        .onRef('contact.id', '=', 'part.contact_id'),
    )
    .innerJoin('client', (join) =>
      join
        .onRef('client.organisation_id', '=', 'part.organisation_id')
        .onRef('client.id', '=', 'part.client_id'),
    )
    .leftJoin('account as author', 'author.id', 'contact.account_id')
    .leftJoin('account as striker', 'striker.id', 'part.struck_out_by')
    .select(['part.contact_id as contactId', 'part.client_id as clientId'])
    .select(['part.mentorship_id as mentorshipId', 'part.occurred_on as occurredOn'])
    .select(['part.saw', 'part.safe', 'part.connected', 'part.authentic'])
    .select(['part.struck_out_at as struckOutAt', 'part.strike_reason as strikeReason'])
    .select(['contact.kind', 'contact.outcome', 'contact.logged_at as loggedAt'])
    .select(['contact.attempt_reason as reason', 'contact.attempt_note as note'])
    .select(['contact.duration_minutes as durationMinutes'])
    .select(['contact.travel_minutes as travelMinutes'])
    .select(['client.given_name as givenName', 'client.name_prefix as namePrefix'])
    .select(['client.family_name as familyName'])
    .select(['author.name as byName', 'striker.name as strikerName'])
}

type Row = Awaited<ReturnType<ReturnType<typeof records>['execute']>>[number]

async function complete(tx: Tx, rows: readonly Row[]): Promise<ContactRecord[]> {
  const added = await partsAddedTo(tx, [...new Set(rows.map(({ contactId }) => contactId))])
  return rows.map((row) => recordOf(row, added))
}

function recordOf(row: Row, added: AddedParts): ContactRecord {
  const { givenName, namePrefix, familyName, kind, byName, ...rest } = row
  const { outcome, reason, note, struckOutAt, strikeReason, strikerName, ...record } = rest
  return {
    ...record,
    kind: kind as ContactKind,
    clientName: fullName({ givenName, namePrefix, familyName }),
    byName: byName ?? '',
    result: outcomeOf({ outcome, reason, note }),
    struckOut:
      struckOutAt === null
        ? null
        : { at: struckOutAt, byName: strikerName ?? '', reason: strikeReason ?? '' },
    ...added.of(row),
  }
}

function outcomeOf({ outcome, reason, note }: Pick<Row, 'outcome' | 'reason' | 'note'>): Outcome {
  return outcome === 'met'
    ? { outcome: 'met' }
    : { outcome: 'attempted', reason: reason as AttemptReason, note }
}
