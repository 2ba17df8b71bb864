import { href, routes } from '../../routes.js'
import { caseworkers, coordinators } from '../../shared/access/index.js'
import { form, NotThere, page, post, type Route } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import {
  endAssignment,
  guestsOfClient,
  noticeOfChange,
  sendInvitation,
  type InviteDeps,
} from '../../users/index.js'
import { loadDossierAccess, type DossierAccess } from './dossier-access.js'
import { decideGuest, firstGuest, parseGuest } from './guest-invite.form.js'
import { guestMessages } from './guest.messages.js'
import { DossierAccessPage } from './pages/dossier-access.page.js'
import { InviteGuestPage } from './pages/invite-guest.page.js'

const accessPage = page({
  path: routes.dossierAccess,
  access: caseworkers,
  audit: { action: 'read', object: 'dossier-access', of: ({ client }: DossierAccess) => client.id },
  load: loadDossierAccess,
  view: (loaded, request) => ({
    title: guestMessages(request.locale).of(fullName(loaded.client)),
    current: 'clients',
    content: <DossierAccessPage access={loaded} request={request} />,
  }),
})

function inviteForm(deps: InviteDeps): Route[] {
  return form({
    path: routes.inviteGuest,
    access: coordinators,
    fresh: true,
    audit: { action: 'grant', object: 'invitation', of: ({ client }: DossierAccess) => client.id },
    load: loadDossierAccess,
    first: (_, { today }) => firstGuest(today),
    parse: (typed, { client }, { today, locale }) =>
      parseGuest(typed, { clientId: client.id, today, locale }),
    decide: ({ guests }, invite, { locale }) => decideGuest(invite, { guests, locale }),
    save: async ({ tx, actor, now, newId }, invite) => {
      const at = { organisationId: actor.organisationId, now, newId }
      const invitation = await sendInvitation(tx, { deps, invite }, at)
      return href(routes.invitationLink, { invitation }, { klaar: 'invited' })
    },
    view: ({ client }, formState, request) => ({
      title: guestMessages(request.locale).inviting.title(fullName(client)),
      current: 'clients',
      content: <InviteGuestPage client={client} form={formState} request={request} />,
    }),
  })
}

/** Ends what somebody from outside may, from the next request on; pressed twice it ends once. */
const endButton = post({
  path: routes.endGuest,
  access: coordinators,
  fresh: true,
  audit: { action: 'revoke', object: 'role', of: (_, request) => request.id('assignment') },
  act: async (request) => {
    const { tx, now, today, newId } = request
    const [clientId, assignmentId] = [request.id('client'), request.id('assignment')]
    const guests = await guestsOfClient(tx, { clientId, today })
    const guest = guests.find((one) => one.assignmentId === assignmentId)
    if (guest === undefined) {
      throw new NotThere('guest')
    }
    await endAssignment(tx, assignmentId, today)
    const { accountId } = guest
    await noticeOfChange(tx, { accountId, kind: 'role-ended', at: now, newId })
    return href(routes.dossierAccess, { client: clientId }, { klaar: 'guest-ended' })
  },
})

/** Who may look in one dossier, letting somebody in, and ending it. */
export function dossierAccessRoutes(deps: InviteDeps): readonly Route[] {
  return [accessPage, ...inviteForm(deps), endButton]
}
