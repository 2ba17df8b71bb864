export {
  institutionDetailsOf,
  institutionKinds,
  type Institution,
  type InstitutionDetails,
  type InstitutionKind,
} from './institution.js'
export {
  findInstitution,
  findInstitutionNamed,
  insertInstitution,
  institutionChoices,
  updateInstitution,
} from './institution.store.js'
export { institutionMessages, type InstitutionMessages } from './institutions.messages.js'
export { institutionRoutes } from './institutions.routes.js'
