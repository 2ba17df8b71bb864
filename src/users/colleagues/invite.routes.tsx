import { href, routes } from '../../routes.js'
import { coordinators } from '../../shared/access/index.js'
import type { Tx } from '../../shared/database/index.js'
import type { Typed } from '../../shared/forms/index.js'
import {
  form,
  NotThere,
  page,
  post,
  type OpenRequest,
  type Route,
} from '../../shared/http/index.js'
import {
  findInvitation,
  opensOneQuestion,
  withdrawInvitation,
  type Invitation,
} from '../invitation.store.js'
import { hasRoleHere } from './colleague.store.js'
import { colleagueMessages } from './colleagues.messages.js'
import {
  decideInvite,
  emailIn,
  invitableRoles,
  parseColleagueInvite,
  parseMentorInvite,
  roleIn,
  typedInvite,
  type Invite,
  type Known,
} from './invite.form.js'
import { givesAccessAgain, linkOf, sendInvitation, type InviteDeps } from './invite.js'
import { InvitationLinkPage } from './pages/invitation-link.page.js'
import { InvitePage } from './pages/invite.page.js'

/** A mentor as an invitation needs it; undefined when there is none to invite. */
export type FindMentor = (
  tx: Tx,
  mentorId: string,
) => Promise<{ name: string; email: string | null } | undefined>

/** What these routes need of the house; `findMentor` comes from a floor above. */
export type InviteRouteDeps = InviteDeps & { findMentor: FindMentor }

/** Inviting a coordinator or a mentor, seeing the link, and making it anew. */
export function inviteRoutes(deps: InviteRouteDeps): readonly Route[] {
  return [
    ...inviteColleagueForm(deps),
    ...inviteMentorForm(deps),
    invitationPage(deps),
    renewButton(deps),
    withdrawButton,
  ]
}

function inviteColleagueForm(deps: InviteDeps): Route[] {
  return form({
    path: routes.inviteColleague,
    access: coordinators,
    fresh: true,
    audit: { action: 'grant', object: 'invitation' },
    load: async ({ tx, today }, sent?: Typed) => ({
      emailHasRole: await hasRole(tx, sent, { role: roleIn(sent), today }),
      mentorHasAccount: false,
    }),
    first: () => typedInvite({ name: '', email: null }),
    parse: (typed, _, { today, locale }) =>
      parseColleagueInvite(typed, { today, words: colleagueMessages(locale).errors }),
    decide: (known, invite, { locale }) =>
      decideInvite(invite, known, colleagueMessages(locale).errors),
    save: (request, invite) => invited(deps, request, invite),
    view: (_, formState, request) => {
      const { inviting } = colleagueMessages(request.locale)
      const back = { href: href(routes.colleagues), label: inviting.back }
      const action = href(routes.inviteColleague)
      const { title } = inviting
      return {
        title,
        current: 'organisation',
        content: (
          <InvitePage
            {...{ title, back, action, request }}
            roles={invitableRoles}
            form={formState}
          />
        ),
      }
    },
  })
}

function inviteMentorForm(deps: InviteRouteDeps): Route[] {
  return form({
    path: routes.inviteMentor,
    access: coordinators,
    fresh: true,
    audit: { action: 'grant', object: 'invitation', of: ({ mentorId }: LoadedMentor) => mentorId },
    load: (request, sent) => loadMentor(deps, request, sent),
    first: ({ mentor }) => typedInvite(mentor),
    parse: (typed, { mentorId }, { locale }) => {
      const words = colleagueMessages(locale).errors
      return parseMentorInvite(typed, { mentorId, words })
    },
    decide: (known, invite, { locale }) =>
      decideInvite(invite, known, colleagueMessages(locale).errors),
    save: (request, invite) => invited(deps, request, invite),
    view: ({ mentor, mentorId }, formState, request) => {
      const { inviting } = colleagueMessages(request.locale)
      const back = { href: href(routes.mentor, { mentor: mentorId }), label: inviting.backToMentor }
      const action = href(routes.inviteMentor, { mentor: mentorId })
      const title = inviting.mentorTitle(mentor.name)
      return {
        title,
        current: 'mentors',
        content: <InvitePage {...{ title, back, action, request }} form={formState} />,
      }
    },
  })
}

type LoadedMentor = Known & { mentor: { name: string; email: string | null }; mentorId: string }

async function loadMentor(
  { findMentor }: InviteRouteDeps,
  request: OpenRequest,
  sent: Typed | undefined,
): Promise<LoadedMentor | undefined> {
  const { tx, today } = request
  const mentorId = request.id('mentor')
  const mentor = await findMentor(tx, mentorId)
  const emailHasRole = await hasRole(tx, sent, { role: 'mentor', today })
  const mentorHasAccount = await hasRoleHere(tx, { role: 'mentor', by: { mentorId }, today })
  return mentor && { mentor, mentorId, emailHasRole, mentorHasAccount }
}

type Asked = { role: Invite['role']; today: string }

async function hasRole(tx: Tx, sent: Typed | undefined, { role, today }: Asked): Promise<boolean> {
  return sent !== undefined && hasRoleHere(tx, { role, by: { email: emailIn(sent) }, today })
}

async function invited(deps: InviteDeps, request: OpenRequest, invite: Invite): Promise<string> {
  const { tx, actor, now, newId } = request
  const { organisationId } = actor
  const invitation = await sendInvitation(tx, { deps, invite }, { organisationId, now, newId })
  return href(routes.invitationLink, { invitation }, { klaar: 'invited' })
}

function invitationPage(deps: InviteDeps): Route {
  return page({
    path: routes.invitationLink,
    access: coordinators,
    audit: { action: 'read', object: 'invitation', of: ({ id }: Invitation) => id },
    load: (request) => findInvitation(request.tx, request.id('invitation')),
    view: (invitation, request) => ({
      title: colleagueMessages(request.locale).link.title,
      current: 'organisation',
      content: (
        <InvitationLinkPage
          invitation={invitation}
          link={linkOf(deps, invitation.id)}
          hasMail={deps.hasMail}
          request={request}
        />
      ),
    }),
  })
}

/** A new link takes the place of the old one; what was accepted, or gives access again, has no new link. */
function renewButton(deps: InviteDeps): Route {
  return post({
    path: routes.renewInvitation,
    access: coordinators,
    fresh: true,
    audit: { action: 'grant', object: 'invitation', of: (_, request) => request.id('invitation') },
    act: async (request) => {
      const invitation = await findInvitation(request.tx, request.id('invitation'))
      if (invitation === undefined || isNotRenewed(invitation, request)) {
        throw new NotThere('invitation')
      }
      return invited(deps, request, invitation)
    },
  })
}

/** Accepted, made elsewhere by its own rules, or for a role with an end that has come. */
function isNotRenewed(invitation: Invitation, { today }: OpenRequest): boolean {
  const { usedAt, validUntil } = invitation
  const isOver = validUntil !== null && validUntil <= today
  const isElsewhere = givesAccessAgain(invitation) || opensOneQuestion(invitation)
  return usedAt !== null || isElsewhere || isOver
}

/** Takes back an invitation that was not accepted: its link works no more. */
const withdrawButton = post({
  path: routes.withdrawInvitation,
  access: coordinators,
  fresh: true,
  audit: { action: 'revoke', object: 'invitation', of: (_, request) => request.id('invitation') },
  act: async (request) => {
    const { tx, now } = request
    if (!(await withdrawInvitation(tx, request.id('invitation'), now))) {
      throw new NotThere('invitation')
    }
    return href(routes.colleagues, {}, { klaar: 'invitation-withdrawn' })
  },
})
