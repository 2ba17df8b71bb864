import { formatDate, isPlainDate } from '../shared/calendar/index.js'
import type { Locale } from '../shared/i18n/index.js'
import { contactKinds } from './contact.js'
import { contactMessages } from './contact.messages.js'
import { visitMessages } from './visits.messages.js'

type Told = { type: string; content: Readonly<Record<string, unknown>> }

/** Says a fact about contacts and agreements in one sentence; undefined when it is another noun's. */
export function visitFactSentence({ type, content }: Told, locale: Locale): string | undefined {
  const words = contactMessages(locale).facts
  const day = (field: string) => {
    const date = content[field]
    return isPlainDate(date) ? formatDate(date, locale) : ''
  }
  switch (type) {
    case 'contactLogged':
    case 'contactAttempted':
      return `${words[type]} (${day('occurredOn')}).`
    case 'contactCorrected':
      return words.contactCorrected(day('occurredOn'))
    case 'contactStruckOut':
      return words.contactStruckOut(day('occurredOn'), textOf(content['reason']))
    case 'contactPlanned':
    case 'contactPlanDropped':
      return words[type](kindOf(content['kind'], locale), day('plannedOn'))
    case 'followUpClosed':
      return words.followUpClosed(textOf(content['agreed']))
    default:
      return undefined
  }
}

function kindOf(value: unknown, locale: Locale): string {
  const kind = contactKinds.find((known) => known === value) ?? 'other'
  return visitMessages(locale).kinds[kind]
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
