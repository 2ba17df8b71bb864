export {
  authorityGrounds,
  groundOn,
  type AuthorityGroundKey,
  type LegalGround,
} from './authority-grounds.js'
export { authorityTermKeys, authorityTerms } from './authority-terms.js'
export { contactNormKeys, contactNorms } from './contact-norms.js'
export { checkOverdue, ruleInForce, type LegalRule, type LegalUnit } from './legal-rule.js'
export { decisionTermKeys, decisionTerms } from './decision-terms.js'
export { evidenceTermKeys, evidenceTerms } from './evidence-terms.js'
export { measureGrounds, type MeasureGroundKey } from './measure-grounds.js'
export { mentorshipTermKeys, mentorshipTerms } from './mentorship-terms.js'
export { privacyTermKeys, privacyTerms } from './privacy-terms.js'
export { proposalTermKeys, proposalTerms } from './proposal-terms.js'
export { retentionDefaults, type RetentionDefault } from './retention-terms.js'
export { waitingTermKeys, waitingTerms } from './waiting-terms.js'
export { referralTermKeys, referralTerms } from './referral-terms.js'
export {
  askerRoles,
  requesterRuleOn,
  type AskerRole,
  type RequesterRule,
  type Requesting,
} from './requesters.js'
