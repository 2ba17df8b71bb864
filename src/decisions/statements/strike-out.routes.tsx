import { href, routes } from '../../routes.js'
import { recordFacts } from '../../audit/index.js'
import { caseworkers } from '../../shared/access/index.js'
import { finish, startReading, typedFrom } from '../../shared/forms/index.js'
import { form, Stale, type OpenRequest, type Route } from '../../shared/http/index.js'
import { ok } from '../../shared/result/index.js'
import { findStatement, strikeOutStatement, type Statement } from '../capacity/index.js'
import { openDecision, type OpenedDecision } from '../decision-access.js'
import { mayStrikeOut } from './may-strike-out.js'
import { StrikeOutStatementPage } from './pages/strike-out-statement.page.js'
import { readLong } from './record-statement.form.js'
import { struckOutFact } from './statement-facts.js'
import { statementMessages } from './statements.messages.js'

type Striking = OpenedDecision & { statement: Statement }

/** Strikes out a statement with the reason; it stays to be read and counts no more. */
export const strikeOutForm: Route[] = form({
  path: routes.strikeOutStatement,
  access: caseworkers,
  audit: {
    action: 'strike-out',
    object: 'capacity-statement',
    of: ({ statement }: Striking) => statement.id,
  },
  load: loadStriking,
  first: () => typedFrom({ reason: '' }),
  parse: (typed, _, { locale }) => {
    const reading = startReading(typed)
    const words = statementMessages(locale)
    const missing = words.strikeOut.missing
    const reason = readLong(reading, 'reason', { words: words.errors, missing })
    return finish(reading, () => reason ?? '')
  },
  decide: (_, reason) => ok(reason),
  save: strikeOut,
  view: (loaded, formState, request) => ({
    title: statementMessages(request.locale).strikeOut.title,
    current: 'clients',
    content: <StrikeOutStatementPage opened={loaded} form={formState} request={request} />,
  }),
})

async function loadStriking(request: OpenRequest): Promise<Striking | undefined> {
  const opened = await openDecision(request)
  const place = opened && { clientId: opened.client.id, id: request.id('statement') }
  const statement = place && (await findStatement(request.tx, place))
  const isHere = statement?.matter === opened?.decision.matter
  return opened && statement && isHere && mayStrikeOut(request.actor, statement)
    ? { ...opened, statement }
    : undefined
}

async function strikeOut(
  { tx, actor, now }: OpenRequest,
  reason: string,
  { statement, decision }: Striking,
): Promise<string> {
  const by = { by: actor.accountId, at: now }
  if (!(await strikeOutStatement(tx, { id: statement.id, reason, ...by }))) {
    throw new Stale('capacity_statement')
  }
  await recordFacts(tx, [struckOutFact(statement, reason)], by)
  const place = { client: decision.clientId, decision: decision.id }
  const back = decision.status === 'open' ? routes.decisionCapacity : routes.decision
  return href(back, place, { klaar: 'statement-struck-out' })
}
