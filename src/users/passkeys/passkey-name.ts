import type { Locale } from '../../shared/i18n/index.js'
import { passkeyMessages } from './passkey.messages.js'

const devices = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['Mac', /Macintosh|Mac OS/],
  ['Chromebook', /CrOS/],
  ['Linux', /Linux/],
] as const

/** A first name for a passkey, after the kind of device it is made on; its owner can change it. */
export function passkeyNameFrom(userAgent: string, locale: Locale): string {
  const device = devices.find(([, pattern]) => pattern.test(userAgent))?.[0]
  const { firstName } = passkeyMessages(locale)
  return device === undefined ? firstName : `${firstName} (${device})`
}
