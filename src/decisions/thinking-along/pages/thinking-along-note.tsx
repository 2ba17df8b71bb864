import { href, routes } from '../../../routes.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { Alert } from '../../../shared/ui/index.js'
import { thinkingAlongMessages } from '../thinking-along.messages.js'

/** A line on the first screen of somebody who was asked to think along and has not answered; else nothing. */
export function ThinkingAlongNote({ waiting, request }: { waiting: number; request: ViewRequest }) {
  const words = thinkingAlongMessages(request.locale)
  return waiting === 0 ? null : (
    <Alert tone="info">
      {words.today(waiting)} <a href={href(routes.thinkingAlong)}>{words.todayLink}</a>
    </Alert>
  )
}
