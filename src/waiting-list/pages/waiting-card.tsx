import { mentorshipMessages } from '../../mentorships/index.js'
import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { ButtonLink, ButtonRow, Card, EntryList } from '../../shared/ui/index.js'
import { urgencyTones } from './urgency-badge.js'
import type { WaitingEntry } from '../waiting-entry.js'
import { waitingMessages } from '../waiting-list.messages.js'

type Props = {
  clientId: string
  /** Every time this client waited; undefined for who may not see that. */
  waiting: readonly WaitingEntry[] | undefined
  /** Who has a mentor need not wait, unless he does so already. */
  hasMentor: boolean
  request: ViewRequest
}

/** On the dossier: what the client waits for and how urgently, or the way onto the list. */
export function WaitingCard({ clientId, waiting, hasMentor, request }: Props) {
  const messages = waitingMessages(request.locale)
  const open = waiting?.filter(({ closed }) => closed === null) ?? []
  if (waiting === undefined || (hasMentor && open.length === 0)) {
    return null
  }
  return (
    <Card title={messages.list.title} id="wachtlijst">
      {open.length === 0 ? (
        <p>{messages.put.notYet}</p>
      ) : (
        <EntryList items={open.map((entry) => entryOf(entry, request))} />
      )}
      {open.length === 0 && (
        <ButtonRow>
          <ButtonLink
            href={href(routes.putOnWaitingList, { client: clientId })}
            variant="secondary"
          >
            {messages.put.save}
          </ButtonLink>
        </ButtonRow>
      )}
    </Card>
  )
}

function entryOf(entry: WaitingEntry, { locale }: ViewRequest) {
  const messages = waitingMessages(locale)
  const { id, regime, urgency, waitsFor, waitingSince } = entry
  return {
    key: id,
    title: mentorshipMessages(locale).regimes[regime],
    href: href(routes.waitingEntry, { entry: id }),
    badge: { tone: urgencyTones[urgency], label: messages.urgencies[urgency] },
    meta: messages.put.waits(messages.waits[waitsFor], formatDate(waitingSince, locale)),
  }
}
