import { OrganisationSections } from '../../organisations/index.js'
import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import {
  Badge,
  Button,
  Card,
  DataTable,
  EmptyState,
  PageHeading,
  PostForm,
} from '../../shared/ui/index.js'
import { logReviewMessages } from '../log-review.messages.js'
import { monthName } from '../month-name.js'
import { isOverdue, type LogReview } from '../review.js'

type Props = { reviews: readonly LogReview[]; canDraw: boolean; request: ViewRequest }

/** Every month that was drawn, with how far it is. */
export function MonthsPage({ reviews, canDraw, request }: Props) {
  const words = logReviewMessages(request.locale)
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <OrganisationSections request={request} current="logReview" />
      {canDraw && (
        <PostForm action={href(routes.drawLogReviews)}>
          <Button variant="primary">{words.draw}</Button>
        </PostForm>
      )}
      {reviews.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      ) : (
        <Card>
          <Months reviews={reviews} request={request} />
        </Card>
      )}
    </>
  )
}

function Months({ reviews, request }: Omit<Props, 'canDraw'>) {
  const words = logReviewMessages(request.locale)
  const keys = ['month', 'drawn', 'rows', 'state'] as const
  return (
    <DataTable
      caption={words.title}
      captionHidden
      columns={keys.map((key) => ({ key, label: words.columns[key] }))}
      rowHeader="month"
      rows={reviews.map((review) => ({
        key: review.id,
        href: href(routes.logReview, { review: review.id }),
        cells: {
          month: monthName(review.month, request.locale),
          drawn: words.drawnOf(review.sampled, review.accesses),
          rows: review.open === 0 ? words.nothingOpen : words.open(review.open),
          state: <State review={review} request={request} />,
        },
      }))}
    />
  )
}

function State({ review, request }: { review: LogReview; request: ViewRequest }) {
  const { states } = logReviewMessages(request.locale)
  if (review.closedAt !== null) {
    return <Badge tone="calm">{states.closed}</Badge>
  }
  return isOverdue(review, request.today) ? (
    <Badge tone="late">{states.overdue}</Badge>
  ) : (
    <Badge tone="soon">{states.open}</Badge>
  )
}
