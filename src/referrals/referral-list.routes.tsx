import { routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import { plainDateOf } from '../shared/calendar/index.js'
import { download, type OpenRequest, type Route } from '../shared/http/index.js'
import { list, orderOf, rememberedIn } from '../shared/lists/index.js'
import { writeCsv } from '../shared/tabular/index.js'
import { ReferralListPage } from './pages/referral-list.page.js'
import { referralFilterOf, referralFilters, type ReferralRow } from './referral-list.js'
import { countReferrals, listReferrals } from './referral-list.store.js'
import { referralMessages } from './referrals.messages.js'
import { toldMessages } from './told.messages.js'

const recipe = { name: 'referrals', filters: referralFilters }

/** A spreadsheet of more rows is no longer read by people. */
const mostRows = 10_000

const referralList = list({
  ...recipe,
  linkable: ['state'],
  path: routes.referrals,
  access: coordinators,
  object: 'referral',
  load: async ({ tx, actor }, chosen) => {
    const filter = referralFilterOf(chosen, actor.accountId)
    const { page, limit, offset } = orderOf(chosen, ['received'])
    const total = await countReferrals(tx, filter)
    return { rows: await listReferrals(tx, filter, { limit, offset }), total, page }
  },
  view: (loaded, chosen, request) => ({
    title: referralMessages(request.locale).title,
    current: 'matching',
    content: <ReferralListPage {...loaded} chosen={chosen} request={request} />,
  }),
})

/** Who asked for whom and how it stands; nothing of the reasons, the health or the objections. */
const referralsFile = download({
  path: routes.referralsCsv,
  access: coordinators,
  fresh: true,
  audit: { action: 'export', object: 'referral' },
  load: async (request: OpenRequest) => {
    const chosen = await rememberedIn(request, recipe)
    const filter = referralFilterOf(chosen, request.actor.accountId)
    return listReferrals(request.tx, filter, { limit: mostRows, offset: 0 })
  },
  file: (rows: ReferralRow[], { locale, today }) => {
    const words = referralMessages(locale)
    const { columns } = words
    const told = toldMessages(locale)
    const body = writeCsv(
      [
        columns.number,
        columns.name,
        columns.place,
        columns.received,
        columns.asker,
        columns.due,
        columns.status,
        columns.assigned,
      ],
      rows.map((row) => [
        String(row.number),
        row.name,
        row.place ?? '',
        plainDateOf(row.receivedAt),
        told.roleNames[row.askerRole],
        row.answerDueOn,
        words.statuses[row.status],
        row.assignedName ?? '',
      ]),
    )
    const fileName = `${words.file}-${today}.csv`
    return { fileName, contentType: 'text/csv; charset=utf-8', body }
  },
})

/** The list of requests for coordinators, and the same rows as a file. */
export const referralListRoutes: readonly Route[] = [...referralList, referralsFile]
