export { endsSoon } from './ending-soon.js'
export { EndingPermissions } from './pages/ending-permissions.js'
export { clientHimself, openOwnPermissions } from './own-permissions.routes.js'
export { OwnPermissionsPage } from './pages/own-permissions.page.js'
export { PermissionSection } from './pages/permission-section.js'
export { openPermissions, type OpenedPermissions } from './permission-access.js'
export { permissionFactSentence } from './permission-facts.js'
export { givePermission } from './give-permission.js'
export { permissionFor } from './permission-for.js'
export {
  isInForce as isPermissionInForce,
  permissionKindOf,
  type Permission,
  type PermissionKind,
  type PermissionWords,
} from './permission.js'
export {
  insertPermission,
  movePermissionsOfClient,
  permissionsEndingSoon,
  permissionsOf,
} from './permission.store.js'
export { permissionMessages } from './permissions.messages.js'
export { permissionRoutes } from './permissions.routes.js'
