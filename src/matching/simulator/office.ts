import type { Barrier, Pool } from '../scoring/sides.js'
import { defaultWeights } from '../scoring/weights.js'
import { chanceFrom, type Chance } from './chance.js'
import { aClient, aMentor, type Land } from './people.js'

/** How large an office is: places are what all mentors can take together. */
export type OfficeSize = {
  readonly clients: number
  readonly mentors: number
  readonly places: number
}

/** The offices of which figures are told; targets hold for those named there. */
export const offices = [
  { clients: 120, mentors: 80, places: 120 },
  { clients: 300, mentors: 150, places: 225 },
  { clients: 2000, mentors: 900, places: 1350 },
] as const satisfies readonly OfficeSize[]

/** An office made up from a seed: people in towns and villages, some things not asked, some who said no. */
export function seededOffice(size: OfficeSize, seed: number): Pool {
  const chance = chanceFrom(seed)
  const land = landOf(chance, size)
  const capacities = capacitiesOf(chance, size)
  const clients = Array.from({ length: size.clients }, (_, at) => aClient(chance, land, `c${at}`))
  const mentors = capacities.map((capacity, at) =>
    aMentor(chance, land, { id: `m${at}`, capacity }),
  )
  const barriers = Array.from({ length: Math.round(size.clients / 10) }, () => barrierBetween())
  return { clients, mentors, barriers, weights: defaultWeights }

  function barrierBetween(): Barrier {
    return {
      clientId: chance.pick(clients).id,
      mentorId: chance.pick(mentors).id,
      kind: chance.pick(['client-veto', 'mentor-veto', 'earlier-match']),
    }
  }
}

/** A region of some 50 by 50 kilometres for an ordinary office, larger for more people. */
function landOf(chance: Chance, { clients }: OfficeSize): Land {
  const width = 0.45 * Math.sqrt(Math.max(1, clients / 300))
  const towns = Array.from({ length: Math.max(6, Math.round(clients / 40)) }, () => ({
    latitude: 52 + (chance.upTo(1000) / 1000) * width,
    longitude: 5 + (chance.upTo(1000) / 1000) * width * 1.6,
  }))
  return { towns }
}

function capacitiesOf(chance: Chance, { mentors, places }: OfficeSize): readonly number[] {
  const capacities = Array.from({ length: mentors }, () => 1)
  let left = places - mentors
  while (left > 0) {
    const at = chance.upTo(mentors)
    if (capacities[at]! >= 5) continue
    capacities[at]!++
    left--
  }
  return capacities
}
