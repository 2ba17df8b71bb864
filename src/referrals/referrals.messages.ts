import { messages } from '../shared/i18n/index.js'
import { en } from './referrals.messages.en.js'
import { nl } from './referrals.messages.nl.js'

/** The words of staff about requests. */
export type ReferralMessages = typeof nl

/** The words of staff about requests. */
export const referralMessages = messages<ReferralMessages>({ nl, en })
