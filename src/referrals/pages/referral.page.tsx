import { href, routes } from '../../routes.js'
import { formatDate, formatInstant } from '../../shared/calendar/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import {
  Alert,
  Badge,
  ButtonLink,
  ButtonRow,
  Button,
  Card,
  Columns,
  ErrorSummary,
  PageHeading,
  PostForm,
  SummaryList,
  Timeline,
  formErrors,
} from '../../shared/ui/index.js'
import type { OpenedReferral } from '../open-referral.js'
import { isLate, isOpen, isSuspected, mayReopen } from '../referral.js'
import { referralMessages } from '../referrals.messages.js'
import type { Suspicion } from '../suspicion.js'
import { AssignCard, TalkCard } from './referral-forms.js'
import { ToldSummary } from './told-summary.js'

type Props = { opened: OpenedReferral; request: ViewRequest; form?: FormState }

/** One request: what asks for care first, everything that was told, what was done, and what can be done. */
export function ReferralPage({ opened, request, form }: Props) {
  const { referral } = opened
  const words = referralMessages(request.locale)
  const { locale } = request
  const received = formatInstant(referral.receivedAt, locale)
  return (
    <>
      <PageHeading
        title={
          <>
            {words.one.title(referral.number)}: <bdi>{nameOf(referral)}</bdi>
          </>
        }
        lead={
          <>
            {words.one.received(received, words.vias[referral.via])}{' '}
            {isOpen(referral) && words.one.due(formatDate(referral.answerDueOn, locale))}{' '}
            <States opened={opened} request={request} />
          </>
        }
        back={{ href: href(routes.referrals), label: words.one.back }}
      />
      {form !== undefined && <ErrorSummary title={words.summary} errors={formErrors(form)} />}
      {form?.isStale === true && <Alert tone="warning">{words.isStale}</Alert>}
      <Cautions opened={opened} request={request} />
      <NextStep opened={opened} request={request} />
      <Columns aside={<Aside opened={opened} request={request} {...(form && { form })} />}>
        {!isOpen(referral) && <Answered opened={opened} request={request} />}
        <ToldSummary referral={referral} request={request} />
      </Columns>
    </>
  )
}

/** The name as it was told; it stands in the page, not in its address or the name of its tab. */
function nameOf({ givenName, familyName }: OpenedReferral['referral']): string {
  return [givenName, familyName].filter(Boolean).join(' ')
}

function States({ opened: { referral }, request: { locale, today } }: Props) {
  const words = referralMessages(locale)
  const tone = referral.status === 'new' ? 'never' : isOpen(referral) ? 'soon' : 'calm'
  return (
    <>
      <Badge tone={tone}>{words.statuses[referral.status]}</Badge>{' '}
      {isLate(referral, today) && <Badge tone="late">{words.late}</Badge>}
    </>
  )
}

/** An objection comes first: it is no refusal, but somebody has to speak with the person. */
function Cautions({ opened: { referral }, request: { locale } }: Props) {
  const words = referralMessages(locale).one
  if (!isOpen(referral)) {
    return null
  }
  return (
    <>
      {referral.knows === 'objects' && (
        <Alert tone="warning" title={words.objects.title}>
          {words.objects.text}
        </Alert>
      )}
      {referral.knows === 'does-not-know' && <Alert tone="info">{words.doesNotKnow}</Alert>}
      {referral.urgency === 'days' && <Alert tone="warning">{words.urgent}</Alert>}
      {isSuspected(referral) && (
        <Alert tone="info" title={words.suspicions.title}>
          <p>{words.suspicions.text}</p>
          <ul>
            {referral.suspicions.map((code) => (
              <li>{words.suspicions.codes[code as Suspicion]}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  )
}

function Answered({ opened: { referral }, request: { locale } }: Props) {
  const words = referralMessages(locale)
  const { answeredByName, answeredOn, answerReason, toldHow, passedTo } = referral
  const day = answeredOn === null ? '' : formatDate(answeredOn, locale)
  const by =
    answeredByName === null ? words.one.withdrawnByAsker : words.one.answeredBy(answeredByName, day)
  return (
    <Card title={words.one.answered}>
      <SummaryList
        rows={[
          { term: words.columns.status, detail: words.statuses[referral.status] },
          { term: words.one.terms.answeredBy, detail: <bdi>{by}</bdi> },
          ...(answerReason === null ? [] : [{ term: words.one.reason, detail: answerReason }]),
          ...(passedTo === null ? [] : [{ term: words.one.passedTo, detail: passedTo }]),
          ...(toldHow === null
            ? []
            : [{ term: words.one.toldHow, detail: words.answer.tellings[toldHow] }]),
        ]}
      />
    </Card>
  )
}

function Aside({ opened, request, form }: Props) {
  const isWaiting = isOpen(opened.referral)
  return (
    <>
      <Alike opened={opened} request={request} />
      {isWaiting && <AssignCard opened={opened} request={request} form={form} />}
      {opened.referral.status !== 'accepted' && (
        <TalkCard opened={opened} request={request} form={form} />
      )}
      <Steps opened={opened} request={request} />
    </>
  )
}

function NextStep({ opened: { referral }, request: { locale } }: Props) {
  const words = referralMessages(locale).one
  const at = { referral: referral.id }
  if (referral.clientId !== null) {
    const client = referral.clientId
    return (
      <Card title={words.nextStep}>
        <ButtonRow>
          <ButtonLink href={href(routes.intake, { client })}>{words.toIntake}</ButtonLink>
          <ButtonLink href={href(routes.client, { client })} variant="secondary">
            {words.toClient}
          </ButtonLink>
        </ButtonRow>
      </Card>
    )
  }
  if (mayReopen(referral)) {
    return (
      <Card title={words.nextStep}>
        <PostForm action={href(routes.reopenReferral, at)}>
          <Button variant="secondary">{words.reopen}</Button>
        </PostForm>
      </Card>
    )
  }
  // Who objects is spoken with first; accepting stays possible, and is not what is pointed at.
  const isWilling = referral.knows !== 'objects'
  return (
    <Card title={words.nextStep}>
      <ButtonRow>
        <ButtonLink
          href={href(routes.acceptReferral, at)}
          variant={isWilling ? 'primary' : 'secondary'}
        >
          {words.accept}
        </ButtonLink>
        <ButtonLink href={href(routes.whatFits, at)} variant={isWilling ? 'secondary' : 'primary'}>
          {words.whatFits}
        </ButtonLink>
        <ButtonLink href={href(routes.answerReferral, at)} variant="secondary">
          {words.answer}
        </ButtonLink>
      </ButtonRow>
    </Card>
  )
}

function Alike({ opened: { namesakes, alike }, request: { locale } }: Props) {
  const words = referralMessages(locale).one
  if (namesakes.length + alike.length === 0) {
    return null
  }
  return (
    <Card title={words.alike} tone="soon">
      <ul>
        {namesakes.map((client) => (
          <li>
            <a href={href(routes.client, { client: client.id })}>
              <bdi>{words.alikeClient(fullName(client))}</bdi>
            </a>
          </li>
        ))}
        {alike.map(({ id, number, name }) => (
          <li>
            <a href={href(routes.referral, { referral: id })}>
              <bdi>{words.alikeReferral(number, name)}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Steps({ opened: { steps }, request: { locale } }: Props) {
  const words = referralMessages(locale)
  return (
    <Card title={words.one.steps}>
      {steps.length === 0 ? (
        <p class="n-hint">{words.one.noSteps}</p>
      ) : (
        <Timeline
          items={steps.map((step) => ({
            when: formatInstant(step.at, locale),
            title: step.answer === null ? words.stepKinds[step.kind] : words.statuses[step.answer],
            meta: step.byName === null ? words.one.byAsker : <bdi>{words.one.by(step.byName)}</bdi>,
            ...(step.words !== null && { children: <p>{step.words}</p> }),
          }))}
        />
      )}
    </Card>
  )
}
