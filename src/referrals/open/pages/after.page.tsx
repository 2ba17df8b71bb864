import { inAddress } from '../open-deps.js'
import { href, routes } from '../../../routes.js'
import { addDays, formatDate, formatInstant, plainDateOf } from '../../../shared/calendar/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import {
  Alert,
  Button,
  ButtonLink,
  Card,
  PageHeading,
  PhoneLink,
  PostForm,
  SummaryList,
} from '../../../shared/ui/index.js'
import { askMessages } from '../ask.messages.js'
import type { Door, Receipt } from '../reception.store.js'

type ReceiptProps = { door: Door; receipt: Receipt; action: string; locale: Locale }

/** What somebody who asked gets: a number, by when he hears, what happens next. No name stands on it. */
export function ReceiptPage({ door, receipt, action, locale }: ReceiptProps) {
  const words = askMessages(locale).receipt
  const isOpen = receipt.standing === 'received' || receipt.standing === 'looking'
  const day = formatDate(receipt.answerDueOn, locale)
  return (
    <div class="n-outside">
      <PageHeading title={words.title} lead={<bdi>{door.name}</bdi>} />
      <Card>
        <SummaryList
          rows={[
            { term: words.number, detail: <strong>{receipt.number}</strong> },
            { term: words.received, detail: formatInstant(receipt.receivedAt, locale) },
            ...(isOpen ? [{ term: words.by, detail: <strong>{day}</strong> }] : []),
            { term: words.standing, detail: words.standings[receipt.standing] },
          ]}
        />
        <p>{words.keep}</p>
      </Card>
      {isOpen && (
        <Card title={words.next}>
          <ol>
            {words.steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
          <p>{words.withdrawHint}</p>
          <PostForm action={action}>
            <Button variant="quiet">{words.withdraw}</Button>
          </PostForm>
        </Card>
      )}
    </div>
  )
}

/** Says kindly that a foundation takes no requests here now, and how else it can be reached. */
export function ClosedPage({ door, locale }: { door: Door; locale: Locale }) {
  const words = askMessages(locale)
  return (
    <div class="n-outside">
      <PageHeading title={words.closed.title} lead={words.closed.text(door.name)} />
      <Card>
        {door.closedWords !== null && <p>{door.closedWords}</p>}
        {door.phone !== null && (
          <p>
            {words.closed.phone} <PhoneLink phone={door.phone} />
          </p>
        )}
        <ButtonLink href={href(routes.askForHelp, {}, inAddress(locale))} variant="secondary">
          {words.finder}
        </ButtonLink>
      </Card>
      <Alert tone="warning" title={words.danger.title}>
        {words.danger.text}
      </Alert>
    </div>
  )
}

type SavedProps = { link: string; until: string; isMailed: boolean; locale: Locale }

/** The link to go on with, shown in full so that it can be written down or sent to oneself. */
export function SavedPage({ link, until, isMailed, locale }: SavedProps) {
  const words = askMessages(locale).saved
  return (
    <div class="n-outside">
      <PageHeading title={words.title} lead={words.lead} />
      <Card title={words.link}>
        <p>
          <a href={link}>{link}</a>
        </p>
        <p>{words.until(formatDate(addDays(plainDateOf(until), -1), locale))}</p>
        {isMailed && <p>{words.mailed}</p>}
        <ButtonLink href={link} variant="secondary">
          {words.goOn}
        </ButtonLink>
      </Card>
    </div>
  )
}

/** A link that leads nowhere (any more), whatever the reason. */
export function GonePage({ slug, locale }: { slug: string; locale: Locale }) {
  const words = askMessages(locale).gone
  return (
    <div class="n-outside">
      <PageHeading title={words.title} lead={words.text} />
      <ButtonLink href={href(routes.askForHelpAt, { organisation: slug })}>
        {words.fresh}
      </ButtonLink>
    </div>
  )
}
