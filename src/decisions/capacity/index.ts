export {
  statementsInCase,
  weighStatements,
  type Statement,
  type StruckOut,
  type WeighedStatement,
  type Worth,
} from './statement.js'
export {
  findStatement,
  insertStatement,
  statementsOf,
  strikeOutStatement,
} from './statement.store.js'
