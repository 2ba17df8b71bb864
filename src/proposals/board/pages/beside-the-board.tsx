import { href, routes } from '../../../routes.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { Card, EntryList } from '../../../shared/ui/index.js'
import { waitingMessages } from '../../../waiting-list/index.js'
import type { BoardPeople } from '../board-people.js'
import { boardMessages } from '../board.messages.js'

type Props = { people: BoardPeople; request: ViewRequest }

/** Who takes no part in the reckoning: proposed already, or waiting for something else first. */
export function Aside({ people: { proposed, notYet }, request: { locale } }: Props) {
  const { proposedAlready, notYet: words } = boardMessages(locale)
  const { waits } = waitingMessages(locale)
  return (
    <div class={proposed.length > 0 && notYet.length > 0 ? 'n-board' : undefined}>
      {proposed.length > 0 && (
        <Card title={proposedAlready.title}>
          <EntryList
            items={proposed.map(({ proposalId, clientName, mentorName, status }) => ({
              key: proposalId,
              title: proposedAlready.line(clientName, mentorName),
              href: href(routes.proposal, { proposal: proposalId }),
              meta: proposedAlready.statuses[status],
            }))}
          />
        </Card>
      )}
      {notYet.length > 0 && (
        <Card title={words.title}>
          <EntryList
            items={notYet.map(({ entryId, name, choosesHimself, isFrozen, waitsFor }) => ({
              key: entryId,
              title: <bdi>{name}</bdi>,
              href: href(routes.waitingEntry, { entry: entryId }),
              meta: isFrozen
                ? words.frozen
                : choosesHimself
                  ? words.chooses
                  : words.line(waits[waitsFor]),
            }))}
          />
        </Card>
      )}
    </div>
  )
}
