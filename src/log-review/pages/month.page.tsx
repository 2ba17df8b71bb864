import { href, routes } from '../../routes.js'
import { formatDate, formatInstant } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Badge,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  DataTable,
  EmptyState,
  FigureRow,
  PageHeading,
  Pagination,
  PostForm,
} from '../../shared/ui/index.js'
import { logReviewMessages } from '../log-review.messages.js'
import { monthName } from '../month-name.js'
import { canClose, dueOn, type LogReview, type ReviewItem } from '../review.js'
import { actWords, roleWords } from './item-words.js'

/** One month for one reader. */
export type MonthShown = {
  review: LogReview
  items: readonly ReviewItem[]
  /** How many rows this reader sees, and how many are about the reader. */
  total: number
  own: number
  next: string | undefined
  page: number
  pages: number
}

type Props = { shown: MonthShown; request: ViewRequest }

/** One month: its figures, the rows to look at, and the button to close it. */
export function MonthPage({ shown, request }: Props) {
  const { locale } = request
  const { month: words } = logReviewMessages(locale)
  const { review, items, own, page, pages } = shown
  return (
    <>
      <PageHeading
        title={words.title(monthName(review.month, locale))}
        lead={
          review.closedAt === null
            ? words.lead(formatDate(dueOn(review), locale))
            : words.closedOn(formatInstant(review.closedAt, locale))
        }
        back={{ href: href(routes.logReviews), label: words.back }}
      />
      <FigureRow
        figures={[
          { label: words.accesses, value: review.accesses },
          { label: words.sampled, value: review.sampled },
          { label: words.items, value: review.items },
          { label: words.openCount, value: review.open },
          { label: words.incidents, value: review.incidents },
        ]}
      />
      <Ways shown={shown} request={request} />
      {own > 0 && (
        <Alert tone="info" title={words.own(own)}>
          {words.ownHint}
        </Alert>
      )}
      {items.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <Card title={words.list}>
          <Items items={items} request={request} />
        </Card>
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(number) => href(routes.logReview, { review: review.id }, { page: String(number) })}
        locale={locale}
      />
    </>
  )
}

function Ways({ shown: { review, next }, request }: Props) {
  const { month: words } = logReviewMessages(request.locale)
  const { id, closedAt, openEmergencies } = review
  if (closedAt !== null) {
    return null
  }
  return (
    <>
      {openEmergencies > 0 && <Alert tone="warning">{words.emergencies(openEmergencies)}</Alert>}
      <ButtonRow>
        {next !== undefined && (
          <ButtonLink
            href={href(routes.reviewAccess, { review: id, item: next })}
            variant="primary"
          >
            {words.start}
          </ButtonLink>
        )}
        {canClose(review) && (
          <PostForm action={href(routes.closeLogReview, { review: id })}>
            <Button variant="primary">{words.close}</Button>
          </PostForm>
        )}
      </ButtonRow>
      {!canClose(review) && <p class="n-hint">{words.notYet}</p>}
    </>
  )
}

function Items({
  items,
  request: { locale },
}: Pick<MonthShown, 'items'> & { request: ViewRequest }) {
  const { month: words, reasons, outcomes } = logReviewMessages(locale)
  const keys = ['who', 'when', 'what', 'why', 'found'] as const
  return (
    <DataTable
      caption={words.list}
      captionHidden
      columns={keys.map((key) => ({ key, label: words.columns[key] }))}
      rowHeader="who"
      rows={items.map((item) => ({
        key: item.id,
        href: href(routes.reviewAccess, { review: item.reviewId, item: item.id }),
        cells: {
          who: (
            <>
              <bdi>{item.accountName}</bdi> ({roleWords(item, locale)})
            </>
          ),
          when: formatInstant(item.at, locale),
          what: actWords(item, locale),
          why: item.reasons.map((reason) => reasons[reason]).join('; '),
          found:
            item.outcome === null ? (
              <Badge tone="soon">{words.toDo}</Badge>
            ) : (
              <Badge tone={item.outcome === 'incident' ? 'late' : 'calm'}>
                {outcomes[item.outcome]}
              </Badge>
            ),
        },
      }))}
    />
  )
}
