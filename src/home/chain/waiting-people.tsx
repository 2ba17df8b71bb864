import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Card, EntryList } from '../../shared/ui/index.js'
import {
  UrgencyBadge,
  weeksWaiting,
  type WaitingChain,
  type WaitingEntry,
} from '../../waiting-list/index.js'
import { countWords } from '../pages/count-words.js'
import { chainMessages } from './chain.messages.js'

type Props = { waiting: WaitingChain; request: ViewRequest }

/** Who waits urgently and was never spoken with, and with whom contact is late; nothing when all is in time. */
export function WaitingPeople({ waiting, request }: Props) {
  const words = chainMessages(request.locale)
  const { neverHeard, late } = waiting
  return (
    <>
      {neverHeard.count > 0 && (
        <Card title={words.neverHeard(countWords(neverHeard.count, request))} tone="late">
          <People entries={neverHeard.first} request={request} />
          <p>
            <a href={href(routes.waitingList, {}, { contact: 'none' })}>{words.list}</a>
          </p>
        </Card>
      )}
      {late.count > 0 && (
        <Card title={words.contactLate(countWords(late.count, request))} tone="soon">
          <People entries={late.first} request={request} />
          <p>
            <a href={href(routes.waitingList, {}, { contact: 'overdue' })}>{words.allLate}</a>
          </p>
        </Card>
      )}
    </>
  )
}

function People({ entries, request }: { entries: readonly WaitingEntry[]; request: ViewRequest }) {
  const words = chainMessages(request.locale)
  return (
    <EntryList
      items={entries.map((entry) => ({
        key: entry.id,
        title: <bdi>{entry.clientName}</bdi>,
        href: href(routes.waitingEntry, { entry: entry.id }),
        meta: (
          <>
            <UrgencyBadge urgency={entry.urgency} locale={request.locale} />{' '}
            {words.since(weeksWaiting(entry.waitingSince, request.today))}
          </>
        ),
      }))}
    />
  )
}
