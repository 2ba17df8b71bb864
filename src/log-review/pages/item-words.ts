import { roleNames, roles } from '../../shared/access/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { logWords } from '../log-words.messages.js'
import type { ReviewItem } from '../review.js'

/** What somebody did, in words: 'bekeek dossier'. */
export function actWords({ action, object }: ReviewItem, locale: Locale): string {
  const words = logWords(locale)
  return `${words.actions[action] ?? action} ${words.objects[object] ?? object}`.trim()
}

/** Somebody's role, in words; a role that is not known any more as it was logged. */
export function roleWords({ role }: ReviewItem, locale: Locale): string {
  const known = roles.find((one) => one === role)
  return known === undefined ? role : roleNames(locale)[known]
}

/** A mark by which a dossier can be told from another without saying whose it is. */
export function markOf(id: string): string {
  return id.slice(-6).toUpperCase()
}
