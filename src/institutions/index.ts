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
