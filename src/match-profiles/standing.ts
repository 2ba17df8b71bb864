import type { Client } from '../clients/index.js'
import type { VolunteerMentor } from '../mentors/index.js'
import type { Tx } from '../shared/database/index.js'
import { clientProfile } from './client-profile.store.js'
import { mentorProfile } from './mentor-profile.store.js'
import {
  clientPartNames,
  clientParts,
  mentorPartNames,
  mentorParts,
  progressOf,
  type Answers,
  type ClientPart,
  type MentorPart,
} from './questions.js'

/** How much of a profile was answered, and of which parts nothing was asked yet. */
export type Standing<Part> = { answered: number; total: number; blank: readonly Part[] }

/** How far the intake of a client is. */
export async function intakeStanding(
  tx: Tx,
  { id, languages }: Pick<Client, 'id' | 'languages'>,
): Promise<Standing<ClientPart>> {
  const { profile } = await clientProfile(tx, id)
  return standingOf(clientPartNames, clientParts, { ...profile, languages })
}

/** How far the wishes of a mentor are. */
export async function wishesStanding(
  tx: Tx,
  { id, languages, capacity }: Pick<VolunteerMentor, 'id' | 'languages' | 'capacity'>,
): Promise<Standing<MentorPart>> {
  const { profile } = await mentorProfile(tx, id)
  return standingOf(mentorPartNames, mentorParts, { ...profile, languages, capacity })
}

function standingOf<Part extends string>(
  names: readonly Part[],
  parts: Readonly<Record<Part, Parameters<typeof progressOf>[0]>>,
  answers: Answers,
): Standing<Part> {
  const progress = names.map((name) => ({ name, ...progressOf(parts[name], answers) }))
  const sum = (of: 'answered' | 'total') => progress.reduce((all, one) => all + one[of], 0)
  return {
    answered: sum('answered'),
    total: sum('total'),
    blank: progress.filter(({ answered }) => answered === 0).map(({ name }) => name),
  }
}
