import { href, routes } from '../../../routes.js'
import { formatDate, plainDateOf } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { namesTogether } from '../../../shared/names/index.js'
import { Badge, Button, Card, PostForm, VisuallyHidden } from '../../../shared/ui/index.js'
import { thinkingAlongMessages } from '../thinking-along.messages.js'
import { isAsking, type Reply, type Thought } from '../thought.js'
import { Replies } from './replies.js'

type Props = {
  thought: Thought
  decision: { id: string; clientId: string; status: 'open' | 'closed' }
  request: ViewRequest
}

/** A question with its answers; who asked closes it, and an answer is taken over with one press. */
export function AskedThought({ thought, decision, request }: Props) {
  const { actor, locale } = request
  const words = thinkingAlongMessages(locale).ask
  const day = formatDate(plainDateOf(thought.askedAt), locale)
  const place = { client: decision.clientId, decision: decision.id, thought: thought.id }
  const readers = namesTogether(
    thought.readers.map(({ name }) => name),
    locale,
  )
  return (
    <Card>
      <p class="n-evidence-words">{thought.words}</p>
      <p class="n-hint">
        {words.on(day, thought.askedByName)}. {words.to(readers)}.
      </p>
      <Replies
        replies={thought.replies}
        request={request}
        action={(reply) => decision.status === 'open' && takeOver(reply)}
      />
      {thought.closedAt !== null && (
        <p class="n-hint">{words.closed(formatDate(plainDateOf(thought.closedAt), locale))}</p>
      )}
      {isAsking(thought) && thought.askedBy === actor.accountId && (
        <PostForm action={href(routes.closeThinkingAlong, place)}>
          <Button variant="quiet">{words.close}</Button>
        </PostForm>
      )}
    </Card>
  )

  function takeOver({ id, byName, takenOverAt }: Reply) {
    return takenOverAt === null ? (
      <PostForm action={href(routes.takeOverThought, { ...place, reply: id })}>
        <Button variant="secondary">
          {words.takeOver}
          <VisuallyHidden>{words.for(byName)}</VisuallyHidden>
        </Button>
      </PostForm>
    ) : (
      <p>
        <Badge tone="calm">{words.takenOver}</Badge>
      </p>
    )
  }
}
