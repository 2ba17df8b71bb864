import { OrganisationSections } from '../../organisations/index.js'
import { href, routes } from '../../routes.js'
import { formatInstant } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Card, EmptyState, PageHeading } from '../../shared/ui/index.js'
import type { ReviewedEmergency } from '../emergency.store.js'
import { sealedNoteMessages } from '../sealed-notes.messages.js'

/** An emergency with its reason; without a name for who may not know whose dossier it was. */
export type ShownEmergency = Omit<ReviewedEmergency, 'reasonSealed' | 'clientName'> & {
  clientName: string | undefined
  reason: string
}

type Props = { emergencies: readonly ShownEmergency[]; request: ViewRequest }

/** Who opened sealed notes in an emergency, when and why; the outcome is noted in the access review. */
export function EmergenciesPage({ emergencies, request }: Props) {
  const { locale } = request
  const words = sealedNoteMessages(locale).review
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <OrganisationSections request={request} current="emergencies" />
      {emergencies.length === 0 && <EmptyState title={words.none} />}
      {emergencies.map((emergency) => (
        <EmergencyCard emergency={emergency} request={request} />
      ))}
    </>
  )
}

/** As much of an identifier as tells two dossiers apart; the access review marks them the same way. */
function markOf(id: string): string {
  return id.slice(-6).toUpperCase()
}

function EmergencyCard({
  emergency,
  request: { locale },
}: {
  emergency: ShownEmergency
  request: ViewRequest
}) {
  const all = sealedNoteMessages(locale)
  const { review: words } = all
  const { byName, clientId, clientName, openedAt, reviewedAt, reason } = emergency
  return (
    <Card
      title={<bdi>{words.by(byName, formatInstant(openedAt, locale))}</bdi>}
      tone={reviewedAt === null ? 'late' : 'plain'}
    >
      <p>
        {clientName === undefined ? (
          words.dossier(markOf(clientId))
        ) : (
          <a href={href(routes.client, { client: clientId })}>
            <bdi>{words.about(clientName)}</bdi>
          </a>
        )}
      </p>
      <p class="n-prose">{reason === '' ? all.erased : reason}</p>
      <p class="n-hint">
        {reviewedAt === null ? words.waiting : words.reviewed(formatInstant(reviewedAt, locale))}
      </p>
    </Card>
  )
}
