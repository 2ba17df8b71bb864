import { href, routes } from '../../routes.js'
import { recordFacts } from '../../audit/index.js'
import { timeOf } from '../../shared/calendar/index.js'
import type { OpenRequest, Route } from '../../shared/http/index.js'
import { fieldReader } from '../../shared/ui/index.js'
import type { InviteDeps } from '../../users/index.js'
import { insertStatement } from '../capacity/index.js'
import { stepForm, type OpenedStep } from '../step-form.js'
import type { MentorNames } from './mentors-own.js'
import { askedOf, mentorNamesOf, type AskedOf } from './opened-statements.js'
import { CapacityFields } from './pages/capacity-fields.js'
import { WhatWasFound } from './pages/what-was-found.js'
import { needsStatement } from './needs-statement.js'
import { firstRecord, parseRecord, type RecordedFinding } from './record-statement.form.js'
import { statedFact } from './statement-facts.js'
import { statementMessages } from './statements.messages.js'

type More = { mentors: MentorNames; asked: readonly AskedOf[] }

/** What professionals found, and a statement to record if there is one; without one the path goes on. */
export function capacityStep(deps: InviteDeps): Route[] {
  return stepForm<More, RecordedFinding | null>({
    step: 'capacity',
    more: async (request, opened) => ({
      mentors: await mentorNamesOf(request, opened),
      asked: await askedOf(request, deps, opened.decision.id),
    }),
    first: ({ decision }) => firstRecord(decision.question),
    parse: (typed, { mentors }, { locale, today, now }) =>
      parseRecord(typed, {
        words: statementMessages(locale).errors,
        now: { day: today, time: timeOf(now) },
        mentors,
      }),
    save: async (request, finding, { loaded }) =>
      finding === null ? undefined : recordStatement(request, finding, loaded),
    above: (loaded, request) => (
      <WhatWasFound opened={loaded} asked={loaded.asked} hasMail={deps.hasMail} request={request} />
    ),
    view: ({ client, decision, answer }, form, request) => (
      <CapacityFields
        name={client.givenName}
        isNeeded={needsStatement(decision, answer.authority)}
        field={fieldReader(form, request.locale)}
      />
    ),
  })
}

async function recordStatement(
  { tx, actor, now, newId }: OpenRequest,
  finding: RecordedFinding,
  { decision }: OpenedStep,
): Promise<string> {
  const { id: decisionId, clientId, matter } = decision
  const statement = { ...finding, id: newId(), clientId, decisionId, matter }
  await insertStatement(tx, { ...statement, by: actor.accountId, at: now })
  await recordFacts(tx, [statedFact(statement)], { by: actor.accountId, at: now })
  const place = { client: clientId, decision: decisionId }
  return href(routes.decisionCapacity, place, { klaar: 'statement-kept' })
}
