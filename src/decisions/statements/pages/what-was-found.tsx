import { href, routes } from '../../../routes.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { Alert, ButtonLink, Card, Details } from '../../../shared/ui/index.js'
import type { OpenedStep } from '../../step-form.js'
import { needsStatement } from '../needs-statement.js'
import type { AskedOf } from '../opened-statements.js'
import { StatementList } from '../statement-worth.js'
import { statementMessages } from '../statements.messages.js'
import { mayStrikeOut } from '../may-strike-out.js'
import { AskedList } from './asked-list.js'

type Props = {
  opened: OpenedStep
  asked: readonly AskedOf[]
  hasMail: boolean
  request: ViewRequest
}

/** What the law asks in two lines, what was found so far and what it is worth, and who was asked. */
export function WhatWasFound({ opened, asked, hasMail, request }: Props) {
  const { client, decision, answer } = opened
  const words = statementMessages(request.locale)
  const { givenName } = client
  if (!needsStatement(decision, answer.authority)) {
    return <Alert tone="info">{words.notNeeded(givenName)}</Alert>
  }
  return (
    <>
      <Law name={givenName} request={request} />
      <Card title={words.known}>
        <Known opened={opened} request={request} />
      </Card>
      <Card title={words.asking.heading}>
        <p>{words.asking.lead}</p>
        <AskedList {...{ asked, decision, hasMail, request }} />
        <ButtonLink
          href={href(routes.askForStatement, { client: client.id, decision: decision.id })}
          variant="secondary"
        >
          {words.asking.link}
        </ButtonLink>
      </Card>
    </>
  )
}

function Law({ name, request }: { name: string; request: ViewRequest }) {
  const { law } = statementMessages(request.locale)
  return (
    <div>
      <p>{law.who(name)}</p>
      <p>{law.notYou}</p>
      <Details summary={law.fold}>
        <p>{law.articles}</p>
        <p>{law.house}</p>
      </Details>
    </div>
  )
}

function Known({ opened, request }: Pick<Props, 'opened' | 'request'>) {
  const { client, decision, answer } = opened
  const { locale, actor } = request
  const words = statementMessages(locale)
  const { givenName } = client
  if (answer.statements.length === 0) {
    return (
      <>
        <p>{words.none}</p>
        {answer.authority.decides === 'client' && <p class="n-hint">{words.noneYet(givenName)}</p>}
      </>
    )
  }
  const place = { client: client.id, decision: decision.id }
  return (
    <StatementList
      answer={answer}
      name={givenName}
      locale={locale}
      question={decision.question}
      decisionId={decision.id}
      action={({ statement }) =>
        mayStrikeOut(actor, statement) && (
          <a href={href(routes.strikeOutStatement, { ...place, statement: statement.id })}>
            {words.strikeOut.link}
          </a>
        )
      }
    />
  )
}
