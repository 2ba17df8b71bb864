import { href, routes } from '../../routes.js'
import { formatInstant } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Alert } from '../../shared/ui/index.js'
import { mayHandleRequests } from '../privacy.policy.js'
import { restrictionMessages } from '../restriction.messages.js'
import type { Restriction } from '../restriction.store.js'

type Props = { restriction: Restriction | undefined; clientId: string; request: ViewRequest }

/** Says on top of a dossier that it is frozen; the reason is for who may lift it. */
export function RestrictionBanner({ restriction, clientId, request }: Props) {
  const words = restrictionMessages(request.locale).banner
  if (restriction === undefined) {
    return null
  }
  const since = formatInstant(restriction.restrictedAt, request.locale, 'short')
  return (
    <Alert tone="warning" title={words.title}>
      <p>{words.text(since)}</p>
      {mayHandleRequests(request.actor) && (
        <>
          <p>
            {words.reason}: {restriction.reason}
          </p>
          <p>
            <a href={href(routes.liftRestriction, { client: clientId })}>{words.lift}</a>
          </p>
        </>
      )}
    </Alert>
  )
}
