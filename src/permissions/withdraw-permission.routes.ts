import { recordFacts } from '../audit/index.js'
import { href, routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { textOf } from '../shared/forms/index.js'
import { NotThere, post, type OpenRequest } from '../shared/http/index.js'
import { openPermission } from './permission-access.js'
import { permissionWithdrawn } from './permission-facts.js'
import { isWithdrawn, type Permission } from './permission.js'
import { withdrawPermission } from './permission.store.js'

const longestReason = 2_000

/** The name of the field for the reason; several stand on one page. */
export function reasonField(id: string): string {
  return `reason-${id}`
}

/** Withdrawing is one press and holds from today. A second press has the same answer. */
export const withdrawButton = post({
  path: routes.withdrawPermission,
  access: caseworkers,
  audit: {
    action: 'revoke',
    object: 'permission',
    of: (_, request) => request.id('permission'),
  },
  act: async (request, typed) => {
    const permission = await openPermission(request)
    if (permission === undefined) {
      throw new NotThere('permission')
    }
    const reason = textOf(typed, reasonField(permission.id)).slice(0, longestReason)
    const isOfClient = textOf(typed, 'for') === 'client'
    await withdraw(request, permission, { reason, for: isOfClient ? 'client' : 'mentor' })
    const address = { client: permission.clientId }
    return href(routes.livingWills, address, { klaar: 'permission-withdrawn' })
  },
})

/** Withdraws a permission from today, with the fact that tells it; one that was withdrawn stays as it is. */
export async function withdraw(
  { tx, actor, today, now }: OpenRequest,
  permission: Permission,
  { reason, for: whose }: { reason: string; for: 'client' | 'mentor' },
): Promise<void> {
  if (isWithdrawn(permission, today)) {
    return
  }
  const by = actor.accountId
  const withdrawal = { id: permission.id, on: today, by, at: now, for: whose }
  const words = reason === '' ? null : reason.normalize('NFC')
  if (await withdrawPermission(tx, { ...withdrawal, reason: words })) {
    await recordFacts(tx, [permissionWithdrawn(permission, whose)], { by, at: now })
  }
}
