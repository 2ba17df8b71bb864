import { scorePair, type ScoreContext } from './score-pair.js'
import type { ClientSide, MentorSide } from './sides.js'
import { travelMinutes } from './travel.js'
import { dayParts, type DayPart, type MeansOfTravel, type Need, type Style } from './words.js'

/** One thing that could be otherwise. */
export type Change =
  | { readonly what: 'available'; readonly part: DayPart }
  | { readonly what: 'travels-by'; readonly means: MeansOfTravel }
  | { readonly what: 'visits'; readonly perMonth: number }
  | { readonly what: 'experience'; readonly need: Need }
  | { readonly what: 'style'; readonly style: Style }

/** What the comparison would come to if that were so. */
export type Counterfactual = { readonly change: Change; readonly from: number; readonly to: number }

/**
 * The single change of the mentor's circumstances that would help this pair most: "if Jan could on Wednesday
 * morning: 71 → 78" (the explanation the Court asks for, C-203/22). Only what somebody could change; none when
 * nothing would help.
 */
export function counterfactual(
  client: ClientSide,
  mentor: MentorSide,
  context: ScoreContext,
): Counterfactual | undefined {
  const from = scorePair(client, mentor, context).score
  const best = changesFor(client, mentor)
    .map((change) => ({ change, from, to: scoreAfter(change, { client, mentor, context }) }))
    .toSorted((a, b) => b.to - a.to)[0]
  return best !== undefined && best.to > from ? best : undefined
}

type Case = {
  readonly client: ClientSide
  readonly mentor: MentorSide
  readonly context: ScoreContext
}

function scoreAfter(change: Change, { client, mentor, context }: Case): number {
  const changed = changedMentor(change, mentor)
  const isOtherWay = change.what === 'travels-by'
  const minutes = isOtherWay ? minutesBy(change.means, client, mentor) : context.minutes
  return scorePair(client, changed, { ...context, minutes }).score
}

function minutesBy(means: MeansOfTravel, client: ClientSide, mentor: MentorSide) {
  if (client.at === undefined || mentor.at === undefined) return undefined
  return travelMinutes(client.at, mentor.at, means)
}

function changedMentor(change: Change, mentor: MentorSide): MentorSide {
  switch (change.what) {
    case 'available':
      return { ...mentor, available: [...(mentor.available ?? []), change.part] }
    case 'travels-by':
      return { ...mentor, travelsBy: change.means }
    case 'visits':
      return { ...mentor, visitsPerMonth: change.perMonth }
    case 'experience':
      return { ...mentor, experience: [...(mentor.experience ?? []), change.need] }
    case 'style':
      return { ...mentor, styles: [...(mentor.styles ?? []), change.style] }
  }
}

function changesFor(client: ClientSide, mentor: MentorSide): readonly Change[] {
  const { available, experience, styles, visitsPerMonth } = mentor
  const parts = dayParts.filter(
    (part) =>
      available !== undefined && client.available?.includes(part) && !available.includes(part),
  )
  const needs = (client.need ?? []).filter((need) => experience?.includes(need) === false)
  const wanted = (client.wantedStyles ?? []).filter((style) => styles?.includes(style) === false)
  const visits =
    client.visitsPerMonth === undefined || visitsPerMonth === undefined
      ? []
      : [client.visitsPerMonth]
  return [
    ...parts.map((part) => ({ what: 'available', part }) as const),
    ...otherWays(client, mentor).map((means) => ({ what: 'travels-by', means }) as const),
    ...visits.map((perMonth) => ({ what: 'visits', perMonth }) as const),
    ...needs.map((need) => ({ what: 'experience', need }) as const),
    ...wanted.map((style) => ({ what: 'style', style }) as const),
  ]
}

function otherWays({ at }: ClientSide, mentor: MentorSide): readonly MeansOfTravel[] {
  if (at === undefined || mentor.at === undefined || mentor.travelsBy === undefined) return []
  return (['bicycle', 'car'] as const).filter((means) => means !== mentor.travelsBy)
}
