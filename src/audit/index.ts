export { changesBetween, fieldsTouched, type Changes, type Edit } from './changes.js'
export { recordAudit } from './audit.store.js'
export { factsOf, lastFactOfKind, recordFacts, type Fact, type ToldFact } from './fact.store.js'
export { clockId, operatorId, recordOperation, type Operation } from './operation.store.js'
