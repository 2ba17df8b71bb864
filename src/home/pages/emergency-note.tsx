import { href, routes } from '../../routes.js'
import { accessReviewers } from '../../shared/access/index.js'
import { formatInstant } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Card, EntryList } from '../../shared/ui/index.js'
import type { ToldEmergency } from '../../sealed-notes/index.js'
import { roleHomeMessages } from '../role-home.messages.js'

type Props = { emergencies: readonly ToldEmergency[]; request: ViewRequest }

/** Whose confidential notes were opened in an emergency of late, for who must know it; else nothing. */
export function EmergencyNote({ emergencies, request: { actor, locale } }: Props) {
  const words = roleHomeMessages(locale).emergencies
  if (emergencies.length === 0) {
    return null
  }
  return (
    <Card title={words.title} tone="late">
      <EntryList
        items={emergencies.map(({ id, clientId, clientName, byName, openedAt }) => ({
          key: id,
          title: <bdi>{clientName}</bdi>,
          href: href(routes.sealedNotes, { client: clientId }),
          meta: <bdi>{words.line(byName, formatInstant(openedAt, locale))}</bdi>,
        }))}
      />
      {accessReviewers(actor) && (
        <p>
          <a href={href(routes.emergencies)}>{words.reasons}</a>
        </p>
      )}
    </Card>
  )
}
