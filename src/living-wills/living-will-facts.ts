import type { Fact } from '../audit/index.js'
import type { Locale } from '../shared/i18n/index.js'
import { livingWillKinds, type LivingWill } from './living-will.js'
import { livingWillMessages } from './living-wills.messages.js'

const types = [
  'livingWillRecorded',
  'livingWillCorrected',
  'livingWillDocumentNamed',
  'livingWillWithdrawn',
] as const
type LivingWillFactType = (typeof types)[number]

/** What happened to a living will, for the history of its client. What it says stands in the will only. */
export function livingWillFact(
  type: LivingWillFactType,
  { id, clientId, kind }: Pick<LivingWill, 'id' | 'clientId' | 'kind'>,
): Fact {
  return { type, clientId, content: { livingWillId: id, kind } }
}

/** Somebody asked and there was none. */
export function askedNoneFact(clientId: string, askedOn: string): Fact {
  return { type: 'noLivingWill', clientId, content: { askedOn } }
}

type Told = { type: string; content: Readonly<Record<string, unknown>> }

/** Says a fact about living wills in one sentence; undefined when it is another noun's. */
export function livingWillFactSentence(
  { type, content }: Told,
  locale: Locale,
): string | undefined {
  const { facts, kinds } = livingWillMessages(locale)
  if (type === 'noLivingWill') {
    return facts.noLivingWill
  }
  const known = types.find((one) => one === type)
  const kind = livingWillKinds.find((one) => one === content['kind'])
  return known && kind && `${facts[known]}: ${kinds[kind].toLocaleLowerCase(locale)}.`
}
