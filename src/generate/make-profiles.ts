import {
  backgrounds,
  dayParts,
  durations,
  goals,
  needs,
  outlookItems,
  pastimes,
  styles,
} from '../matching/index.js'
import type { MadeMentor } from './make-people.js'
import { add, atWork, type Making } from './making.js'

/** What matching knows of a volunteer: of most much, of some little. */
export function makeMentorProfile(making: Making, mentor: MadeMentor): void {
  const { random, daysAgo } = making
  const since = daysAgo(mentor.daysAgo)
  const at = atWork(making, since)
  add(making, 'mentor_match_profile', {
    ...toldByBoth(making),
    id: random.idOn(since),
    mentor_id: mentor.id,
    birth_date: daysAgo(random.between(25 * 365, 75 * 365)),
    experience: some(making, needs, 0.3),
    styles: some(making, styles, 0.5),
    background: random.pick(backgrounds),
    travels_by: random.pick(['bicycle', 'car', 'public-transport']),
    most_minutes: random.between(20, 75),
    accepts_gender: random.chance(0.9) ? 'any' : random.pick(['woman', 'man']),
    handles_aggression: random.pick(['none', 'some', 'some', 'serious']),
    bears_pets: random.chance(0.9),
    bears_smoke: random.chance(0.7),
    works_in_care: random.chance(0.9) ? 'no' : null,
    ready_for_three: random.chance(0.5) ? true : null,
    created_at: at,
    updated_at: at,
  })
}

/** What matching knows of somebody who waits: of one in eight nothing was asked yet. */
export function makeClientProfile(making: Making, client_id: string, daysAgo: number): boolean {
  const { random } = making
  if (random.chance(0.12)) {
    return false
  }
  const since = making.daysAgo(daysAgo)
  const at = atWork(making, since)
  const wish = random.pick(['none', 'none', 'none', 'woman', 'man'])
  add(making, 'client_match_profile', {
    ...toldByBoth(making),
    id: random.idOn(since),
    client_id,
    gender_wish: wish,
    gender_wish_must: wish !== 'none' && random.chance(0.5),
    age_wish: random.pick(['younger', 'same', 'older', 'none']),
    needs: some(making, needs, 0.2),
    goal: random.pick(goals),
    wanted_styles: some(making, styles, 0.4),
    case_weight: random.pick([1, 1, 1, 1, 2]),
    most_minutes: random.between(30, 60),
    aggression: random.pick(['none', 'none', 'none', 'some']),
    has_pets: random.chance(0.15),
    smokes: random.chance(0.25),
    is_cared_for_by_none: true,
    created_at: at,
    updated_at: at,
  })
  return true
}

function toldByBoth(making: Making) {
  const { random } = making
  return {
    gender: random.pick(['woman', 'man']),
    outlook: outlookOf(making),
    likes: some(making, pastimes, 0.2),
    dislikes: some(making, pastimes, 0.07),
    available: random.chance(0.9) ? some(making, dayParts, 0.4) : null,
    visits_per_month: random.chance(0.8) ? random.between(1, 4) : null,
    expected_duration: random.chance(0.8) ? random.pick(durations) : null,
  }
}

function outlookOf(making: Making): string {
  const told = some(making, outlookItems, 0.8)
  return JSON.stringify(Object.fromEntries(told.map((item) => [item, making.random.between(1, 5)])))
}

function some<T>({ random }: Making, list: readonly T[], share: number): readonly T[] {
  return list.filter(() => random.chance(share))
}
