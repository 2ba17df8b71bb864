import { href, routes } from '../../routes.js'
import { typedFrom } from '../../shared/forms/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { ok, refused } from '../../shared/result/index.js'
import { Alert, Card } from '../../shared/ui/index.js'
import { stepForm, type OpenedStep } from '../step-form.js'
import { closeOnTheFacts } from './close.js'
import { closingMessages } from './closing.messages.js'
import { recordOf, type DecisionRecord } from './decision-record.js'
import { DecisionReport } from './pages/decision-report.js'
import { GapList } from './pages/gap-list.js'

type Closed = Record<string, never>

/** The last page of the path: everything once more, what is lacking with the way there, and closing it. */
export const closingForm = stepForm<{ record: DecisionRecord }, Closed, Closed>({
  step: 'closing',
  more: async (request, opened) => ({ record: await recordOf(request, opened) }),
  first: () => typedFrom({}),
  parse: () => ok({}),
  decide: ({ gaps }, closed, { locale }) =>
    gaps.length === 0 ? ok(closed) : refused({ closing: closingMessages(locale).close.cannot }),
  save: async (request, _, { loaded, version }) => {
    const { decision } = loaded
    await closeOnTheFacts(request, { decision, version })
    const place = { client: decision.clientId, decision: decision.id }
    return href(routes.decision, place, { klaar: 'decision-closed' })
  },
  submit: (locale) => closingMessages(locale).close.save,
  isOnlyRead: ({ gaps }) => gaps.length > 0,
  above: (loaded, request) => (
    <>
      <Lacking opened={loaded} request={request} />
      <DecisionReport record={loaded.record} request={request} />
    </>
  ),
  view: ({ gaps }, _, { locale }) => {
    const words = closingMessages(locale).close
    return gaps.length === 0 ? (
      <Alert tone="success" title={words.ready}>
        {words.readyHint}
      </Alert>
    ) : null
  },
})

function Lacking({ opened, request }: { opened: OpenedStep; request: ViewRequest }) {
  const { decision, client, gaps } = opened
  const words = closingMessages(request.locale).close
  const place = { client: client.id, decision: decision.id }
  return gaps.length === 0 ? null : (
    <Card title={words.notReady} id="closing">
      <p>{words.notReadyHint}</p>
      <GapList gaps={gaps} place={place} name={client.givenName} request={request} />
    </Card>
  )
}
