import { textOf } from '../../shared/forms/index.js'
import { frozenReasonField, type FormState } from '../../shared/http/index.js'

/**
 * The reason a coordinator gave to write in a frozen dossier. It was given on a page without the file, so
 * it travels along until the file was chosen once more.
 */
export function despiteFreeze({ typed }: FormState): Record<string, string> {
  const reason = textOf(typed, frozenReasonField)
  return reason === '' ? {} : { [frozenReasonField]: reason }
}
