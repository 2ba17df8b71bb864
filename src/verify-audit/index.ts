export { fingerprintOf } from './read-anchors.js'
export { verifyAudit, type VerifiedAgainst } from './run.js'
export { exitCodeOf } from './verify.js'
export { sentencesOf } from './sentences.js'
