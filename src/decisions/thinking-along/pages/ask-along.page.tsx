import type { Client } from '../../../clients/index.js'
import { href, routes } from '../../../routes.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import { Card, PageHeading } from '../../../shared/ui/index.js'
import type { Decision } from '../../decision.js'
import type { Telling } from '../names-in.js'
import { thinkingAlongMessages } from '../thinking-along.messages.js'
import type { Colleague, Thought } from '../thought.js'
import { AlongNotices } from './along-notices.js'
import { AskAlongForm } from './ask-along-form.js'
import { AskedThought } from './asked-thought.js'

type Props = {
  client: Client
  decision: Decision
  colleagues: readonly Colleague[]
  telling: Telling
  thoughts: readonly Thought[]
  form: FormState
  request: ViewRequest
}

/** The questions that were asked about a decision with their answers, and a form for a new one while it is open. */
export function AskAlongPage(props: Props) {
  const { client, decision, thoughts, form, request } = props
  const words = thinkingAlongMessages(request.locale).ask
  const place = { client: client.id, decision: decision.id }
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead(client.givenName)}
        back={{ href: href(routes.decision, place), label: words.back }}
      />
      <AlongNotices form={form} request={request} />
      {thoughts.map((thought) => (
        <AskedThought thought={thought} decision={decision} request={request} />
      ))}
      {decision.status === 'open' && (
        <Card title={words.new}>
          <AskAlongForm {...props} />
        </Card>
      )}
    </>
  )
}
