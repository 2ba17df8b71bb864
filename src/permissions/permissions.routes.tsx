import { routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { page, type Route } from '../shared/http/index.js'
import { fullName } from '../shared/names/index.js'
import { givePermissionRoutes } from './give-permission.routes.js'
import { ownPermissionRoutes } from './own-permissions.routes.js'
import { PermissionSheetPage } from './pages/permission-sheet.page.js'
import { openPermissions } from './permission-access.js'
import { permissionMessages } from './permissions.messages.js'
import { withdrawButton } from './withdraw-permission.routes.js'

/** A sheet in plain words that the client keeps: what he may do himself, and who speaks for him about what. */
const sheetPage = page({
  path: routes.permissionSheet,
  access: caseworkers,
  audit: { action: 'read', object: 'permission' },
  load: openPermissions,
  view: (opened, request) => ({
    title: permissionMessages(request.locale).sheet.title(fullName(opened.client)),
    current: 'clients',
    printable: true,
    content: <PermissionSheetPage opened={opened} request={request} />,
  }),
})

/** Permissions: the sheet, giving, replacing and withdrawing them, and the client's own page. */
export const permissionRoutes: readonly Route[] = [
  sheetPage,
  withdrawButton,
  ...givePermissionRoutes,
  ...ownPermissionRoutes,
]
