import { maskOf, notKnown } from './bits.js'
import type { ClientSide, MentorSide, Point } from './sides.js'
import { paceBy, spotOf, usualMinutes, type Spot } from './travel.js'
import {
  backgrounds,
  dayParts,
  durations,
  goals,
  needs,
  outlookItems,
  pastimes,
  specialCategories,
  styles,
  type Need,
} from './words.js'

/** Gives every word a number, the same word the same one: so that pairs compare numbers. */
export type Numbering = (word: string) => number

/** Starts numbering from 0. */
export function numbering(): Numbering {
  const known = new Map<string, number>()
  return (word) => {
    const found = known.get(word) ?? known.size
    known.set(word, found)
    return found
  }
}

/** What both sides have, as numbers: masks and codes, `notKnown` where nothing is known. */
type PackedBoth = {
  readonly spot: Spot | undefined
  /** Twice the number of a language, and one more when it is spoken well. */
  readonly spoken: readonly number[] | undefined
  /** Four bits per line, as many set as steps to the right: what differs is a count of bits. */
  readonly outlook: number
  readonly outlookAnswered: number
  readonly likes: number
  readonly dislikes: number
  readonly available: number
  readonly duration: number
  readonly visits: number
  readonly birthYear: number
  readonly gender: number
  readonly heartLanguage: number
  /** Per special category the number of the answer. */
  readonly special: readonly number[]
}

/** A client as numbers. */
export type PackedClient = PackedBoth & {
  readonly mostMinutes: number
  readonly need: number
  readonly goal: number
  readonly wantedStyles: number
  readonly ageWish: ClientSide['ageWish']
  /** 0 no wish, else the code of the gender; unknown is `notKnown`. */
  readonly wishedGender: number
}

/** A mentor as numbers. */
export type PackedMentor = PackedBoth & {
  readonly mostMinutes: number
  readonly fixed: number
  readonly perKm: number
  readonly experience: number
  readonly related: number
  readonly styles: number
  readonly background: number
}

const genders = { woman: 1, man: 2, other: 3 } as const

/** Needs that resemble each other: who knows one understands something of the other. */
const relatedNeeds: readonly (readonly [Need, Need])[] = [
  ['dementia', 'brain-injury'],
  ['intellectual-disability', 'multiple-disability'],
  ['chronic-illness', 'multiple-disability'],
  ['psychiatry', 'addiction'],
  ['psychiatry', 'homelessness'],
  ['addiction', 'homelessness'],
]

/** A client as numbers; a special answer only when the client asks to be matched on it. */
export function packClient(client: ClientSide, number: Numbering): PackedClient {
  const { genderWish, goal } = client
  const asked = specialCategories.filter((category) => client.asksFor.includes(category))
  return {
    ...packBoth(client, number),
    special: specialCategories.map((category) =>
      asked.includes(category) ? numberOf(client.special[category], number) : notKnown,
    ),
    mostMinutes: client.mostMinutes ?? notKnown,
    need: maskOf(needs, client.need),
    goal: goal === undefined ? notKnown : goals.indexOf(goal),
    wantedStyles: maskOf(styles, client.wantedStyles),
    ageWish: client.ageWish,
    wishedGender: wishOf(genderWish),
  }
}

/** A mentor as numbers. */
export function packMentor(mentor: MentorSide, number: Numbering): PackedMentor {
  const { background, travelsBy } = mentor
  const pace = travelsBy === undefined ? undefined : paceBy(travelsBy)
  return {
    ...packBoth(mentor, number),
    special: specialCategories.map((category) => numberOf(mentor.special[category], number)),
    mostMinutes: mentor.mostMinutes ?? notKnown,
    fixed: pace?.fixed ?? notKnown,
    perKm: pace?.perKm ?? notKnown,
    experience: maskOf(needs, mentor.experience),
    related: maskOf(needs, relatedTo(mentor.experience ?? [])),
    styles: maskOf(styles, mentor.styles),
    background: background === undefined ? notKnown : backgrounds.indexOf(background),
  }
}

/** Needs that resemble one of these. */
export function relatedTo(known: readonly Need[]): readonly Need[] {
  return relatedNeeds.flatMap(([one, other]) => [
    ...(known.includes(one) ? [other] : []),
    ...(known.includes(other) ? [one] : []),
  ])
}

/** The shortest limit that was given; `usualMinutes` when neither side gave one. */
export function limitOf(client: { mostMinutes: number }, mentor: { mostMinutes: number }): number {
  if (client.mostMinutes === notKnown) {
    return mentor.mostMinutes === notKnown ? usualMinutes : mentor.mostMinutes
  }
  return mentor.mostMinutes === notKnown
    ? client.mostMinutes
    : Math.min(client.mostMinutes, mentor.mostMinutes)
}

function packBoth(side: ClientSide | MentorSide, number: Numbering) {
  const { at, spoken, expectedDuration, gender, heartLanguage } = side
  return {
    spot: at === undefined ? undefined : spotFor(at),
    spoken: spoken?.map(({ language, level }) => 2 * number(language) + (level === 'well' ? 1 : 0)),
    ...packOutlook(side.outlook),
    likes: maskOf(pastimes, side.likes),
    dislikes: maskOf(pastimes, side.dislikes),
    available: maskOf(dayParts, side.available),
    duration: expectedDuration === undefined ? notKnown : durations.indexOf(expectedDuration),
    visits: side.visitsPerMonth ?? notKnown,
    birthYear: side.birthYear ?? notKnown,
    gender: gender === undefined ? notKnown : genders[gender],
    heartLanguage: numberOf(heartLanguage, number),
  }
}

function spotFor(at: Point): Spot | undefined {
  const isPoint = Number.isFinite(at.latitude) && Number.isFinite(at.longitude)
  return isPoint ? spotOf(at) : undefined
}

function packOutlook(answers: ClientSide['outlook']) {
  let outlook = 0
  let outlookAnswered = 0
  for (const [at, item] of outlookItems.entries()) {
    const answer = answers[item]
    if (answer === undefined) continue
    const steps = Math.min(5, Math.max(1, Math.round(answer))) - 1
    outlook |= ((1 << steps) - 1) << (4 * at)
    outlookAnswered |= 15 << (4 * at)
  }
  return { outlook, outlookAnswered }
}

function numberOf(word: string | undefined, number: Numbering): number {
  return word === undefined ? notKnown : number(word)
}

function wishOf(wish: ClientSide['genderWish']): number {
  if (wish === undefined) return notKnown
  return wish.wish === 'none' ? 0 : genders[wish.wish]
}
