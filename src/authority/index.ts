export {
  askedRoles,
  governingLaws,
  type AskedRole,
  type AuthorityCase,
  type CapacityStatement,
  type GoverningLaw,
  type MeasureInCase,
  type PermissionInCase,
} from './authority-case.js'
export { authorityTermsOn, type AuthorityTerms } from './authority-terms.js'
export {
  deciders,
  mentorPowers,
  type Authority,
  type Decider,
  type Ground,
  type MentorPower,
} from './authority.js'
export { authorityMessages } from './authority.messages.js'
export type { AuthorityMessages } from './authority.messages.nl.js'
export { conditionCodes, missingCodes, type ConditionCode, type MissingCode } from './codes.js'
export { actsOfOffice, disputedMatters, invasiveMatters } from './concerns.js'
export { conditionsBesides, explain, type AuthorityParts } from './explain.js'
export { isMatter, matters, type Matter } from './matter.js'
export { matterMessages } from './matter.messages.js'
export {
  isProfessional,
  otherNamesOf,
  professionalRoles,
  statementRoleOf,
  statementRoles,
  type StatementRole,
} from './statement-role.js'
export {
  isContradicting,
  statementsIn,
  statementVerdicts,
  type JudgedStatement,
  type StatementVerdict,
} from './statements.js'
export { whoDecides } from './who-decides.js'
