import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Details } from '../../shared/ui/index.js'
import { mayHandleRequests } from '../privacy.policy.js'
import { restrictionMessages } from '../restriction.messages.js'

type Props = {
  kind: 'client' | 'mentor' | 'near-person'
  id: string
  of?: string
  request: ViewRequest
}

/** What a coordinator can do with somebody's data as a whole; nobody else sees this. */
export function AboutData({ kind, id, of, request: { actor, locale } }: Props) {
  const words = restrictionMessages(locale).about
  if (!mayHandleRequests(actor)) {
    return null
  }
  return (
    <Details summary={of === undefined ? words.title : words.titleOf(of)}>
      <ul>
        <li>
          <a href={href(routes.newPrivacyRequest, { kind, subject: id })}>{words.request}</a>
        </li>
        {kind === 'client' && (
          <li>
            <a href={href(routes.restrictDossier, { client: id })}>{words.freeze}</a>
          </li>
        )}
        {kind !== 'near-person' && (
          <li>
            <a href={href(routes.legalHold, { kind, subject: id })}>{words.hold}</a>
          </li>
        )}
      </ul>
    </Details>
  )
}
