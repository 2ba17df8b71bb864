import { formatInstant } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import type { LivingWill } from '../living-will.js'
import { livingWillMessages } from '../living-wills.messages.js'

type Props = { will: Pick<LivingWill, 'words' | 'corrections'>; locale: Locale }

/** The words of a living will, and under them what was added later, by whom and when. */
export function WillWords({ will, locale }: Props) {
  const { page } = livingWillMessages(locale)
  return (
    <>
      <p class="n-prose">{will.words}</p>
      {will.corrections.map(({ corrected, byName, at }) => (
        <>
          <p class="n-hint">
            <bdi>{page.added(byName, formatInstant(at, locale))}</bdi>
          </p>
          <p class="n-prose">{corrected}</p>
        </>
      ))}
    </>
  )
}
