import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  ButtonLink,
  ButtonRow,
  Card,
  Columns,
  PageHeading,
  SummaryList,
  type SummaryRow,
} from '../../shared/ui/index.js'
import type { PrivacyExport } from '../export.store.js'
import { lettersOf } from '../letter.js'
import type { LoadedRequest } from '../load-request.js'
import { dueNow } from '../privacy-request.js'
import { privacyMessages } from '../privacy.messages.js'
import { placeOf } from './new-request.page.js'
import { RequestSteps } from './request-steps.js'

type Props = {
  shown: LoadedRequest & { made: PrivacyExport | undefined; notesDecided: boolean }
  request: ViewRequest
}

/** One request: by when, what was asked, the steps, and what was answered. */
export function RequestPage({ shown, request: view }: Props) {
  const { locale, today } = view
  const words = privacyMessages(locale)
  const { request, subject } = shown
  const isOpen = request.status === 'open'
  const name = subject?.name ?? words.gone
  return (
    <>
      <PageHeading
        title={
          <>
            {words.kinds[request.kind]}: <bdi>{name}</bdi>
          </>
        }
        lead={words.kindHints[request.kind]}
        back={{ href: href(routes.privacyRequests), label: words.show.back }}
        actions={
          subject === undefined ? undefined : (
            <ButtonLink href={placeOf(subject)} variant="secondary">
              {words.show.toDossier}
            </ButtonLink>
          )
        }
      />
      {isOpen && dueNow(request) < today && <Alert tone="warning">{words.show.late}</Alert>}
      <Answered shown={shown} request={view} />
      <Columns aside={<Aside shown={shown} request={view} />}>
        <RequestSteps shown={shown} request={view} />
        {isOpen && <Closing shown={shown} request={view} />}
      </Columns>
    </>
  )
}

function Answered({ shown: { request }, request: { locale } }: Props) {
  const words = privacyMessages(locale)
  const { status, answer, answeredOn } = request
  return status === 'open' || answeredOn === null ? null : (
    <Alert tone="success">
      <p>{words.show.answered(words.answers[status], formatDate(answeredOn, locale))}</p>
      {answer !== null && <p>{answer}</p>}
    </Alert>
  )
}

function Closing({ shown: { request }, request: { locale, today } }: Props) {
  const words = privacyMessages(locale).show
  const place = { request: request.id }
  return (
    <ButtonRow>
      <ButtonLink href={href(routes.answerPrivacyRequest, place)}>{words.answer}</ButtonLink>
      {request.extendedTo === null && today <= request.dueOn && (
        <ButtonLink href={href(routes.extendPrivacyRequest, place)} variant="secondary">
          {words.extend}
        </ButtonLink>
      )}
    </ButtonRow>
  )
}

function Aside({ shown: { request }, request: view }: Props) {
  const words = privacyMessages(view.locale)
  return (
    <>
      <Card>
        <SummaryList rows={factsOf({ request }, view)} />
        <p class="n-hint">{words.show.notVerified}</p>
      </Card>
      <Card title={words.show.letters}>
        <ul>
          {lettersOf(request).map((letter) => (
            <li>
              <a href={href(routes.privacyLetter, { request: request.id, letter })}>
                {words.show.letter[letter]}
              </a>
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}

function factsOf(
  { request }: Pick<LoadedRequest, 'request'>,
  { locale }: ViewRequest,
): SummaryRow[] {
  const words = privacyMessages(locale)
  const { askedBy, askedAs, receivedOn, identityCheck, note } = request
  const { extendedTo, extensionReason } = request
  const by = (
    <span>
      <bdi>{askedBy ?? words.gone}</bdi> ({words.askers[askedAs].toLowerCase()})
    </span>
  )
  return [
    {
      term: words.show.due,
      detail: `${formatDate(dueNow(request), locale)} (${words.articles[request.kind]})`,
    },
    { term: words.show.received, detail: formatDate(receivedOn, locale) },
    { term: words.show.asked, detail: by },
    { term: words.show.check, detail: words.checks[identityCheck] },
    ...(note === null ? [] : [{ term: words.show.note, detail: note }]),
    ...(extendedTo === null
      ? []
      : [
          {
            term: words.show.extend,
            detail: words.show.extended(formatDate(extendedTo, locale), extensionReason ?? ''),
          },
        ]),
  ]
}
