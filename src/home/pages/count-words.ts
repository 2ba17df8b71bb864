import { mostCounted } from '../../mentorships/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { homeMessages } from '../home.messages.js'

/** A count as text; further than the bound nobody counted. */
export function countWords(count: number, { locale }: ViewRequest): string {
  return count > mostCounted ? homeMessages(locale).office.most(mostCounted) : String(count)
}
