import type { PastMandate } from '../../mentorships/index.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { Card, EntryList } from '../../shared/ui/index.js'
import { mentorPageMessages } from '../mentor-page.messages.js'

/** When this mentor stood beside somebody before: dates, and nobody's name. */
export function PastCard({ past, locale }: { past: readonly PastMandate[]; locale: Locale }) {
  const words = mentorPageMessages(locale).past
  const dateOf = (date: string | null) => (date === null ? null : formatDate(date, locale))
  return (
    <Card title={words.title}>
      <p class="n-hint">{words.hint}</p>
      <EntryList
        items={past.map(({ from, until, stoodIn }, nth) => ({
          key: `${nth}`,
          title: stoodIn ? words.stoodIn : words.mentor,
          meta: words.dates(dateOf(from), dateOf(until)),
        }))}
      />
    </Card>
  )
}
