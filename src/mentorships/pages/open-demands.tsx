import { href, routes } from '../../routes.js'
import { Badge, ButtonLink, Card } from '../../shared/ui/index.js'
import { pageMessages } from '../mentorship-page.messages.js'
import { preconditionMessages } from '../precondition.messages.js'
import type { CouplePartProps } from './couple-part.js'

/** What is still open, each with what to do about it; nothing when all is in order. */
export function OpenDemands({ couple: { open, mentorship, actions }, request }: CouplePartProps) {
  if (open.length === 0) {
    return null
  }
  const words = pageMessages(request.locale)
  const { preconditions } = preconditionMessages(request.locale)
  return (
    <Card title={words.incomplete} tone="soon">
      <ul class="n-entries">
        {open.map(({ code, isBroken }) => (
          <li>
            <div class="n-entry-text">
              <p class="n-entry-title">
                {preconditions[code].name}
                {isBroken && <Badge tone="late">{words.broken}</Badge>}
              </p>
              <p class="n-entry-meta">
                {isBroken ? preconditions[code].broken : preconditions[code].unknown}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {actions.includes('answer') && (
        <ButtonLink
          href={href(routes.answerPreconditions, { mentorship: mentorship.id })}
          variant="secondary"
        >
          {words.complete}
        </ButtonLink>
      )}
    </Card>
  )
}
