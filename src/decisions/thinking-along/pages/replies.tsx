import type { Child } from 'hono/jsx'
import { formatInstant } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { thinkingAlongMessages } from '../thinking-along.messages.js'
import type { Reply } from '../thought.js'

type Props = {
  replies: readonly Reply[]
  request: ViewRequest
  /** What can be done with an answer. */
  action?: (reply: Reply) => Child
}

/** The answers, the first first; with who gave each and when. */
export function Replies({ replies, request, action }: Props) {
  const { locale } = request
  const words = thinkingAlongMessages(locale).page
  if (replies.length === 0) {
    return <p class="n-hint">{words.noReplies}</p>
  }
  return (
    <ul class="n-plain-list n-evidence">
      {replies.map((reply) => (
        <li class="n-evidence-item">
          <p class="n-pre">{reply.words}</p>
          <p class="n-hint">
            <bdi>{words.said(reply.byName, formatInstant(reply.repliedAt, locale))}</bdi>
          </p>
          {action?.(reply)}
        </li>
      ))}
    </ul>
  )
}
