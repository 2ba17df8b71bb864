export { permissionFor } from './permission-for.js'
export {
  permissionKindOf,
  permissionKinds,
  type Permission,
  type PermissionKind,
} from './permission.js'
export { movePermissionsOfClient, permissionsOf } from './permission.store.js'
