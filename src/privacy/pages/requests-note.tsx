import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Alert } from '../../shared/ui/index.js'
import { privacyMessages } from '../privacy.messages.js'

type Props = { requests: { open: number; late: number }; request: ViewRequest }

/** On the first screen: how many requests of people wait, and how many longer than the law allows. */
export function RequestsNote({ requests: { open, late }, request }: Props) {
  const words = privacyMessages(request.locale).note
  return open === 0 ? null : (
    <Alert tone={late > 0 ? 'warning' : 'info'}>
      <p>
        {late > 0 ? words.late(late) : words.open(open)}{' '}
        <a href={href(routes.privacyRequests)}>{words.go}</a>
      </p>
    </Alert>
  )
}
