import { href, routes } from '../../routes.js'
import { coordinators, roles } from '../../shared/access/index.js'
import {
  dateFields,
  finish,
  readDate,
  startReading,
  textOf,
  typedFrom,
  type Typed,
} from '../../shared/forms/index.js'
import { download, form, type OpenRequest, type Route } from '../../shared/http/index.js'
import { list, orderOf, rememberedIn } from '../../shared/lists/index.js'
import { refused } from '../../shared/result/index.js'
import { writeCsv } from '../../shared/tabular/index.js'
import { endAssignment } from '../account.store.js'
import { noticeOfChange } from '../notices/index.js'
import { endRole } from './colleague.js'
import {
  coordinatorsWhoStay,
  findColleague,
  listColleagues,
  lockRoles,
  openInvitations,
} from './colleague.store.js'
import { colleagueMessages } from './colleagues.messages.js'
import { ColleaguesPage } from './pages/colleagues.page.js'
import { EndRolePage } from './pages/end-role.page.js'

const remembering = { name: 'colleagues', filters: ['name', 'role'] }

const colleagueList = list({
  ...remembering,
  path: routes.colleagues,
  access: coordinators,
  object: 'role',
  load: async ({ tx, today, now }, chosen) => {
    const { limit, offset } = orderOf(chosen, ['name'])
    const found = await listColleagues(tx, { ...filterOf(chosen), limit, offset }, today)
    return { ...found, invitations: await openInvitations(tx, now) }
  },
  view: (loaded, chosen, request) => ({
    title: colleagueMessages(request.locale).title,
    current: 'organisation',
    content: <ColleaguesPage {...loaded} chosen={chosen} request={request} />,
  }),
})

const colleaguesCsv = download({
  path: routes.colleaguesCsv,
  access: coordinators,
  fresh: true,
  audit: { action: 'export', object: 'role' },
  load: async (request) => {
    const chosen = await rememberedIn(request, remembering)
    const everything = { ...filterOf(chosen), limit: mostRows, offset: 0 }
    return (await listColleagues(request.tx, everything, request.today)).rows
  },
  file: (rows, { locale }) => {
    const words = colleagueMessages(locale)
    const { name, email, role, from } = words.columns
    const lines = rows.map((row) => [
      row.name,
      row.email,
      words.roles[row.role],
      row.validFrom,
      row.validUntil ?? '',
    ])
    const body = writeCsv([name, email, role, from, words.csvUntil], lines)
    return { fileName: words.file, contentType: 'text/csv; charset=utf-8', body }
  },
})

const mostRows = 100_000

function filterOf(chosen: Typed) {
  const role = roles.find((known) => known === textOf(chosen, 'role'))
  return { name: textOf(chosen, 'name'), role }
}

const endRoleForm = form({
  path: routes.endRole,
  access: coordinators,
  fresh: true,
  audit: { action: 'revoke', object: 'role', of: ({ colleague }) => colleague.assignmentId },
  load: loadRole,
  first: (_, { today }) => typedFrom(dateFields('until', today)),
  parse: (typed, _, { locale }) => {
    const words = colleagueMessages(locale).errors
    const reading = startReading(typed)
    const wording = {
      missing: words.dateMissing,
      incomplete: words.dateMissing,
      'not-a-date': words.notADate,
    }
    const until = readDate(reading, 'until', wording)
    return finish(reading, () => until ?? '')
  },
  decide: (loaded, until, { today, locale }) => {
    const ended = endRole({ ...loaded, until, today })
    const words = colleagueMessages(locale).errors.end
    return ended.ok ? ended : refused({ until: words[ended.reason] })
  },
  save: async ({ tx, now, newId }, { assignmentId, until }, { colleague: { accountId } }) => {
    await endAssignment(tx, assignmentId, until)
    await noticeOfChange(tx, { accountId, kind: 'role-ended', at: now, newId })
    return href(routes.colleagues, {}, { klaar: 'role-ended' })
  },
  view: ({ colleague }, formState, request) => ({
    title: colleagueMessages(request.locale).end.title(colleague.name),
    current: 'organisation',
    content: <EndRolePage colleague={colleague} form={formState} request={request} />,
  }),
})

async function loadRole(request: OpenRequest, sent?: Typed) {
  const { tx, today } = request
  if (sent !== undefined) {
    await lockRoles(tx)
  }
  const without = request.id('assignment')
  const colleague = await findColleague(tx, without)
  const othersWhoStay = await coordinatorsWhoStay(tx, { without: { role: without }, today })
  return colleague && { colleague, othersWhoStay }
}

/** The list of who works here, and ending a role. */
export const colleagueRoutes: readonly Route[] = [...colleagueList, colleaguesCsv, ...endRoleForm]
