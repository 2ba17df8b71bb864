import {
  clientHimself,
  openOwnPermissions,
  OwnPermissionsPage,
  permissionMessages,
  type OpenedPermissions,
} from '../permissions/index.js'
import { routes } from '../routes.js'
import { page, type Route } from '../shared/http/index.js'
import { isInForce, type LivingWill } from './living-will.js'
import { livingWillsOf } from './living-will.store.js'
import { OwnWills } from './pages/own-wills.js'

type OwnPapers = OpenedPermissions & { wills: readonly LivingWill[] }

/** What the client himself agreed to and put on paper; what no longer counts is left out. */
export const ownPapersPage: Route = page({
  path: routes.ownPermissions,
  access: clientHimself,
  audit: {
    action: 'read',
    object: 'permission',
    clients: ({ client }: OwnPapers) => [client.id],
  },
  load: async (request): Promise<OwnPapers | undefined> => {
    const opened = await openOwnPermissions(request)
    const all = opened && (await livingWillsOf(request.tx, opened.client.id))
    return (
      opened && {
        ...opened,
        wills: (all?.wills ?? []).filter((will) => isInForce(will, request.today)),
      }
    )
  },
  view: (opened, request) => ({
    title: permissionMessages(request.locale).own.title,
    current: 'own-permissions',
    printable: true,
    content: (
      <OwnPermissionsPage
        opened={opened}
        below={<OwnWills wills={opened.wills} request={request} />}
        request={request}
      />
    ),
  }),
})
