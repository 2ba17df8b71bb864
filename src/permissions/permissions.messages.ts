import { messages } from '../shared/i18n/index.js'
import { en } from './permissions.messages.en.js'
import { nl, type PermissionMessages } from './permissions.messages.nl.js'

export type { PermissionMessages }

/** The words of permissions in a language. */
export const permissionMessages = messages<PermissionMessages>({ nl, en })
