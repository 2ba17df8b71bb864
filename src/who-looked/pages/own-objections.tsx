import { formatDate, plainDateOf } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { Badge, Card } from '../../shared/ui/index.js'
import { objectionMessages } from '../objection.messages.js'
import type { Objection } from '../objection.js'

type Props = { objections: readonly Objection[]; locale: Locale }

/** What was said before about who looked, each with its answer; nothing when nothing was said. */
export function OwnObjections({ objections, locale }: Props) {
  const { own } = objectionMessages(locale)
  if (objections.length === 0) {
    return null
  }
  return (
    <Card title={own.title}>
      {objections.map((objection) => (
        <section class="n-stack">
          <p>
            <strong>{formatDate(plainDateOf(objection.madeAt), locale)}</strong>{' '}
            {objection.aboutName !== null && <>({own.about(objection.aboutName)}) </>}
            {objection.answer === null && <Badge tone="soon">{own.waiting}</Badge>}
          </p>
          <blockquote>{objection.words}</blockquote>
          {objection.answer !== null && (
            <>
              <p>
                {own.answered(
                  objection.answer.byName ?? '',
                  formatDate(plainDateOf(objection.answer.at), locale),
                )}
              </p>
              <blockquote>{objection.answer.words}</blockquote>
            </>
          )}
        </section>
      ))}
    </Card>
  )
}
