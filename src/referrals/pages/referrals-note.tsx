import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Alert } from '../../shared/ui/index.js'
import type { ReferralsToday } from '../referral-list.store.js'
import { todayMessages } from '../today.messages.js'

type Props = { referrals: ReferralsToday; request: ViewRequest }

/** On the first screen of a coordinator: how many requests wait, since when, and which are late; else nothing. */
export function ReferralsNote({ referrals, request: { locale } }: Props) {
  const words = todayMessages(locale)
  const { open, late, urgent, oldestOn, suspected } = referrals
  if (open + suspected === 0) {
    return null
  }
  const sentences = [
    ...(open > 0 && oldestOn !== null ? [words.oldest(formatDate(oldestOn, locale))] : []),
    ...(late > 0 ? [words.late(late)] : []),
    ...(urgent > 0 ? [words.urgent(urgent)] : []),
    ...(suspected > 0 ? [words.suspected(suspected)] : []),
  ]
  return (
    <Alert
      tone={late + urgent > 0 ? 'warning' : 'info'}
      title={open > 0 ? words.open(open) : words.title}
    >
      {sentences.join(' ')}{' '}
      <a href={href(routes.referrals, {}, { state: open > 0 ? 'open' : 'suspected' })}>
        {words.go}
      </a>
    </Alert>
  )
}
