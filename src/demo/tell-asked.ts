import { operatorId, recordFacts } from '../audit/index.js'
import {
  insertReply,
  insertStatementRequest,
  insertThought,
  statementRequestFact,
} from '../decisions/index.js'
import { addDays, instantOf } from '../shared/calendar/index.js'
import { enter } from '../shared/database/index.js'
import { hashOf, newSecret } from '../shared/ids/index.js'
import { insertInvitation, useInvitation } from '../users/index.js'
import { demoPeople } from './demo-people.js'
import { decisionAsking, type NamedCouple } from './demo.store.js'
import { giveAccount } from './give-accounts.js'
import { openQuestions } from './stories/open-decisions.stories.js'
import type { Telling } from './telling.js'

type Told = {
  organisation: string
  couples: readonly NamedCouple[]
  accounts: ReadonlyMap<string, string>
  coordinator: string
}

/** Tells whom mentors asked: a doctor who has still to answer, and colleagues of whom one thought along. Invented. */
export async function tellAsked(telling: Telling, told: Told): Promise<void> {
  await askDoctor(telling, told)
  await askColleagues(telling, told)
}

/** The family doctor of Lidewij was asked whether she can decide about the screening, and came in. */
async function askDoctor(telling: Telling, told: Told): Promise<void> {
  const { tx, today, newId } = telling
  const { arts } = demoPeople
  const decision = await decisionAsking(tx, openQuestions.screening)
  const lastDay = addDays(today, (arts.days ?? 1) - 1)
  const invitationId = newId()
  const at = instantOf(addDays(today, -1), '16:20')
  await insertInvitation(tx, {
    ...arts,
    id: invitationId,
    purpose: 'invitation',
    tokenHash: hashOf(newSecret()),
    mentorId: null,
    clientId: decision.clientId,
    validUntil: addDays(lastDay, 1),
    accountId: null,
    expiresAt: instantOf(addDays(lastDay, 1), '00:00'),
    createdAt: at,
  })
  await useInvitation(tx, invitationId, at)
  await giveAccount(telling, told, { ...arts, invitationId })
  await enter(tx, { organisation: told.organisation, account: operatorId })
  const by = accountOf(told, 'Petra')
  await insertStatementRequest(tx, {
    id: newId(),
    decisionId: decision.id,
    matter: 'treatment.screening',
    about: 'Kan Lidewij zelf beslissen of zij meedoet aan het bevolkingsonderzoek borstkanker?',
    byName: arts.name,
    byRole: 'general-practitioner',
    email: arts.email,
    invitationId,
    askedBy: by,
    askedAt: at,
    lastDay,
  })
  const about = { clientId: decision.clientId, decisionId: decision.id, byName: arts.name }
  await recordFacts(tx, [statementRequestFact('capacityAsked', about)], { by, at })
}

/** Ilona asked Irene and the coordinator about the bus, naming nobody; Irene answered. */
async function askColleagues({ tx, today, newId }: Telling, told: Told): Promise<void> {
  const { id: decisionId, clientId } = await decisionAsking(tx, openQuestions.bus)
  const [by, irene] = [accountOf(told, 'Ilona'), accountOf(told, 'Irene')]
  const asked = { by, at: instantOf(addDays(today, -4), '19:40') }
  const thoughtId = newId()
  await insertThought(tx, {
    id: thoughtId,
    decisionId,
    words:
      'De cliënt wil alleen met de bus naar de markt. De groep vindt dat te onveilig. Hoe zouden jullie dit doen?',
    readers: [irene, told.coordinator],
    ...asked,
  })
  const content = { decisionId }
  await recordFacts(tx, [{ type: 'thinkingAlongAsked', clientId, content }], asked)
  await insertReply(tx, {
    id: newId(),
    thoughtId,
    words:
      'Ik zou het eerst samen oefenen. Bij een van mijn cliënten reed de begeleider drie keer mee, op een paar stoelen afstand. Daarna ging het alleen.',
    by: irene,
    at: instantOf(addDays(today, -3), '08:50'),
  })
}

function accountOf({ accounts }: Told, mentor: string): string {
  const account = accounts.get(mentor)
  if (account === undefined) {
    throw new Error(`${mentor} is no mentor of the caseload.`)
  }
  return account
}
