import { LivingWillNotes } from '../../../living-wills/index.js'
import { href, routes } from '../../../routes.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { ButtonLink, Card, type FieldReader } from '../../../shared/ui/index.js'
import { isAnothers, isStopped } from '../../guard/index.js'
import { StatementList } from '../../statements/statement-worth.js'
import type { OpenedStep } from '../../step-form.js'
import { decidingMessages } from '../deciding.messages.js'
import { isOnlyNoted } from '../is-only-noted.js'
import type { KnownDecider } from '../known-decider.js'
import { AuthorityAnswer } from './authority-answer.js'
import { ExtraFields } from './extra-fields.js'
import { isStay, OtherLawNotice } from './other-law-notice.js'

type Props = OpenedStep & {
  decider: KnownDecider | undefined
  field: FieldReader
  request: ViewRequest
}

/** The answer of the rules, what was written and stated before, and the questions on which it depends. */
export function AuthorityPage(props: Props) {
  const { decision, client, facts, answer, decider, field, request } = props
  const { locale } = request
  const words = decidingMessages(locale)
  const place = { client: client.id, decision: decision.id }
  return (
    <>
      <LivingWillNotes
        clientId={client.id}
        livingWills={facts.wills}
        matter={decision.matter}
        on={answer.authorityCase.date}
        locale={locale}
      />
      {(decision.clientResists ?? isStay(decision)) && (
        <OtherLawNotice decision={decision} locale={locale} />
      )}
      <AuthorityAnswer
        decision={decision}
        name={client.givenName}
        answer={answer}
        decider={decider}
        request={request}
      />
      {answer.statements.length > 0 && (
        <Card title={words.statements}>
          <StatementList
            question={decision.question}
            answer={answer}
            name={client.givenName}
            locale={locale}
          />
        </Card>
      )}
      {isAnothers(answer.authority) && (
        <div>
          {!isStopped(answer.authority) && <p>{words.stop.orGoOn(client.givenName)}</p>}
          <ButtonLink
            href={href(routes.stopDecision, place)}
            variant={isOnlyNoted({ decision, answer }) ? 'primary' : 'secondary'}
          >
            {words.stop.button}
          </ButtonLink>
        </div>
      )}
      <ExtraFields decision={decision} field={field} />
    </>
  )
}
