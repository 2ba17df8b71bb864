export { clientFactSentence } from './client-fact.messages.js'
export { clientRoutes } from './clients.routes.js'
export type { StandsBeside } from './client-access.js'
export { homeMessages } from './home.messages.js'
export { measureMessages } from './measure.messages.js'
export { nearPersonMessages } from './near-person.messages.js'
export {
  onlyNamed,
  registerClient,
  type AddressForm,
  type Client,
  type ClientDecided,
  type ClientDetails,
  type Namesake,
} from './client.js'
export {
  findClient,
  findMergedInto,
  findNamesakes,
  insertClient,
  lockClient,
  saveClient,
} from './client.store.js'
export {
  livingKinds,
  unknownHome,
  type HomeDetails,
  type LivingKind,
  type LivingSituation,
} from './living-situation.js'
export {
  closeHome,
  currentHome,
  findHomes,
  insertLivingSituation,
  saveHome,
} from './living-situation.store.js'
export {
  addNearPerson,
  type NearPerson,
  type NearPersonDetails,
  type Relation,
} from './near-person.js'
export { findNearPeople, insertNearPerson } from './near-person.store.js'
export {
  addMeasure,
  isMeasureInForce,
  type MeasureDetails,
  type MeasureKind,
  type ProtectiveMeasure,
} from './protective-measure.js'
export { findMeasures, insertMeasure, saveMeasure } from './protective-measure.store.js'
export { mergeClientInto } from './merge-client.store.js'
