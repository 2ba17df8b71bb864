export { derivedToken, keyedHash } from './derive.js'
export { seal, unseal } from './seal.js'
