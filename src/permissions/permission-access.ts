import { findClient, type Client } from '../clients/index.js'
import { coupleForActor, couplesForActor, isRegimeKey, type Couple } from '../mentorships/index.js'
import type { OpenRequest } from '../shared/http/index.js'
import { permissionKindOf, type Permission, type PermissionKind } from './permission.js'
import { findPermission, permissionsOf } from './permission.store.js'

/** A couple that still runs, with the permission it knows. */
export type PermittingCouple = { couple: Couple; kind: PermissionKind }

/** The permissions of a client, opened by somebody who stands beside him or by a coordinator. */
export type OpenedPermissions = {
  client: Client
  couples: readonly PermittingCouple[]
  permissions: readonly Permission[]
}

/** The client in the address for who stands beside him today and for coordinators; undefined for all others. */
export async function openPermissions(
  request: OpenRequest,
): Promise<OpenedPermissions | undefined> {
  const { tx, actor, today } = request
  const clientId = request.id('client')
  const all = await couplesForActor(tx, { actor, clientId, on: today })
  const couples = all.filter((couple) => couple.clientId === clientId)
  if (actor.role !== 'coordinator' && couples.length === 0) {
    return undefined
  }
  const client = await findClient(tx, clientId)
  return (
    client && {
      client,
      couples: couples.flatMap(permitting),
      permissions: await permissionsOf(tx, clientId),
    }
  )
}

/** A permission about to be given, in place of another or not. */
export type Giving = PermittingCouple & { client: Client; replaced: Permission | undefined }

/** The couple in the address, to give a permission in; undefined when it ended or is not the actor's. */
export async function openToGive(request: OpenRequest): Promise<Giving | undefined> {
  return openCouple(request, request.id('mentorship'), undefined)
}

/** The permission in the address, to give another in its place; saving refuses once it was withdrawn. */
export async function openToReplace(request: OpenRequest): Promise<Giving | undefined> {
  const replaced = await openPermission(request)
  return replaced && openCouple(request, replaced.mentorshipId, replaced)
}

/** The permission in the address, for who may withdraw it; also when that was done before. */
export async function openPermission(request: OpenRequest): Promise<Permission | undefined> {
  const opened = await openPermissions(request)
  const place = { clientId: opened?.client.id ?? '', id: request.id('permission') }
  return opened && findPermission(request.tx, place)
}

async function openCouple(
  { tx, actor, today }: OpenRequest,
  mentorshipId: string,
  replaced: Permission | undefined,
): Promise<Giving | undefined> {
  const couple = await coupleForActor(tx, { actor, mentorshipId, on: today })
  const [found] = couple === undefined ? [] : permitting(couple)
  const client = found && (await findClient(tx, found.couple.clientId))
  return found && client && { ...found, client, replaced }
}

function permitting(couple: Couple): PermittingCouple[] {
  const { regime, status } = couple
  return status !== 'ended' && isRegimeKey(regime)
    ? [{ couple, kind: permissionKindOf(regime) }]
    : []
}
