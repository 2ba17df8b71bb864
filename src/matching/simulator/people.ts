import type { ClientSide, GenderWish, MentorSide, Point, Spoken } from '../scoring/sides.js'
import {
  backgrounds,
  criteria,
  dayParts,
  durations,
  goals,
  needs,
  outlookItems,
  pastimes,
  styles,
  type OutlookItem,
} from '../scoring/words.js'
import type { Chance } from './chance.js'

/** Where people live: most in or near a town. */
export type Land = { readonly towns: readonly Point[] }

const otherLanguages = ['ar', 'tr', 'pl', 'ti', 'zgh', 'uk', 'so'] as const
const year = 2026

/** Somebody who waits for a mentor; about one answer in six was not asked. */
export function aClient(chance: Chance, land: Land, id: string): ClientSide {
  const known = knownBy(chance)
  const spoken = spokenBy(chance)
  return {
    ...bothSides(chance, land),
    id,
    birthYear: known(year - 20 - chance.upTo(70)),
    spoken,
    heartLanguage: spoken[0]?.language,
    visitsPerMonth: known(chance.pick([1, 2, 2, 4])),
    urgency: chance.pick([0, 0, 0, 0, 0, 0, 1, 1, 2]),
    weeksWaiting: chance.upTo(60),
    demands: { vog: true, course: true, legalExclusion: true, leastAge: 18 },
    institutionId: chance.in100(40) ? null : `institution-${chance.upTo(20)}`,
    isMinor: false,
    parentsAgree: undefined,
    levelNeeded: chance.in100(30) ? 'well' : 'daily',
    interpreterAgreed: chance.in100(4),
    caseWeight: 1,
    mostMinutes: known(chance.pick([30, 45, 60])),
    genderWish: known(wishBy(chance)),
    aggression: known(chance.pick(['none', 'none', 'none', 'some', 'serious'])),
    hasPets: known(chance.in100(25)),
    smokes: known(chance.in100(30)),
    need: known(chance.some(needs, 0, 2)),
    goal: known(chance.pick(goals)),
    wantedStyles: known(chance.some(styles, 0, 2)),
    ageWish: known(chance.pick(['none', 'none', 'same', 'older', 'younger'])),
    importance: Object.fromEntries(
      criteria.map((each) => [each, chance.pick(['normal', 'normal', 'normal', 'heavy', 'none'])]),
    ),
    asksFor: [],
  }
}

/** A volunteer who can start; about one answer in six was not asked. */
export function aMentor(
  chance: Chance,
  land: Land,
  { id, capacity }: Pick<MentorSide, 'id' | 'capacity'>,
): MentorSide {
  const known = knownBy(chance)
  const age = 22 + chance.upTo(55)
  const spoken = spokenBy(chance)
  return {
    ...bothSides(chance, land),
    id,
    birthYear: year - age,
    spoken,
    heartLanguage: spoken[0]?.language,
    visitsPerMonth: known(chance.pick([1, 2, 2, 4])),
    status: 'available',
    vog: 'valid',
    courseDone: true,
    age,
    tiedTo: chance.in100(15) ? [`institution-${chance.upTo(20)}`] : [],
    capacity,
    load: 0,
    clientsNow: 0,
    readyForThree: true,
    travelsBy: chance.pick(['bicycle', 'car', 'car', 'car', 'public-transport']),
    mostMinutes: known(chance.pick([20, 30, 30, 45])),
    acceptsGender: known(chance.pick(['any', 'any', 'any', 'any', 'woman', 'man'])),
    handlesAggression: known(chance.pick(['none', 'some', 'some', 'serious'])),
    bearsPets: known(chance.in100(85)),
    bearsSmoke: known(chance.in100(75)),
    experience: known(chance.some(needs, 0, 3)),
    styles: known(chance.some(styles, 1, 3)),
    background: known(chance.pick(backgrounds)),
  }
}

function bothSides(chance: Chance, land: Land) {
  const known = knownBy(chance)
  return {
    at: homeIn(chance, land),
    outlook: outlookBy(chance),
    likes: known(chance.some(pastimes, 3, 8)),
    dislikes: known(chance.some(pastimes, 0, 3)),
    available: known(chance.some(dayParts, 2, 9)),
    expectedDuration: known(chance.pick(durations)),
    gender: chance.pick(['woman', 'woman', 'man'] as const),
    special: {},
  }
}

function knownBy(chance: Chance) {
  return <Value>(value: Value): Value | undefined => (chance.in100(17) ? undefined : value)
}

function homeIn(chance: Chance, { towns }: Land): Point {
  const town = chance.pick(towns)
  const away = () => (chance.upTo(2000) - 1000) / 1000
  return { latitude: town.latitude + 0.05 * away(), longitude: town.longitude + 0.08 * away() }
}

function outlookBy(chance: Chance): Readonly<Partial<Record<OutlookItem, number>>> {
  const answered = outlookItems.filter(() => !chance.in100(17))
  return Object.fromEntries(answered.map((item) => [item, 1 + chance.upTo(5)]))
}

function spokenBy(chance: Chance): readonly Spoken[] {
  const dutch = (level: Spoken['level']): Spoken => ({ language: 'nl', level })
  if (chance.in100(80)) return [dutch('well')]
  const own: Spoken = { language: chance.pick(otherLanguages), level: 'well' }
  return chance.in100(75) ? [own, dutch(chance.pick(['daily', 'well']))] : [own]
}

function wishBy(chance: Chance): GenderWish {
  if (chance.in100(75)) return { wish: 'none' }
  return { wish: chance.pick(['woman', 'man']), must: chance.in100(40) }
}
