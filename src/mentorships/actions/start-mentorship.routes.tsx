import { recordFacts } from '../../audit/index.js'
import { findClient, insertMeasure } from '../../clients/index.js'
import { mentorshipTerms } from '../../law/index.js'
import { getOrganisation } from '../../organisations/index.js'
import { href, routes } from '../../routes.js'
import { coordinators } from '../../shared/access/index.js'
import { textOf, type Typed } from '../../shared/forms/index.js'
import { form, type OpenRequest, type Route, type ViewRequest } from '../../shared/http/index.js'
import { isUuid } from '../../shared/ids/index.js'
import { fullName } from '../../shared/names/index.js'
import { ok, refused } from '../../shared/result/index.js'
import { startMentorship, type StartMentorship } from '../commands/start-mentorship.js'
import type { MentorshipOutcome } from '../mentorship.facts.js'
import { findCurrentCouple, insertMentorship } from '../mentorship.store.js'
import { StartMentorshipPage } from '../pages/start-mentorship.page.js'
import { startTermsOn } from '../regime-terms.js'
import { isRegimeKey, type StartFacts } from '../regimes/index.js'
import { startMessages } from '../start.messages.js'
import { preconditionMessages } from '../precondition.messages.js'
import { questionFields } from './answers.js'
import type { AroundStart } from './around-start.js'
import { findPicking, pickFields } from './candidate.store.js'
import { aroundClient } from './couple-at-hand.store.js'
import { errorsOf, wholeForm } from './refusal-places.js'
import {
  firstStart,
  lacksOrder,
  parseStart,
  startPlaces,
  type Starting,
} from './start-mentorship.form.js'

type Decided = { outcome: MentorshipOutcome; command: StartMentorship }

/** Starts a mentorship for a client: first the regime is chosen, then its questions are asked. */
export function startForm(around: AroundStart): readonly Route[] {
  return form<Starting, StartMentorship, Decided>({
    path: routes.startMentorship,
    access: coordinators,
    audit: { action: 'create', object: 'mentorship', of: ({ client }) => client.id },
    load: (request, sent) => load(request, around, sent),
    first: (starting, request) =>
      firstStart({ starting, today: request.today, mentorId: request.query('mentor') ?? '' }),
    parse: (typed, starting, { locale }) => {
      const { regime } = starting
      return regime === undefined
        ? refused({ [wholeForm]: startMessages(locale).start.choose })
        : parseStart(typed, { ...starting, regime }, locale)
    },
    decide: (starting, command, { today, newId, locale }) => {
      if (lacksOrder(starting, command)) {
        const { unknown } = preconditionMessages(locale).preconditions['measure-in-force']
        return refused({ [questionFields['measure-in-force']]: unknown })
      }
      const terms = startTermsOn(mentorshipTerms, today)
      const context = { today, terms, mentorshipId: newId(), mandateId: newId() }
      const decision = startMentorship(starting.current, command, context)
      return decision.ok
        ? ok({ outcome: decision.value, command })
        : refused(errorsOf(decision.reason, startPlaces, locale))
    },
    save: (request, decided, starting) => save(request, decided, { starting, around }),
    view: (starting, formState, request) => ({
      title: startMessages(request.locale).start.title,
      current: 'clients',
      content: <StartMentorshipPage starting={starting} form={formState} request={request} />,
    }),
  })
}

async function load(
  request: OpenRequest,
  around: AroundStart,
  sent?: Typed,
): Promise<Starting | undefined> {
  const { tx, today } = request
  const client = await findClient(tx, request.id('client'))
  if (client === undefined) {
    return undefined
  }
  const regime = request.query('vorm')
  const mentorId =
    sent === undefined ? (request.query('mentor') ?? '') : textOf(sent, pickFields.mentor)
  const both = isUuid(mentorId) ? { clientId: client.id, mentorId } : undefined
  const couple = both && (await findCurrentCouple(tx, both))
  return {
    client: { id: client.id, name: fullName(client) },
    organisation: await getOrganisation(tx),
    regime: isRegimeKey(regime) ? regime : undefined,
    picking: await findPicking(tx, { sent, preset: request.query('mentor'), without: undefined }),
    ...(await aroundClient(tx, client.id, today)),
    current: sent === undefined ? undefined : couple?.mentorship,
    ...(both === undefined
      ? { known: {}, waitsForCourt: false }
      : {
          known: await around.knownOf(tx, both),
          waitsForCourt: await around.waitsForCourt(tx, both),
        }),
  }
}

async function save(
  request: OpenRequest,
  { outcome, command }: Decided,
  { starting, around }: { starting: Starting; around: AroundStart },
) {
  const { tx, actor, now } = request
  const told = { by: actor.accountId, at: now }
  await insertMentorship(tx, { outcome, told, answers: command.facts })
  await keepMeasure(request, command.facts, starting)
  await around.began(request, { ...command, mentorshipId: outcome.state.id })
  return href(routes.mentorship, { mentorship: outcome.state.id }, { klaar: 'mentorship-started' })
}

/** The order told here is put on record with the client, when there was none yet: it is asked once. */
async function keepMeasure(
  { tx, actor, now, newId }: ViewRequest & Pick<OpenRequest, 'tx'>,
  { measure }: StartFacts,
  { client, measure: known }: Starting,
) {
  if (known !== undefined || measure?.orderedOn === undefined) {
    return
  }
  const details = {
    kind: 'mentorschap' as const,
    orderDate: measure.orderedOn,
    validFrom: null,
    validUntil: null,
    court: null,
    rekestnummer: null,
    appointed: null,
  }
  await insertMeasure(tx, { id: newId(), clientId: client.id, details }, now)
  const content = { kind: details.kind, validFrom: null }
  const fact = { type: 'measureAdded', clientId: client.id, content }
  await recordFacts(tx, [fact], { by: actor.accountId, at: now })
}
