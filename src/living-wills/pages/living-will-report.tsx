import { matterMessages } from '../../authority/index.js'
import { href, routes } from '../../routes.js'
import { formatDate, formatInstant } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { SummaryList, type SummaryRow } from '../../shared/ui/index.js'
import type { LivingWill } from '../living-will.js'
import { livingWillMessages } from '../living-wills.messages.js'
import { WillWords } from './will-words.js'

/** All that is known of one living will, with what was added later. */
export function LivingWillReport({ will, locale }: { will: LivingWill; locale: Locale }) {
  const { page } = livingWillMessages(locale)
  return (
    <>
      <WillWords will={will} locale={locale} />
      <SummaryList rows={rowsOf(will, locale)} />
      <p class="n-hint">
        {page.able[will.madeWhileAble]}.{' '}
        <bdi>{page.by(will.byName, formatInstant(will.recordedAt, locale))}</bdi>.
      </p>
      <WithdrawnNote will={will} locale={locale} />
    </>
  )
}

/** The kind and the day of a living will, as its title. */
export function titleOfWill({ kind, writtenOn }: LivingWill, locale: Locale): string {
  const { kinds, notes } = livingWillMessages(locale)
  const when = writtenOn === null ? notes.undated : notes.written(formatDate(writtenOn, locale))
  return `${kinds[kind]}, ${when}`
}

function WithdrawnNote({ will, locale }: { will: LivingWill; locale: Locale }) {
  const { page } = livingWillMessages(locale)
  if (will.withdrawn === null) {
    return null
  }
  const { on, because, reason, byName } = will.withdrawn
  return (
    <p>
      <strong>
        <bdi>{page.withdrawn[because](formatDate(on, locale), byName)}</bdi>
      </strong>{' '}
      {reason}
    </p>
  )
}

function rowsOf(will: LivingWill, locale: Locale): SummaryRow[] {
  const { page } = livingWillMessages(locale)
  const names = matterMessages(locale)
  const { originalAt, toldTo, documentId, documentTitle, clientId } = will
  return [
    { term: page.about, detail: will.matters.map((matter) => names[matter]).join(', ') },
    ...(originalAt === null ? [] : [{ term: page.original, detail: originalAt }]),
    ...(toldTo === null
      ? []
      : [{ term: page.toldTo, detail: <span class="n-prose">{toldTo}</span> }]),
    ...(documentId === null
      ? []
      : [
          {
            term: page.document,
            detail: (
              <a href={href(routes.document, { client: clientId, document: documentId })}>
                <bdi>{documentTitle}</bdi>
              </a>
            ),
          },
        ]),
  ]
}
