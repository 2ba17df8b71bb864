import { href, routes } from '../../../routes.js'
import { formatDate } from '../../../shared/calendar/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import { ButtonLink, Card, Details, PhoneLink, SummaryList } from '../../../shared/ui/index.js'
import { inAddress } from '../../open/open-deps.js'
import { nationalAssociation } from '../foundations.js'
import type { PublicFoundation } from '../region.store.js'
import { regionMessages } from '../regions.messages.js'

type Props = { foundation: PublicFoundation; locale: Locale }

/** How a foundation is reached: its own form first, when it takes requests here. */
export function FoundationCard({ foundation, locale }: Props) {
  const words = regionMessages(locale).finder
  const { name, slug, checkedOn } = foundation
  const known = reached(foundation, locale)
  return (
    <Card title={<bdi>{name}</bdi>} level={3} tone="calm">
      {slug !== null && (
        <p>
          <ButtonLink href={askAt(slug, locale)} variant="primary">
            {words.ask}
          </ButtonLink>
        </p>
      )}
      {known.length > 0 ? <SummaryList rows={known} /> : <NationalLink locale={locale} />}
      <p class="n-hint">
        {checkedOn === null ? words.toCheck : words.checked(formatDate(checkedOn, locale))}
      </p>
    </Card>
  )
}

/** The way to the national association, which knows what we do not. */
export function NationalLink({ locale }: { locale: Locale }) {
  return (
    <p>
      {regionMessages(locale).finder.noneText}{' '}
      <a href={nationalAssociation.website} rel="noreferrer">
        {nationalAssociation.name}
      </a>
    </p>
  )
}

function askAt(slug: string, locale: Locale): string {
  return href(routes.askForHelpAt, { organisation: slug }, inAddress(locale))
}

/** Only what is known: a row that says "not known" helps nobody who looks for a number. */
function reached({ phone, website }: PublicFoundation, locale: Locale) {
  const words = regionMessages(locale).finder
  const telephone = phone !== null && { term: words.phone, detail: <PhoneLink phone={phone} /> }
  const site = website !== null && {
    term: words.website,
    detail: <WebsiteLink address={website} />,
  }
  return [telephone, site].filter((row) => row !== false)
}

function WebsiteLink({ address }: { address: string }) {
  return (
    <a href={address} rel="noreferrer">
      {address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
    </a>
  )
}

/** Every foundation of the list below each other, for who would rather look than search. */
export function AllFoundations({
  all,
  locale,
}: {
  all: readonly PublicFoundation[]
  locale: Locale
}) {
  const words = regionMessages(locale).finder
  return (
    <Details summary={words.all}>
      <ul>
        {all.map(({ name, website, slug }) => (
          <li>
            <bdi>{name}</bdi>
            {slug !== null && (
              <>
                {' – '}
                <a href={askAt(slug, locale)}>{words.ask}</a>
              </>
            )}
            {website !== null && (
              <>
                {' – '}
                <WebsiteLink address={website} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Details>
  )
}
