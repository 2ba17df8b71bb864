import { insertMeasure } from '../clients/index.js'
import { recordFacts } from '../audit/index.js'
import {
  authorityOf,
  changeDecision,
  closeDecision,
  decisionFact,
  findDecision,
  gapsOf,
  insertDecision,
  insertStatement,
  replaceConsultations,
  replaceOptions,
  urgentUntil,
  type DecisionContent,
} from '../decisions/index.js'
import { addDays, instantOf } from '../shared/calendar/index.js'
import type { NamedCouple } from './demo.store.js'
import type { DecisionOf } from './stories/decision-of.js'
import { closedDecisions } from './stories/decisions.stories.js'
import { openDecisions } from './stories/open-decisions.stories.js'
import type { Telling } from './telling.js'

type Inside = { couples: readonly NamedCouple[]; accounts: ReadonlyMap<string, string> }
type Told = { couple: NamedCouple; by: string; id: string }

/** Tells what was asked about clients, and how it ended; what is closed was held to the rules on its day. */
export async function tellDecisions(telling: Telling, inside: Inside): Promise<void> {
  await placeUnderBewind(telling, named(inside, 'Hanne'))
  for (const decision of [...closedDecisions, ...openDecisions]) {
    const couple = named(inside, decision.client)
    const told = { couple, by: inside.accounts.get(couple.mentor) ?? '', id: telling.newId() }
    await ask(telling, decision, told)
    await addStatement(telling, decision, told)
    await close(telling, decision, told)
  }
}

function named({ couples }: Inside, client: string): NamedCouple {
  const couple = couples.find((one) => one.client === client)
  if (couple === undefined) {
    throw new Error(`No client of the caseload is called ${client}.`)
  }
  return couple
}

/** A bewindvoerder looks after Hanne's money, so that a purchase is not for her mentor. */
async function placeUnderBewind({ tx, now, today, newId }: Telling, { clientId }: NamedCouple) {
  const from = addDays(today, -900)
  const details = {
    kind: 'bewind',
    orderDate: from,
    validFrom: addDays(from, 1),
    validUntil: null,
    court: 'Rechtbank Amsterdam',
    rekestnummer: null,
    appointed: 'Bewindvoerder Van Dam',
  } as const
  await insertMeasure(tx, { id: newId(), clientId, details }, now)
}

async function ask({ tx, today, newId }: Telling, decision: DecisionOf, { couple, by, id }: Told) {
  const { ago, answerIn, options = [], talks = [], words } = decision
  const { clientId, mentorshipId } = couple
  const askedOn = addDays(today, -ago)
  const content = {
    ...words,
    askedOn,
    answerBy: answerIn === undefined ? null : addDays(today, answerIn),
    completeBy: words.isUrgent === true ? urgentUntil(askedOn) : null,
  }
  const at = instantOf(askedOn, '17:10')
  await insertDecision(tx, { id, clientId, mentorshipId, followsId: null, content, by, at })
  const ways = options.map(({ isChosen = false, ...option }) => ({
    isChosen,
    option: { ...option, id: newId() },
  }))
  await replaceOptions(
    tx,
    id,
    ways.map(({ option }) => option),
  )
  const heard = talks.map(({ ago: talkedAgo, ...talk }) => ({
    ...talk,
    id: newId(),
    consultedOn: addDays(today, -talkedAgo),
  }))
  await replaceConsultations(tx, id, heard)
  await changeDecision(
    tx,
    { id, version: 1, at },
    {
      chosenOptionId: ways.find(({ isChosen }) => isChosen)?.option.id ?? null,
    },
  )
  const fact = decisionFact('decisionAsked', {
    ...words,
    id,
    clientId,
    mentorshipId,
    outcome: null,
  })
  await recordFacts(tx, [fact], { by, at })
}

async function addStatement({ tx, today, newId }: Telling, decision: DecisionOf, told: Told) {
  const { statement, words } = decision
  if (statement === undefined) {
    return
  }
  const { ago, ...found } = statement
  const { couple, by, id } = told
  const statedOn = addDays(today, -ago)
  await insertStatement(tx, {
    ...found,
    id: newId(),
    clientId: couple.clientId,
    decisionId: id,
    matter: words.matter,
    about: words.question,
    isMentor: false,
    statedOn,
    statedAt: '10:30',
    by,
    at: instantOf(statedOn, '18:00'),
  })
}

async function close({ tx, today }: Telling, { client, closed }: DecisionOf, told: Told) {
  if (closed === undefined) {
    return
  }
  const { couple, by, id } = told
  const closedOn = addDays(today, -closed.ago)
  const at = instantOf(closedOn, '20:15')
  const days: Partial<DecisionContent> = {
    decidedOn: closedOn,
    ...(closed.reviewIn === undefined ? {} : { reviewOn: addDays(today, closed.reviewIn) }),
    ...(closed.explainedAgo === undefined
      ? {}
      : { explainedOn: addDays(today, -closed.explainedAgo) }),
  }
  await changeDecision(tx, { id, version: 2, at }, days)
  const decision = await findDecision(tx, { clientId: couple.clientId, id })
  if (decision === undefined) {
    throw new Error(`The decision about ${client} cannot be found.`)
  }
  const { authority } = await authorityOf(tx, decision, closedOn)
  const gaps = gapsOf(decision, authority, closedOn)
  if (gaps.length > 0) {
    throw new Error(`About ${client} this is lacking: ${gaps.map(({ code }) => code).join(', ')}`)
  }
  await closeDecision(tx, { id, version: 3, authority, by, at })
  const type = decision.outcome === 'referred' ? 'decisionReferred' : 'decisionClosed'
  await recordFacts(tx, [decisionFact(type, decision)], { by, at })
}
