import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Card, Details } from '../../shared/ui/index.js'
import { ExpressionQuote, KeepExpression, type KeptExpression } from '../../visits/index.js'
import { dossierMessages } from '../dossier.messages.js'
import type { Dossier } from '../dossier.js'

type Props = { dossier: Dossier; request: ViewRequest }

const shownAtOnce = 2

/** What the client said or wanted, the newest first, each with its source, certainty and day. */
export function ExpressionCard({ dossier, request }: Props) {
  const words = dossierMessages(request.locale).said
  const { expressions, client } = dossier
  const [first, rest] = [expressions.slice(0, shownAtOnce), expressions.slice(shownAtOnce)]
  return (
    <Card title={words.title(client.givenName)} id="uitspraken">
      {first.length === 0 && <p class="n-hint">{words.none}</p>}
      <Said expressions={first} clientId={client.id} request={request} />
      {rest.length > 0 && (
        <Details summary={words.more}>
          <Said expressions={rest} clientId={client.id} request={request} />
        </Details>
      )}
    </Card>
  )
}

function Said({
  expressions,
  clientId,
  request,
}: {
  expressions: readonly KeptExpression[]
  clientId: string
  request: ViewRequest
}) {
  const { locale } = request
  return (
    <>
      {expressions.map((expression) => (
        <div>
          <ExpressionQuote expression={expression} locale={locale} />
          <p class="n-quote-when">
            <a href={href(routes.contact, { contact: expression.contactId })}>
              {dossierMessages(locale).said.on(formatDate(expression.learnedOn, locale))}
            </a>
          </p>
          <KeepExpression
            expression={expression}
            clientId={clientId}
            locale={locale}
            back="client"
          />
        </div>
      ))}
    </>
  )
}
