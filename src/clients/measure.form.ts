import {
  dateFields,
  finish,
  readChoice,
  readDate,
  readText,
  startReading,
  typedFrom,
  type FieldErrors,
  type Typed,
} from '../shared/forms/index.js'
import type { Locale } from '../shared/i18n/index.js'
import type { Result } from '../shared/result/index.js'
import { dateWords } from './client-details.form.js'
import { clientMessages } from './clients.messages.js'
import { measureMessages } from './measure.messages.js'
import { measureKinds, type MeasureDetails, type MeasureRefusal } from './protective-measure.js'

/** The fields about a measure. */
export const measureFields = {
  kind: 'kind',
  orderDate: 'order-date',
  validFrom: 'valid-from',
  validUntil: 'valid-until',
  court: 'court',
  rekestnummer: 'rekestnummer',
  appointed: 'appointed',
} as const

/** The fields as they are filled for a measure. */
export function typedMeasure(measure: MeasureDetails): Typed {
  const fields = measureFields
  return typedFrom({
    [fields.kind]: measure.kind,
    ...dateFields(fields.orderDate, measure.orderDate),
    ...dateFields(fields.validFrom, measure.validFrom),
    ...dateFields(fields.validUntil, measure.validUntil),
    [fields.court]: measure.court,
    [fields.rekestnummer]: measure.rekestnummer,
    [fields.appointed]: measure.appointed,
  })
}

/** The fields of a new measure: only who is usually appointed, the foundation itself. */
export function typedNewMeasure(foundation: string): Typed {
  return typedFrom({ [measureFields.appointed]: foundation })
}

/** Reads the form, or answers one sentence for every field that needs another look. */
export function parseMeasure(typed: Typed, locale: Locale): Result<MeasureDetails, FieldErrors> {
  const fields = measureFields
  const words = measureMessages(locale).errors
  const { errors } = clientMessages(locale)
  const reading = startReading(typed)
  const line = { tooLong: errors.tooLong, maximum: 200 }
  const kind = readChoice(reading, fields.kind, { choices: measureKinds, missing: words.kind })
  const orderDate = readDate(reading, fields.orderDate, dateWords(errors))
  const validFrom = readDate(reading, fields.validFrom, dateWords(errors))
  const validUntil = readDate(reading, fields.validUntil, dateWords(errors))
  const court = readText(reading, fields.court, line)
  const rekestnummer = readText(reading, fields.rekestnummer, line)
  const appointed = readText(reading, fields.appointed, line)
  return finish(reading, () => ({
    kind: kind ?? 'mentorschap',
    orderDate,
    validFrom,
    validUntil,
    court,
    rekestnummer,
    appointed,
  }))
}

/** Where on the form a refusal of the rule is shown. */
export function errorOfMeasureRefusal(reason: MeasureRefusal, locale: Locale): FieldErrors {
  const places: Record<MeasureRefusal, string> = {
    'ordered-in-the-future': measureFields.orderDate,
    'starts-before-order': measureFields.validFrom,
    'ends-before-start': measureFields.validUntil,
  }
  return { [places[reason]]: measureMessages(locale).errors.refusals[reason] }
}
