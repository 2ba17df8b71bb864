import type { RetentionKind } from '../privacy/index.js'

/**
 * Rows whose term has passed and that need no second person, as a condition: $1 is the moment before which a
 * row is too old, $2 is now. Tables are emptied in this order. `hidden` rows belong to accounts; a screen cannot
 * count them.
 */
export type Clearing = { kind: RetentionKind; table: string; where: string; hidden?: true }

/** Receipts of forms and mails prevent doing a thing twice; so long at least they are needed. */
const receipt = (column: string) =>
  `${column} < $1 and ${column} < $2::timestamptz - interval '92 days'`

const closed = `status <> 'open' and answered_on < $1::date and not exists (
  select 1 from legal_hold h where h.subject_id = t.subject_id and h.lifted_at is null
    and (h.until is null or h.until > $2::date)) and not exists (
  select 1 from processing_restriction f where f.client_id = t.subject_id and f.lifted_at is null)`
const isUsed = `(exists (select 1 from destruction_proposal p where p.request_id = t.id)
  or exists (select 1 from processing_restriction f where f.request_id = t.id))`
const ofClosed = `request_id in (select t.id from privacy_request t where ${closed} and not ${isUsed})`

/** What the clock clears, kind by kind. Accounts are erased as people are; the rest goes by these. */
export const clearings: readonly Clearing[] = [
  { kind: 'draft', table: 'draft', where: 'saved_at < $1' },
  { kind: 'draft', table: 'referral_draft', where: 'expires_at < $2 or saved_at < $1' },
  {
    kind: 'referral',
    table: 'referral',
    where: 'client_id is null and answered_on < $1::date',
  },
  { kind: 'search', table: 'list_state', where: 'saved_at < $1' },
  { kind: 'search', table: 'stored_search', where: 'searched_at < $1' },
  {
    kind: 'import',
    table: 'import_run',
    where: `status <> 'running' and coalesce(finished_at, beat_at, created_at) < $1`,
  },
  { kind: 'request', table: 'note_decision', where: ofClosed },
  { kind: 'request', table: 'privacy_export', where: ofClosed },
  { kind: 'request', table: 'privacy_request_step', where: ofClosed },
  { kind: 'request', table: 'privacy_request', where: `${closed} and not ${isUsed}` },
  {
    kind: 'technical',
    table: 'recovery_request',
    where: 'coalesce(confirmed_at, ended_at) < $1',
  },
  {
    kind: 'technical',
    table: 'invitation',
    where: `coalesce(used_at, expires_at) < $1 and not exists (
      select 1 from recovery_request r where r.invitation_id = t.id)`,
  },
  { kind: 'technical', table: 'account_notice', where: 'at < $1' },
  { kind: 'technical', table: 'mail_sent', where: receipt('sent_at') },
  { kind: 'technical', table: 'reminder', where: receipt('planned_at') },
  { kind: 'technical', table: 'command', where: receipt('at') },
  {
    kind: 'technical',
    table: 'session',
    where: 'coalesce(ended_at, expires_at) < $1',
    hidden: true,
  },
  {
    kind: 'technical',
    table: 'account_link',
    where: 'coalesce(used_at, expires_at) < $1',
    hidden: true,
  },
  { kind: 'technical', table: 'half_sign_in', where: 'expires_at < $1', hidden: true },
  { kind: 'technical', table: 'sign_on_attempt', where: 'expires_at < $1' },
]

/** A request that a proposal or a frozen dossier leans on stays, without what was written in it. */
export const emptiedRequests = `${closed} and ${isUsed}
  and (asked_by is not null or note is not null or answer is not null)`

/** Accounts without any role since before; a mentor who must be kept keeps his account. */
export const endedAccounts = `t.name <> 'Gewist'
  and exists (select 1 from role_assignment r where r.account_id = t.id)
  and not exists (select 1 from role_assignment r where r.account_id = t.id
                    and (r.valid_until is null or r.valid_until > $1::date))
  and not exists (select 1 from role_assignment r join legal_hold h on h.subject_id in (r.mentor_id, r.client_id)
                  where r.account_id = t.id and h.lifted_at is null
                    and (h.until is null or h.until > $2::date))
  and not exists (select 1 from privacy_request q where q.subject_id = t.id and q.status = 'open')`

/** How each kind of data goes: by two people, by the clock, or not at all. */
export const waysToGo = {
  dossier: 'two-people',
  mentor: 'two-people',
  account: 'clock',
  request: 'clock',
  log: 'stays',
  import: 'clock',
  search: 'clock',
  draft: 'clock',
  referral: 'clock',
  technical: 'clock',
} as const satisfies Record<RetentionKind, 'two-people' | 'clock' | 'stays'>
