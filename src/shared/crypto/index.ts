export { derivedToken, keyedHash, keyFor, keyFrom } from './derive.js'
export { lock, unlock } from './locked.js'
export { seal, unseal } from './seal.js'
