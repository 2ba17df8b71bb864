import { href, routes } from '../../routes.js'
import { formatInstant } from '../../shared/calendar/index.js'
import { versionIn } from '../../shared/forms/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  Card,
  ErrorSummary,
  Form,
  PageHeading,
  RadioGroup,
  SummaryList,
  TextArea,
  fieldReader,
  formErrors,
} from '../../shared/ui/index.js'
import { logReviewMessages } from '../log-review.messages.js'
import { logWords } from '../log-words.messages.js'
import { fields } from '../review.form.js'
import { outcomes, type LogReview, type ReviewItem } from '../review.js'
import { actWords, markOf, roleWords } from './item-words.js'

type Props = { review: LogReview; item: ReviewItem; form: FormState; request: ViewRequest }

/** One row: who, what, when and why it was chosen, and the question what was found. */
export function AccessPage({ review, item, form, request }: Props) {
  const { locale } = request
  const { access: words } = logReviewMessages(locale)
  const errors = formErrors(form)
  return (
    <>
      <PageHeading
        title={words.title}
        back={{ href: href(routes.logReview, { review: review.id }), label: words.back }}
      />
      <ErrorSummary title={words.errors.summary} errors={errors} />
      {form.isStale === true && (
        <Alert tone="warning" title={words.errors.summary}>
          {words.errors.stale}
        </Alert>
      )}
      <Card>
        <Facts item={item} request={request} />
      </Card>
      {item.reviewedAt !== null && (
        <Alert tone="info">
          {words.foundBy(item.reviewerName ?? '', formatInstant(item.reviewedAt, locale))}
        </Alert>
      )}
      {review.closedAt === null ? (
        <FindingForm item={item} form={form} request={request} />
      ) : (
        <Alert tone="info">{words.closed}</Alert>
      )}
    </>
  )
}

function Facts({ item, request }: { item: ReviewItem; request: ViewRequest }) {
  const { locale } = request
  const { access: words } = logReviewMessages(locale)
  const { outcomesThen } = logWords(locale)
  const { accesses, clients } = item.sameDay
  return (
    <SummaryList
      rows={[
        {
          term: words.who,
          detail: (
            <span>
              <bdi>{item.accountName}</bdi> ({roleWords(item, locale)})
            </span>
          ),
        },
        { term: words.when, detail: formatInstant(item.at, locale) },
        { term: words.what, detail: actWords(item, locale) },
        { term: words.whose, detail: <Whose item={item} request={request} /> },
        { term: words.outcomeThen, detail: outcomesThen[item.outcomeThen] ?? item.outcomeThen },
        { term: words.why, detail: <Why item={item} request={request} /> },
        { term: words.sameDay, detail: words.sameDayWords(accesses, clients) },
      ]}
    />
  )
}

/** Why the row was chosen; the reason of an emergency stands sealed on a page of its own. */
function Why({ item, request: { locale } }: { item: ReviewItem; request: ViewRequest }) {
  const { access: words, reasons } = logReviewMessages(locale)
  return (
    <>
      {item.reasons.map((reason) => reasons[reason]).join('; ')}
      {item.reasons.includes('emergency') && (
        <>
          {' '}
          <a href={href(routes.emergencies)}>{words.emergencyReason}</a>
        </>
      )}
    </>
  )
}

/** A coordinator may know whose dossier it was; an auditor sees a mark. */
function Whose({ item, request }: { item: ReviewItem; request: ViewRequest }) {
  const { access: words } = logReviewMessages(request.locale)
  if (item.clients.length === 0) {
    return <>{words.nobody}</>
  }
  return (
    <span>
      {item.clients.map(({ id, name }, index) => (
        <>
          {index > 0 && ', '}
          {name === '' ? (
            words.dossier(markOf(id))
          ) : (
            <a href={href(routes.client, { client: id })}>
              <bdi>{name}</bdi>
            </a>
          )}
        </>
      ))}
    </span>
  )
}

/** The version somebody looked at; after a conflict the one that stands there now. */
function shownVersion(item: ReviewItem, form: FormState): number {
  return form.isStale === true ? item.version : versionIn(form.typed) || item.version
}

function FindingForm({ item, form, request }: Omit<Props, 'review'>) {
  const { locale } = request
  const { access: words, ...all } = logReviewMessages(locale)
  const field = fieldReader(form, locale)
  return (
    <Form
      id="finding"
      action={href(routes.reviewAccess, { review: item.reviewId, item: item.id })}
      commandId={form.commandId}
      version={shownVersion(item, form)}
      locale={locale}
    >
      <RadioGroup
        {...field(fields.outcome)}
        legend={words.question}
        options={outcomes.map((value) => ({
          value,
          label: all.outcomes[value],
          hint: all.outcomeHints[value],
        }))}
        value={field.text(fields.outcome)}
      />
      <TextArea
        {...field(fields.note)}
        label={words.note}
        hint={words.noteHint}
        value={field.text(fields.note)}
        rows={3}
      />
      <Button variant="primary">{words.save}</Button>
    </Form>
  )
}
