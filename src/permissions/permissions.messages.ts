import { messages } from '../shared/i18n/index.js'
import { en } from './permissions.messages.en.js'
import { nl } from './permissions.messages.nl.js'

/** The words of permissions. */
export type PermissionMessages = typeof nl

/** The words of permissions in a language. */
export const permissionMessages = messages<PermissionMessages>({ nl, en })
