import { href, routes } from '../../../routes.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { Alert } from '../../../shared/ui/index.js'
import type { AnsweredDecision } from '../answers-waiting.store.js'
import { thinkingAlongMessages } from '../thinking-along.messages.js'

type Props = { answered: readonly AnsweredDecision[]; request: ViewRequest }

/** For who asked others to think along: that an answer came, with the way to it for each question; else nothing. */
export function AnsweredNote({ answered, request: { locale } }: Props) {
  return answered.length === 0 ? null : (
    <Alert tone="info">
      <p>{thinkingAlongMessages(locale).answered}</p>
      <ul>
        {answered.map(({ decisionId, clientId, question }) => (
          <li>
            <a href={href(routes.thinkAlong, { client: clientId, decision: decisionId })}>
              <bdi>{question}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
