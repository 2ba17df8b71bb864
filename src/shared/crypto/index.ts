export { derivedToken, keyedHash, keyFor, keyFrom } from './derive.js'
export { pieceLock, unlockPiece, type Piece, type PieceLock } from './file-cipher.js'
export { lock, unlock } from './locked.js'
export { seal, unseal } from './seal.js'
