import { href, routes } from '../../../routes.js'
import { formatInstant } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { Card, EmptyState, EntryList, PageHeading } from '../../../shared/ui/index.js'
import { thinkingAlongMessages } from '../thinking-along.messages.js'
import type { ReadThought } from '../read-thought.js'

type Props = { read: readonly ReadThought[]; request: ViewRequest }

/** The questions that were asked of somebody, with the text alone. */
export function ThoughtsPage({ read, request }: Props) {
  const { actor, locale } = request
  const words = thinkingAlongMessages(locale)
  return (
    <>
      <PageHeading title={words.list.title} lead={words.list.lead} />
      {read.length === 0 ? (
        <EmptyState title={words.list.none}>{words.list.noneHint}</EmptyState>
      ) : (
        <Card>
          <EntryList
            items={read.map(({ thought }) => {
              const has = thought.replies.some(({ accountId }) => accountId === actor.accountId)
              return {
                key: thought.id,
                title: shortened(thought.words),
                href: href(routes.thought, { thought: thought.id }),
                meta: words.page.by(thought.askedByName, formatInstant(thought.askedAt, locale)),
                ...(has && { badge: { tone: 'calm' as const, label: words.list.replied } }),
              }
            })}
          />
        </Card>
      )}
    </>
  )
}

function shortened(text: string): string {
  const [first = ''] = text.split('\n')
  return first.length > 120 ? `${first.slice(0, 117)}…` : first
}
