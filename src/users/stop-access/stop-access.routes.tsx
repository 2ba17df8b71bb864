import { href, routes } from '../../routes.js'
import { coordinators } from '../../shared/access/index.js'
import {
  choicesOf,
  fault,
  finish,
  startReading,
  typedFrom,
  type Typed,
} from '../../shared/forms/index.js'
import {
  form,
  NotThere,
  page,
  post,
  type OpenRequest,
  type Route,
} from '../../shared/http/index.js'
import { refused } from '../../shared/result/index.js'
import { endAssignment } from '../account.store.js'
import { standingOf } from '../colleagues/colleague.js'
import {
  findColleague,
  lockRoles,
  coordinatorsWhoStay,
  rolesOfAccount,
} from '../colleagues/colleague.store.js'
import { noticeOfChange, type NoticeKind } from '../notices/index.js'
import { BlockPage } from './pages/block.page.js'
import { StopAccessPage } from './pages/stop-access.page.js'
import { stopAccessMessages } from './stop-access.messages.js'
import { closeOpenDoors, signOutEverywhere, signOutHere } from './stop-access.store.js'
import { blockAccount } from './stop-access.js'

async function loadAccess(request: OpenRequest, sent?: Typed) {
  const { tx, today } = request
  if (sent !== undefined) {
    await lockRoles(tx)
  }
  const colleague = await findColleague(tx, request.id('assignment'))
  if (colleague === undefined) {
    return undefined
  }
  const { accountId } = colleague
  const held = await rolesOfAccount(tx, accountId)
  const othersWhoStay = await coordinatorsWhoStay(tx, { without: { account: accountId }, today })
  return { colleague, held, othersWhoStay }
}

const accessPage = page({
  path: routes.stopAccess,
  access: coordinators,
  audit: { action: 'read', object: 'role', of: ({ colleague }) => colleague.assignmentId },
  load: loadAccess,
  view: (loaded, request) => ({
    title: stopAccessMessages(request.locale).title(loaded.colleague.name),
    current: 'organisation',
    content: <StopAccessPage {...loaded} request={request} />,
  }),
})

/**
 * Signs somebody out on every device; the roles stay. Whoever has no role left is signed out here, and stays
 * signed in where he works now.
 */
const signOutButton = post({
  path: routes.signOutColleague,
  access: coordinators,
  fresh: true,
  audit: { action: 'revoke', object: 'session', of: (_, request) => request.id('assignment') },
  act: async (request) => {
    const assignment = request.id('assignment')
    const colleague = await findColleague(request.tx, assignment)
    if (colleague === undefined || colleague.accountId === request.actor.accountId) {
      throw new NotThere('colleague')
    }
    const held = await rolesOfAccount(request.tx, colleague.accountId)
    const worksHere = held.some((role) => standingOf(role, request.today) === 'holds')
    await signOutAndTell(request, colleague.accountId, {
      kind: 'signed-out-by-office',
      signOut: worksHere ? signOutEverywhere : signOutHere,
    })
    return href(routes.stopAccess, { assignment }, { klaar: 'signed-out-everywhere' })
  },
})

async function signOutAndTell(
  { tx, actor, now, newId }: OpenRequest,
  accountId: string,
  { kind, signOut }: { kind: NoticeKind; signOut: typeof signOutEverywhere },
): Promise<void> {
  const { organisationId, accountId: by } = actor
  await signOut(tx, { accountId, organisationId, by, at: now })
  await noticeOfChange(tx, { accountId, kind, at: now, newId })
}

const blockForm = form({
  path: routes.blockColleague,
  access: coordinators,
  fresh: true,
  audit: { action: 'revoke', object: 'account', of: ({ colleague }) => colleague.accountId },
  load: loadAccess,
  first: () => typedFrom({}),
  parse: (typed, _, { locale }) => {
    const reading = startReading(typed)
    if (!choicesOf(typed, 'sure').includes('yes')) {
      fault(reading, 'sure', stopAccessMessages(locale).block.missing)
    }
    return finish(reading, () => true)
  },
  decide: ({ colleague, ...loaded }, _, { actor, today, locale }) => {
    const { accountId } = colleague
    const blocked = blockAccount({ ...loaded, accountId, by: actor.accountId, today })
    return blocked.ok
      ? blocked
      : refused({ sure: stopAccessMessages(locale).refusals[blocked.reason] })
  },
  save: async (request, endings, { colleague: { accountId, email } }) => {
    const { tx, now } = request
    for (const { assignmentId, until } of endings) {
      await endAssignment(tx, assignmentId, until)
    }
    await closeOpenDoors(tx, { accountId, email, at: now })
    await signOutAndTell(request, accountId, { kind: 'blocked', signOut: signOutEverywhere })
    return href(routes.colleagues, {}, { klaar: 'account-blocked' })
  },
  view: (loaded, formState, request) => ({
    title: stopAccessMessages(request.locale).block.heading(loaded.colleague.name),
    current: 'organisation',
    content: <BlockPage {...loaded} form={formState} request={request} />,
  }),
})

/** Taking somebody's access away at once: the page, signing out everywhere, blocking. */
export const stopAccessRoutes: readonly Route[] = [accessPage, signOutButton, ...blockForm]
