export {
  destroyPersonKey,
  KeyDestroyed,
  personKeyCalled,
  personKeyFor,
  type KeyDeps,
  type PersonKey,
} from './person-key.js'
export { openForPerson, sealForPerson, type SealedPlace } from './seal-for-person.js'
export { rotateKeys } from './rotate-keys.js'
