import type { Locale } from '../../../shared/i18n/index.js'
import { Alert } from '../../../shared/ui/index.js'
import type { Decision } from '../../decision.js'
import { decidingMessages } from '../deciding.messages.js'

type Props = { decision: Pick<Decision, 'matter' | 'governingLaw'>; locale: Locale }

/**
 * Says of care that was called "no care", which makes a resisted move the mentor's, when that is wrong and whom to
 * ask: a stay under the Wzd or Wvggz, or on a judge's order, is never his to decide.
 */
export function OtherLawNotice({ decision, locale }: Props) {
  const isCare = ['care.', 'treatment.'].some((family) => decision.matter.startsWith(family))
  if (!isCare || decision.governingLaw !== 'bw') {
    return null
  }
  const { title, wrong, ask } = decidingMessages(locale).otherLaw
  return (
    <Alert tone="warning" title={title}>
      <p>{wrong(isStay(decision))}</p>
      <p>{ask}</p>
    </Alert>
  )
}

/** Whether the matter is where somebody lives: then no resistance need be known to say so. */
export function isStay({ matter }: Pick<Decision, 'matter'>): boolean {
  return matter === 'care.move'
}
