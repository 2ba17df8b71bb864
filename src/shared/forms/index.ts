export {
  choicesOf,
  dateFields,
  keepable,
  optionalTextOf,
  textOf,
  typedFrom,
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
