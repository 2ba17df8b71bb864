import type { Fact } from '../audit/index.js'
import { formatDate, isPlainDate } from '../shared/calendar/index.js'
import type { Locale } from '../shared/i18n/index.js'
import { evidenceKinds, evidenceThemes, type Evidence } from './evidence.js'
import { evidenceMessages } from './evidence.messages.js'
import { factMessages } from './evidence-facts.messages.js'

const types = [
  'evidenceAdded',
  'evidenceConfirmed',
  'evidenceCorrected',
  'evidenceSorted',
  'evidenceContradicted',
  'evidenceReconciled',
  'evidenceWithdrawn',
] as const
type EvidenceFactType = (typeof types)[number]

/**
 * What happened to something known of a client. The history tells what it is and what it is about; the words
 * themselves stand in one place only.
 */
export function evidenceFact(
  type: EvidenceFactType,
  { id, clientId, kind, theme }: Pick<Evidence, 'id' | 'clientId' | 'kind' | 'theme'>,
  more: { reason?: string } = {},
): Fact {
  return { type, clientId, content: { evidenceId: id, kind, theme, ...more } }
}

type Told = { type: string; content: Readonly<Record<string, unknown>> }

/** Says a fact about what is known, or about the portrait, in one sentence; undefined when it is another noun's. */
export function evidenceFactSentence({ type, content }: Told, locale: Locale): string | undefined {
  const words = factMessages(locale)
  if (type === 'portraitChanged') {
    return words.portraitChanged
  }
  if (type === 'portraitRead') {
    const on = content['readOn']
    return words.portraitRead(isPlainDate(on) ? formatDate(on, locale) : '')
  }
  const known = types.find((one) => one === type)
  return known && words[known](subjectOf(content, locale), textOf(content['reason']))
}

function subjectOf(content: Told['content'], locale: Locale): string {
  const { kinds, themes } = evidenceMessages(locale)
  const kind = evidenceKinds.find((one) => one === content['kind'])
  const theme = evidenceThemes.find((one) => one === content['theme'])
  return [kind && kinds[kind], theme && theme !== 'other' && themes[theme]]
    .filter(Boolean)
    .join(', ')
    .toLowerCase()
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
