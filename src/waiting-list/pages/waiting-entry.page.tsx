import { mentorshipMessages } from '../../mentorships/index.js'
import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import {
  Alert,
  Badge,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  Columns,
  PageHeading,
  PhoneLink,
  PostForm,
  SummaryList,
} from '../../shared/ui/index.js'
import type { EntryProps } from '../entry-on-page.js'
import { standingChoice } from '../open-entry.js'
import { ChoiceCard, EarlierChoices } from '../own-choice/pages/choice-card.js'
import { contactStanding, contactDays, urgentFrom, weeksWaiting } from '../standing.js'
import { waitingTerms } from '../../law/index.js'
import { waitingMessages } from '../waiting-list.messages.js'
import { ContactsCard } from './contacts-card.js'
import { EntryHistory } from './entry-history.js'
import { NetworkCard } from './network-card.js'
import { NextStepCard } from './next-step-card.js'
import { urgencyTones } from './urgency-badge.js'

/** Somebody who waits: the next step first, then the contact kept and the own network, and what happened last. */
export function WaitingEntryPage(props: EntryProps) {
  const { entry, choices, request } = props
  const { locale, today } = request
  const words = waitingMessages(locale).entry
  const choice = standingChoice(props)
  const weeks = weeksWaiting(entry.waitingSince, entry.closed?.on ?? today)
  return (
    <>
      <PageHeading
        title={<bdi>{entry.clientName}</bdi>}
        lead={words.lead(mentorshipMessages(locale).regimes[entry.regime], weeks)}
        back={{ href: href(routes.waitingList), label: words.back }}
        actions={
          <ButtonLink
            href={href(routes.client, { client: entry.clientId })}
            variant="secondary"
            icon="document"
          >
            {words.dossier}
          </ButtonLink>
        }
      />
      <Notices {...props} />
      <Columns aside={<About {...props} />} last={<EntryHistory {...props} />}>
        {entry.closed === null && <NextStepCard {...props} />}
        {choice !== undefined && <ChoiceCard entry={entry} choice={choice} request={request} />}
        <NetworkCard {...props} />
        <EarlierChoices choices={choices} request={request} />
        <ContactsCard {...props} />
      </Columns>
    </>
  )
}

function Notices({ entry, contacts, request }: EntryProps) {
  const { locale, today } = request
  const messages = waitingMessages(locale)
  const words = messages.entry
  const standing = contactStanding(entry, today)
  if (entry.closed !== null) {
    const { on, reason, note } = entry.closed
    return (
      <Alert tone="info">
        <p>{words.closed(formatDate(on, locale), messages.closeReasons[reason].toLowerCase())}</p>
        {note !== null && <p>{note}</p>}
        <PostForm action={href(routes.reopenWaiting, { entry: entry.id })}>
          <Button variant="secondary">{words.reopen}</Button>
        </PostForm>
      </Alert>
    )
  }
  if (contacts.length === 0 && entry.urgency >= urgentFrom) {
    return (
      <Alert tone="warning" title={words.neverTitle}>
        {words.neverText}
      </Alert>
    )
  }
  return standing.is === 'overdue' ? (
    <Alert tone="warning" title={words.overdueTitle}>
      {words.overdueText(formatDate(standing.by, locale))}
    </Alert>
  ) : null
}

function About({ entry, client, request }: EntryProps) {
  const { locale, today } = request
  const messages = waitingMessages(locale)
  const words = messages.entry
  const at = { entry: entry.id }
  const isOpen = entry.closed === null
  const change = (address: string, label: string) =>
    isOpen ? { action: { href: address, label } } : {}
  const next = entry.nextContactOn
  return (
    <Card title={words.about}>
      <SummaryList
        rows={[
          {
            term: words.urgency,
            detail: (
              <>
                <Badge tone={urgencyTones[entry.urgency]}>
                  {messages.urgencies[entry.urgency]}
                </Badge>
                {entry.urgencyReason !== null && <p>{entry.urgencyReason}</p>}
              </>
            ),
            ...change(href(routes.changeUrgency, at), words.change),
          },
          { term: words.since, detail: formatDate(entry.waitingSince, locale) },
          {
            term: words.waitsFor,
            detail: (
              <>
                {messages.waits[entry.waitsFor]}
                {entry.waitsNote !== null && <p>{entry.waitsNote}</p>}
              </>
            ),
            ...change(href(routes.changeWaitsFor, at), words.change),
          },
          ...(next === null
            ? []
            : [{ term: words.contactBy, detail: messages.list.by(formatDate(next, locale)) }]),
          ...(entry.referralId === null
            ? []
            : [
                {
                  term: words.referral,
                  detail: <ToReferral id={entry.referralId} label={words.toReferral} />,
                },
              ]),
          ...(client.phone === null
            ? []
            : [{ term: words.call, detail: <PhoneLink phone={client.phone} /> }]),
        ]}
      />
      <p class="n-hint">{words.term(contactDays(waitingTerms, entry.urgency, today))}</p>
      {isOpen && (
        <ButtonRow>
          <ButtonLink href={href(routes.closeWaiting, at)} variant="quiet">
            {words.close}
          </ButtonLink>
        </ButtonRow>
      )}
    </Card>
  )
}

function ToReferral({ id, label }: { id: string; label: string }) {
  return <a href={href(routes.referral, { referral: id })}>{label}</a>
}
