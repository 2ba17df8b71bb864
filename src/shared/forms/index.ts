export {
  choicesOf,
  dateFields,
  keepable,
  textOf,
  typedFrom,
  versionIn,
  type FieldErrors,
  type Typed,
} from './typed.js'
export {
  fault,
  finish,
  readChoice,
  readDate,
  readText,
  readWholeNumber,
  startReading,
  type Reading,
} from './reading.js'
