import { href, routes } from '../../../routes.js'
import { formatDate, plainDateOf } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import {
  Button,
  ButtonLink,
  ButtonRow,
  PostForm,
  VisuallyHidden,
} from '../../../shared/ui/index.js'
import type { Decision } from '../../decision.js'
import type { AskedOf } from '../opened-statements.js'
import { requestStanding, type StatementRequest } from '../request.js'
import { statementMessages } from '../statements.messages.js'

type Props = {
  asked: readonly AskedOf[]
  decision: Pick<Decision, 'id' | 'clientId'>
  hasMail: boolean
  request: ViewRequest
}

/** Who was asked for a statement, on what day, and what came of it; withdrawing, and asking again. */
export function AskedList({ asked, decision, hasMail, request }: Props) {
  return asked.length === 0 ? null : (
    <ul class="n-plain-list n-stack">
      {asked.map((one) => (
        <li>
          <Asked {...{ asked: one, decision, hasMail, request }} />
        </li>
      ))}
    </ul>
  )
}

function Asked({ asked, decision, hasMail, request }: Omit<Props, 'asked'> & { asked: AskedOf }) {
  const { locale, today } = request
  const words = statementMessages(locale).asking
  const { link } = asked
  const { id, byName, said, lastDay } = asked.request
  const standing = requestStanding(asked.request, today)
  const place = { client: decision.clientId, decision: decision.id }
  return (
    <>
      <p>
        <strong>{sentenceOf(asked.request, request)}</strong>
        {standing === 'waiting' && ` ${words.until(formatDate(lastDay, locale))}`}
      </p>
      {said !== null && (
        <p class="n-hint">
          {words.said}: {said}
        </p>
      )}
      {hasMail && standing === 'waiting' && <p>{words.linkMailed(byName)}</p>}
      {link !== undefined && standing === 'waiting' && (
        <>
          <p>{words.linkShown(byName)}</p>
          <code class="n-copy">{link}</code>
          <p class="n-hint">{words.linkShort}</p>
        </>
      )}
      {standing !== 'answered' && (
        <ButtonRow>
          <ButtonLink href={href(routes.askForStatement, place, { opnieuw: id })} variant="quiet">
            {words.again}
            <VisuallyHidden>{words.for(byName)}</VisuallyHidden>
          </ButtonLink>
          {standing === 'waiting' && (
            <PostForm action={href(routes.withdrawStatementRequest, { ...place, request: id })}>
              <Button variant="quiet">
                {words.withdraw}
                <VisuallyHidden>{words.for(byName)}</VisuallyHidden>
              </Button>
            </PostForm>
          )}
        </ButtonRow>
      )}
    </>
  )
}

function sentenceOf(asked: StatementRequest, { locale, today }: ViewRequest): string {
  const words = statementMessages(locale).asking
  const day = formatDate(plainDateOf(asked.askedAt), locale)
  const standing = requestStanding(asked, today)
  if (standing === 'answered' && asked.answer !== null) {
    return words.answered[asked.answer](day, asked.byName)
  }
  if (standing === 'waiting') {
    return words.waiting(day, asked.byName)
  }
  const isWithdrawn = standing === 'withdrawn'
  return (isWithdrawn ? words.withdrawn : words.expired)(day, asked.byName)
}
