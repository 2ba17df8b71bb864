import { isMeasureInForce, measureMessages, type ProtectiveMeasure } from '../../clients/index.js'
import { whatFitsMessages } from '../../referrals/index.js'
import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { ButtonLink, Card, EntryList, type Entry } from '../../shared/ui/index.js'
import { dossierMessages } from '../dossier.messages.js'
import type { Dossier } from '../dossier.js'

type Props = { dossier: Dossier; request: ViewRequest }

/** The measures a court ordered; staff add and change them, because they come from its papers. */
export function MeasureCard({ dossier, request }: Props) {
  const { client, measures } = dossier
  const isStaff = request.actor.role === 'coordinator'
  const words = dossierMessages(request.locale).measures
  return (
    <Card title={words.title} id="maatregelen">
      {measures.length === 0 ? (
        <p class="n-hint">{words.none}</p>
      ) : (
        <EntryList items={measures.map((measure) => entryOf(measure, client.id, request))} />
      )}
      {isStaff && (
        <ButtonLink
          href={href(routes.newMeasure, { client: client.id })}
          variant="quiet"
          icon="plus"
        >
          {words.add}
        </ButtonLink>
      )}
      {isStaff && (
        <p>
          <a href={href(routes.clientWhatFits, { client: client.id })}>
            {whatFitsMessages(request.locale).link}
          </a>
        </p>
      )}
    </Card>
  )
}

function entryOf(measure: ProtectiveMeasure, clientId: string, request: ViewRequest): Entry {
  const { locale, today, actor } = request
  const words = dossierMessages(locale).measures
  return {
    key: measure.id,
    title: measureMessages(locale).kinds[measure.kind],
    ...(actor.role === 'coordinator'
      ? { href: href(routes.editMeasure, { client: clientId, measure: measure.id }) }
      : {}),
    ...(isMeasureInForce(measure, today)
      ? {}
      : { badge: { tone: 'plain' as const, label: words.over } }),
    meta: measureWords(measure, locale),
  }
}

/** Dates, court and who was appointed, in one line. */
export function measureWords(measure: ProtectiveMeasure, locale: Locale): string {
  const words = dossierMessages(locale).measures
  const { validFrom, validUntil, court, appointed } = measure
  const parts = [
    validFrom === null ? null : words.from(formatDate(validFrom, locale)),
    validUntil === null ? null : words.until(formatDate(validUntil, locale)),
    court,
    appointed === null ? null : words.appointed(appointed),
  ]
  return parts.filter(Boolean).join(' · ')
}
