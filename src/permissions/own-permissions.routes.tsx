import { findClient } from '../clients/index.js'
import { couplesOfClient, isRegimeKey } from '../mentorships/index.js'
import { href, routes } from '../routes.js'
import type { Actor } from '../shared/access/index.js'
import { NotThere, post, type OpenRequest, type Route } from '../shared/http/index.js'
import type { OpenedPermissions } from './permission-access.js'
import { permissionKindOf } from './permission.js'
import { findPermission, permissionsOf } from './permission.store.js'
import { withdraw } from './withdraw-permission.routes.js'

/** Only the client himself: a relative who helps him may look who looked, but agrees to nothing for him. */
export function clientHimself({ role, clientId }: Pick<Actor, 'role' | 'clientId'>): boolean {
  return role === 'client' && clientId !== null
}

/** What the client himself agreed to; undefined for who is no client. */
export async function openOwnPermissions({
  tx,
  actor,
}: OpenRequest): Promise<OpenedPermissions | undefined> {
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

/** What the client himself permitted he stops by one press. */
export const ownPermissionRoutes: readonly Route[] = [stopButton]
