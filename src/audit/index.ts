export { changesBetween, fieldsTouched, type Changes, type Edit } from './changes.js'
export { recordAudit } from './audit.store.js'
export { factsOf, lastFactOfKind, recordFacts, type Fact, type ToldFact } from './fact.store.js'
export { recordForAll } from './operation-for-all.js'
export {
  clockId,
  operatorId,
  recordOperation,
  visitorId,
  type Operation,
} from './operation.store.js'
export { touchedBy, type Touched, type TouchedBy } from './touched.store.js'
export { auditLines } from './export-audit.store.js'
export { anchorFolder, copyAnchors, keptAnchors } from './anchors/anchor-files.js'
export { adoptAnchors, type Adopted } from './anchors/adopt-anchors.js'
export { anchorKey } from './anchors/anchor-key.js'
export { anchorTask, anchorTasks } from './anchors/anchor-tasks.js'
export { keepAnchorsWhenDue, recordRestore, type Anchoring } from './anchors/keep-anchors.js'
