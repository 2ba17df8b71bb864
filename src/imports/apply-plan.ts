import { recordFacts } from '../audit/index.js'
import { getOrganisation } from '../organisations/index.js'
import type { Tx } from '../shared/database/index.js'
import { changeImportedClient, registerImportedClient } from './apply-client.js'
import { changeImportedMentor, registerImportedMentor } from './apply-mentor.js'
import { changeImportedMentorship, recordMentorship } from './apply-mentorship.js'
import { planAnew } from './existing.store.js'
import { toldBy, type Applying, type Importer } from './applying.js'
import type { ImportPlan, PlannedMentorship, PlannedPerson } from './import-plan.js'

type Ids = ReadonlyMap<string, string>

/**
 * Saves a plan in the transaction it is given, so that all of it happens or nothing. `tick` hears as it
 * goes how many rows' worth of work is done; registering people is part of that work.
 */
export async function applyPlan(
  tx: Tx,
  plan: ImportPlan,
  { importer, tick }: { importer: Importer; tick: (rowsDone: number) => Promise<void> },
): Promise<void> {
  const { name: foundation } = await getOrganisation(tx)
  const applying: Applying = { tx, importer, foundation, facts: [] }
  const step = stepsOf(tx, plan, tick)
  const mentorIds = await registerMentors(applying, plan, step)
  const clientIds = await registerClients(applying, plan, step)
  await tell(applying)
  for (const planned of plan.create) {
    await create(applying, planned, { clientIds, mentorIds })
    await step()
  }
  for (const { mentorshipId, clientId, mentorId, ...known } of plan.update) {
    await changeImportedClient(applying, clientId, known)
    await changeImportedMentor(applying, mentorId, known)
    await changeImportedMentorship(applying, { mentorshipId, clientId, mentorId }, known)
    await step()
  }
  await tell(applying)
}

type Step = () => Promise<void>

const stepsPerPlanning = 500

/** Counts people and rows as equal steps, and tells them as a number of rows. */
function stepsOf(tx: Tx, plan: ImportPlan, tick: (rowsDone: number) => Promise<void>): Step {
  const changing = plan.create.length + plan.update.length
  const steps = plan.newMentors.length + plan.newClients.length + changing
  let taken = 0
  return async () => {
    taken += 1
    if (taken % stepsPerPlanning === 0) {
      await planAnew(tx)
    }
    await tick(plan.unchanged.length + Math.floor((changing * taken) / steps))
  }
}

async function create(
  applying: Applying,
  { client, mentor, values, changes }: PlannedMentorship,
  { clientIds, mentorIds }: { clientIds: Ids; mentorIds: Ids },
) {
  const clientId = idOf(client, clientIds)
  const mentorId = idOf(mentor, mentorIds)
  if (client.kind === 'existing') {
    await changeImportedClient(applying, clientId, { changes, values })
  }
  if (mentor.kind === 'existing') {
    await changeImportedMentor(applying, mentorId, { changes, values })
  }
  await recordMentorship(applying, { clientId, mentorId, values })
}

async function registerMentors(applying: Applying, plan: ImportPlan, step: Step): Promise<Ids> {
  const ids = new Map<string, string>()
  const load = loadOf(plan)
  for (const { key, values } of plan.newMentors) {
    const capacity = Math.min(mostCapacity, load.get(key) ?? 1)
    ids.set(key, await registerImportedMentor(applying, values, capacity))
    await step()
  }
  return ids
}

const mostCapacity = 20

/** How many running couples the file gives each mentor. */
function loadOf({ create: couples }: ImportPlan): Map<string, number> {
  const load = new Map<string, number>()
  for (const { mentor, values } of couples) {
    if (values.status === 'running') {
      load.set(mentor.id, (load.get(mentor.id) ?? 0) + 1)
    }
  }
  return load
}

async function registerClients(applying: Applying, plan: ImportPlan, step: Step): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const { key, values } of plan.newClients) {
    ids.set(key, await registerImportedClient(applying, values))
    await step()
  }
  return ids
}

function idOf({ kind, id }: PlannedPerson, ids: Ids): string {
  const known = kind === 'existing' ? id : ids.get(id)
  if (known === undefined) {
    throw new Error('Somebody of the plan was not made.')
  }
  return known
}

const factsAtOnce = 1000

async function tell({ tx, facts, importer }: Applying) {
  while (facts.length > 0) {
    await recordFacts(tx, facts.splice(0, factsAtOnce), toldBy(importer))
  }
}
