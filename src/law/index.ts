export { contactNormKeys, contactNorms } from './contact-norms.js'
export { checkOverdue, ruleInForce, type LegalRule, type LegalUnit } from './legal-rule.js'
export { mentorshipTermKeys, mentorshipTerms } from './mentorship-terms.js'
export { privacyTermKeys, privacyTerms } from './privacy-terms.js'
