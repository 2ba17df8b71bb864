import type { Context } from 'hono'
import { href, routes } from '../../routes.js'
import type { Locale } from '../../shared/i18n/index.js'
import type { SignInDeps } from '../sign-in/sign-in-deps.js'
import type { Offer } from './offer.js'

/** The addresses behind each of the two links. */
export const paths = {
  'set-up': {
    first: routes.setUp,
    code: routes.setUpCode,
    passkey: routes.setUpPasskey,
    recovery: routes.setUpRecovery,
  },
  invitation: {
    first: routes.invitation,
    code: routes.invitationCode,
    passkey: routes.invitationPasskey,
    recovery: routes.invitationRecovery,
  },
} as const

/** A link that somebody follows, with what it offers. */
export type Following = {
  deps: SignInDeps
  c: Context
  offer: Offer
  token: string
  locale: Locale
}

/** The steps behind a link; `passkey` is no page, but the question for one. */
export type Step = keyof (typeof paths)['invitation']

/** The address of a step of this link, in this language. */
export function stepOf({ offer, token, locale }: Following, step: Step): string {
  return href(paths[offer.kind][step], { token }, { taal: locale === 'nl' ? undefined : locale })
}
