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
import { form, type OpenRequest, type Route } from '../../shared/http/index.js'
import { list, orderOf } from '../../shared/lists/index.js'
import { refused } from '../../shared/result/index.js'
import { endRole } from './colleague.js'
import {
  coordinatorsWhoStay,
  findColleague,
  listColleagues,
  lockRoles,
  openInvitations,
  saveRoleEnd,
} from './colleague.store.js'
import { colleagueMessages } from './colleagues.messages.js'
import { ColleaguesPage } from './pages/colleagues.page.js'
import { EndRolePage } from './pages/end-role.page.js'

const colleagueList = list({
  path: routes.colleagues,
  name: 'colleagues',
  filters: ['name', 'role'],
  access: coordinators,
  object: 'role',
  load: async ({ tx, today, now }, chosen) => {
    const role = roles.find((known) => known === textOf(chosen, 'role'))
    const { limit, offset } = orderOf(chosen, ['name'])
    const wanted = { name: textOf(chosen, 'name'), role, limit, offset }
    const found = await listColleagues(tx, wanted, today)
    return { ...found, invitations: await openInvitations(tx, now) }
  },
  view: (loaded, chosen, request) => ({
    title: colleagueMessages(request.locale).title,
    current: 'organisation',
    content: <ColleaguesPage {...loaded} chosen={chosen} request={request} />,
  }),
})

const endRoleForm = form({
  path: routes.endRole,
  access: coordinators,
  audit: { action: 'update', object: 'role', of: ({ colleague }) => colleague.assignmentId },
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
  save: async ({ tx }, { assignmentId, until }) => {
    await saveRoleEnd(tx, assignmentId, until)
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
  const othersWhoStay = await coordinatorsWhoStay(tx, { without, today })
  return colleague && { colleague, othersWhoStay }
}

/** The list of who works here, and ending a role. */
export const colleagueRoutes: readonly Route[] = [...colleagueList, ...endRoleForm]
