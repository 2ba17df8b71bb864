import { accountPolicy } from './account.policy.js'
import { capacityPolicy } from './capacity.policy.js'
import { clientsPolicy } from './clients.policy.js'
import { guestsPolicy } from './guests.policy.js'
import { evidencePolicy } from './evidence.policy.js'
import { decisionListsPolicy } from './decision-lists.policy.js'
import { decisionsPolicy } from './decisions.policy.js'
import { decisionStepsPolicy } from './decision-steps.policy.js'
import { documentsPolicy } from './documents.policy.js'
import { livingWillsPolicy } from './living-wills.policy.js'
import { logReviewPolicy } from './log-review.policy.js'
import { matchProfilesPolicy } from './match-profiles.policy.js'
import { matchingPolicy } from './matching.policy.js'
import { mentorsPolicy } from './mentors.policy.js'
import { mentorshipsPolicy } from './mentorships.policy.js'
import { organisationPolicy } from './organisation.policy.js'
import { outsidePolicy } from './outside.policy.js'
import { placesPolicy } from './places.policy.js'
import type { PolicyRow } from './policy-row.js'
import { privacyPolicy } from './privacy.policy.js'
import { proposalsPolicy } from './proposals.policy.js'
import { referralsPolicy } from './referrals.policy.js'
import { regionsPolicy } from './regions.policy.js'
import { retentionPolicy } from './retention.policy.js'
import { sealedNotesPolicy } from './sealed-notes.policy.js'
import { thinkingAlongPolicy } from './thinking-along.policy.js'
import { visitsPolicy } from './visits.policy.js'
import { waitingListPolicy } from './waiting-list.policy.js'
import { whatFitsPolicy } from './what-fits.policy.js'
import { whoLookedPolicy } from './who-looked.policy.js'

export { checkPolicy, pathOf } from './check-policy.js'
export type { FieldSet } from './field-set.js'
export type { Party } from './party.js'
export type { PolicyRow, RouteName } from './policy-row.js'
export { policyPage } from './policy-page.js'

/** The whole table: who may do what. A noun adds its own file here. */
export const policy: readonly PolicyRow[] = [
  ...outsidePolicy,
  ...accountPolicy,
  ...capacityPolicy,
  ...clientsPolicy,
  ...decisionListsPolicy,
  ...decisionsPolicy,
  ...decisionStepsPolicy,
  ...documentsPolicy,
  ...livingWillsPolicy,
  ...evidencePolicy,
  ...mentorshipsPolicy,
  ...thinkingAlongPolicy,
  ...visitsPolicy,
  ...whatFitsPolicy,
  ...waitingListPolicy,
  ...matchProfilesPolicy,
  ...matchingPolicy,
  ...mentorsPolicy,
  ...organisationPolicy,
  ...placesPolicy,
  ...regionsPolicy,
  ...privacyPolicy,
  ...proposalsPolicy,
  ...referralsPolicy,
  ...retentionPolicy,
  ...sealedNotesPolicy,
  ...whoLookedPolicy,
  ...guestsPolicy,
  ...logReviewPolicy,
]
