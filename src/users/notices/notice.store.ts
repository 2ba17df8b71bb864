import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { isLocale, type Locale } from '../../shared/i18n/index.js'
import { noticeKinds, type NoticeKind } from './notice-kind.js'

/** A change to tell of. `sentTo` is an address that is not the account's own any more. */
export type Notice = {
  id: string
  accountId: string
  kind: NoticeKind
  sentTo: string | null
  at: Instant
}

/** Keeps what must be told, and forgets what was told before `forgetBefore`. */
export async function insertNotice(tx: Tx, notice: Notice, forgetBefore: Instant): Promise<void> {
  const { id, accountId, kind, sentTo, at } = notice
  await tx
    .deleteFrom('account_notice')
    .where('organisation_id', '=', (eb) => eb.fn<string>('current_organisation', []))
    .where('account_id', '=', accountId)
    .where('at', '<', forgetBefore)
    .execute()
  await tx
    .insertInto('account_notice')
    .values({ id, account_id: accountId, kind, sent_to: sentTo, at })
    .execute()
}

/** A notice with the address and the language it is written for. */
export type AddressedNotice = Pick<Notice, 'kind' | 'at'> & { to: string; locale: Locale }

/** The notice as it should be mailed now; undefined when it or its account is not there. */
export async function findNotice(tx: Tx, id: string): Promise<AddressedNotice | undefined> {
  const row = await tx
    .selectFrom('account_notice as n')
    .innerJoin('account as a', 'a.id', 'n.account_id')
    .select(['n.kind', 'n.at', 'n.sent_to as sentTo', 'a.email', 'a.locale'])
    .where('n.id', '=', id)
    .executeTakeFirst()
  const kind = noticeKinds.find((known) => known === row?.kind)
  return row === undefined || kind === undefined
    ? undefined
    : { kind, at: row.at, to: row.sentTo ?? row.email, locale: localeOf(row.locale) }
}

function localeOf(text: string): Locale {
  return isLocale(text) ? text : 'nl'
}
