import { homeMessages, type LivingSituation } from '../../clients/index.js'
import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { ButtonLink, Card, Details, PhoneLink } from '../../shared/ui/index.js'
import { dossierMessages } from '../dossier.messages.js'
import type { Dossier } from '../dossier.js'

type Props = { dossier: Dossier; request: ViewRequest }

/** Where a client lives, and behind a line where he lived before. */
export function HomeCard({ dossier, request }: Props) {
  const { client, homes } = dossier
  const { locale } = request
  const words = dossierMessages(locale).home
  const now = homes.find(({ until }) => until === null)
  const earlier = homes.filter(({ until }) => until !== null)
  return (
    <Card title={words.title} id="wonen">
      {now === undefined ? (
        <p class="n-hint">{words.unknown}</p>
      ) : (
        <Home home={now} locale={locale} />
      )}
      {earlier.length > 0 && (
        <Details summary={words.earlier}>
          {earlier.map((home) => (
            <Home home={home} locale={locale} />
          ))}
        </Details>
      )}
      <ButtonLink href={href(routes.moveClient, { client: client.id })} variant="quiet" icon="home">
        {words.move}
      </ButtonLink>
    </Card>
  )
}

function Home({ home, locale }: { home: LivingSituation; locale: Locale }) {
  const words = dossierMessages(locale).home
  const { kind, institutionName, detail, address, postcode, place, phone, since, until } = home
  const lines = [detail, address, [postcode, place].filter(Boolean).join(' ')].filter(Boolean)
  const dates = [
    since === null ? null : words.since(formatDate(since, locale)),
    until === null ? null : words.until(formatDate(until, locale)),
  ].filter(Boolean)
  return (
    <div>
      <p>
        <strong>{institutionName ?? homeMessages(locale).kinds[kind]}</strong>
      </p>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
      {phone !== null && (
        <p>
          <PhoneLink phone={phone} />
        </p>
      )}
      {dates.length > 0 && <p class="n-soft">{dates.join(', ')}</p>}
    </div>
  )
}
