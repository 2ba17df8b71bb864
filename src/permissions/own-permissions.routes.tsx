import { findClient } from '../clients/index.js'
import { couplesOfClient, isRegimeKey } from '../mentorships/index.js'
import { href, routes } from '../routes.js'
import type { Actor } from '../shared/access/index.js'
import { NotThere, page, post, type OpenRequest, type Route } from '../shared/http/index.js'
import { OwnPermissionsPage } from './pages/own-permissions.page.js'
import type { OpenedPermissions } from './permission-access.js'
import { permissionKindOf } from './permission.js'
import { findPermission, permissionsOf } from './permission.store.js'
import { permissionMessages } from './permissions.messages.js'
import { withdraw } from './withdraw-permission.routes.js'

/** Only the client: a relative who helps him may look who looked, but agrees to nothing for him. */
function clientHimself({ role, clientId }: Pick<Actor, 'role' | 'clientId'>): boolean {
  return role === 'client' && clientId !== null
}

async function openOwn({ tx, actor }: OpenRequest): Promise<OpenedPermissions | undefined> {
  const { clientId } = actor
  const client = clientId === null ? undefined : await findClient(tx, clientId)
  if (client === undefined) {
    return undefined
  }
  const couples = await couplesOfClient(tx, client.id)
  return {
    client,
    couples: couples.flatMap((couple) =>
      isRegimeKey(couple.regime) ? [{ couple, kind: permissionKindOf(couple.regime) }] : [],
    ),
    permissions: await permissionsOf(tx, client.id),
  }
}

const ownPage = page({
  path: routes.ownPermissions,
  access: clientHimself,
  audit: {
    action: 'read',
    object: 'permission',
    clients: ({ client }: OpenedPermissions) => [client.id],
  },
  load: openOwn,
  view: (opened, request) => ({
    title: permissionMessages(request.locale).own.title,
    current: 'own-permissions',
    printable: true,
    content: <OwnPermissionsPage opened={opened} request={request} />,
  }),
})

/** "I do not want this any more": at once, without a reason and without the mentor between. */
const stopButton = post({
  path: routes.stopOwnPermission,
  access: clientHimself,
  audit: {
    action: 'revoke',
    object: 'permission',
    of: (_, request) => request.id('permission'),
    clients: (_, { actor }) => (actor.clientId === null ? [] : [actor.clientId]),
  },
  act: async (request) => {
    const clientId = request.actor.clientId ?? ''
    const permission = await findPermission(request.tx, {
      clientId,
      id: request.id('permission'),
    })
    if (permission?.kind !== 'mentor-speaks') {
      throw new NotThere('permission')
    }
    await withdraw(request, permission, { reason: '', for: 'client' })
    return href(routes.ownPermissions, {}, { klaar: 'permission-withdrawn' })
  },
})

/** What the client himself reads of his permissions, and stops by one press. */
export const ownPermissionRoutes: readonly Route[] = [ownPage, stopButton]
