import {
  actsOfOffice,
  askedRoles,
  authorityMessages,
  conditionCodes,
  deciders,
  disputedMatters,
  governingLaws,
  invasiveMatters,
  matterMessages,
  matters,
  mentorPowers,
  missingCodes,
  otherNamesOf,
  professionalRoles,
  statementRoles,
  statementVerdicts,
} from '../../authority/index.js'
import { regimeKeys } from '../../mentorships/index.js'
import { measureKinds } from './case-reader.js'

/** Every code that a case or an answer may hold, with a Dutch sentence or name for each. */
export function vocabulary() {
  const words = authorityMessages('nl')
  return {
    regimes: regimeKeys,
    measures: measureKinds,
    matters,
    actsOfOffice,
    disputedMatters,
    invasiveMatters,
    laws: governingLaws,
    roles: statementRoles,
    rolesThatCount: professionalRoles,
    otherNamesOfRoles: Object.fromEntries(statementRoles.map((role) => [role, otherNamesOf(role)])),
    askedRoles,
    deciders,
    mentorMay: mentorPowers,
    missing: missingCodes,
    conditions: conditionCodes,
    verdicts: statementVerdicts,
    sentences: {
      regimes: words.regimes,
      measures: words.measures,
      matters: matterMessages('nl'),
      laws: words.laws,
      roles: words.roles,
      askedRoles: words.askedRoles,
      deciders: words.decides,
      mentorMay: words.mentorMay,
      missing: words.missing,
      conditions: words.conditions,
      verdicts: words.verdicts,
    },
  }
}
