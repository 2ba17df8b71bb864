import { monthName } from '../../log-review/index.js'
import { href, routes } from '../../routes.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Alert } from '../../shared/ui/index.js'
import { roleHomeMessages } from '../role-home.messages.js'

type Props = { months: readonly PlainDate[]; request: ViewRequest }

/** Says which months of the log should have been reviewed by now; else nothing. */
export function OverdueReviewNote({ months, request: { locale } }: Props) {
  const words = roleHomeMessages(locale).overdueReview
  if (months.length === 0) {
    return null
  }
  return (
    <Alert tone="warning" title={words.title}>
      {words.months(months.map((month) => monthName(month, locale)).join(', '))}{' '}
      <a href={href(routes.logReviews)}>{words.go}</a>
    </Alert>
  )
}
