import {
  backgrounds,
  dayParts,
  durations,
  goals,
  meansOfTravel,
  needs,
  pastimes,
  speakingLevels,
  styles,
} from '../matching/index.js'
import {
  acceptedGenders,
  ageWishes,
  aggressionLevels,
  genders,
  genderWishes,
  type ClientProfile,
  type MentorProfile,
} from './profile.js'

/** What one question asks for. Null, the empty box or an answer left out is: not asked yet. */
export type Asking =
  | { kind: 'words'; maximum: number; isLine?: true }
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'list'; options: readonly string[] }
  | { kind: 'yes-no' }
  | { kind: 'number'; minimum: number; maximum: number }
  | { kind: 'date'; isOptional?: true }
  /** A week of boxes; none ticked is not asked. */
  | { kind: 'week' }
  /** Lines between two words, from 1 to 5. */
  | { kind: 'lines' }
  | { kind: 'importance' }
  /** Per language of the registration how well it is spoken. */
  | { kind: 'levels' }
  | { kind: 'heart-language' }
  /** Always has an answer. */
  | { kind: 'settled'; options: readonly string[] }
  | { kind: 'settled-number'; options: readonly number[] }
  | { kind: 'box' }
  /** Names of languages between commas, kept in the registration. */
  | { kind: 'languages' }

const ownWords: Asking = { kind: 'words', maximum: 5_000 }
const visitsPerMonth: Asking = { kind: 'number', minimum: 1, maximum: 31 }
const minutes: Asking = { kind: 'number', minimum: 5, maximum: 240 }
const pastime: Asking = { kind: 'list', options: pastimes }
const experience: Asking = { kind: 'list', options: needs }
const style: Asking = { kind: 'list', options: styles }
const duration: Asking = { kind: 'choice', options: durations }
const gender: Asking = { kind: 'choice', options: genders }
const aggression: Asking = { kind: 'choice', options: aggressionLevels }

/** What is asked of a client; which languages he speaks stands in his registration. */
export type ClientAnswers = ClientProfile & { languages: readonly string[] }

/** What is asked of a mentor; languages and how many clients he wants stand in his registration. */
export type MentorAnswers = MentorProfile & { languages: readonly string[]; capacity: number }

type Questions<Answers> = Readonly<Record<string, Readonly<Partial<Record<keyof Answers, Asking>>>>>

/** The parts of the intake of a client, each with its questions in order. */
export const clientParts = {
  belangrijk: {
    ownWords,
    importance: { kind: 'importance' },
    goal: { kind: 'choice', options: goals },
    wantedStyles: style,
  },
  mentor: {
    genderWish: { kind: 'choice', options: genderWishes },
    genderWishMust: { kind: 'box' },
    ageWish: { kind: 'choice', options: ageWishes },
    gender,
  },
  taal: {
    languages: { kind: 'languages' },
    spoken: { kind: 'levels' },
    heartLanguage: { kind: 'heart-language' },
    levelNeeded: { kind: 'settled', options: speakingLevels },
    interpreterAgreed: { kind: 'box' },
  },
  'wie-is': { outlook: { kind: 'lines' }, likes: pastime, dislikes: pastime },
  wanneer: {
    available: { kind: 'week' },
    visitsPerMonth,
    expectedDuration: duration,
    mostMinutes: minutes,
  },
  steun: {
    needs: experience,
    hasPets: { kind: 'yes-no' },
    smokes: { kind: 'yes-no' },
    aggression,
    caseWeight: { kind: 'settled-number', options: [1, 2, 3] },
    isCaredForByNone: { kind: 'box' },
    parentsAgree: { kind: 'yes-no' },
  },
} as const satisfies Questions<ClientAnswers>

export type ClientPart = keyof typeof clientParts
export const clientPartNames = Object.keys(clientParts) as readonly ClientPart[]

/** The parts of what is asked of a mentor. */
export const mentorParts = {
  'wie-bent-u': {
    ownWords,
    outlook: { kind: 'lines' },
    likes: pastime,
    dislikes: pastime,
  },
  taal: {
    languages: { kind: 'languages' },
    spoken: { kind: 'levels' },
    heartLanguage: { kind: 'heart-language' },
    gender,
    birthDate: { kind: 'date' },
  },
  wanneer: {
    capacity: { kind: 'number', minimum: 0, maximum: 50 },
    readyForThree: { kind: 'yes-no' },
    available: { kind: 'week' },
    visitsPerMonth,
    expectedDuration: duration,
    awayFrom: { kind: 'date', isOptional: true },
    awayUntil: { kind: 'date', isOptional: true },
  },
  reizen: {
    postcode: { kind: 'words', maximum: 10, isLine: true },
    travelsBy: { kind: 'choice', options: meansOfTravel },
    mostMinutes: minutes,
  },
  ervaring: {
    experience,
    styles: style,
    background: { kind: 'choice', options: backgrounds },
  },
  grenzen: {
    acceptsGender: { kind: 'choice', options: acceptedGenders },
    handlesAggression: aggression,
    bearsPets: { kind: 'yes-no' },
    bearsSmoke: { kind: 'yes-no' },
    worksInCare: { kind: 'choice', options: ['no', 'yes'] },
  },
} as const satisfies Questions<MentorAnswers>

export type MentorPart = keyof typeof mentorParts
export const mentorPartNames = Object.keys(mentorParts) as readonly MentorPart[]

/** The questions of a part for this client: what only a minor is asked is left out for an adult, and stays as it was. */
export function partOfIntake(
  section: ClientPart,
  { isAdult }: { isAdult: boolean },
): Readonly<Record<string, Asking>> {
  const part: Readonly<Record<string, Asking>> = clientParts[section]
  return isAdult
    ? Object.fromEntries(Object.entries(part).filter(([question]) => question !== 'parentsAgree'))
    : part
}

/** Any question of either side. */
export type ClientQuestion = { [P in ClientPart]: keyof (typeof clientParts)[P] }[ClientPart]
export type MentorQuestion = { [P in MentorPart]: keyof (typeof mentorParts)[P] }[MentorPart]
export type Question = ClientQuestion | MentorQuestion

/** One answer, of whatever question. */
export type Answer =
  string | number | boolean | readonly string[] | Readonly<Record<string, string | number>> | null

/** Answers by question. */
export type Answers = Readonly<Record<string, Answer>>

/** The questions of a part with what they ask for, in order. */
export function questionsOf(part: Readonly<Record<string, Asking>>): readonly [Question, Asking][] {
  return Object.entries(part) as [Question, Asking][]
}

const alwaysAnswered: readonly Asking['kind'][] = ['settled', 'settled-number', 'box']

/** Whether a question was answered; undefined for what need not be, or always has an answer. */
export function isAnswered(asking: Asking, answer: Answer): boolean | undefined {
  const isOptional = asking.kind === 'date' && asking.isOptional === true
  if (isOptional || alwaysAnswered.includes(asking.kind)) {
    return undefined
  }
  if (asking.kind === 'languages') {
    return Array.isArray(answer) && answer.length > 0
  }
  const hasParts = typeof answer === 'object' && answer !== null && !Array.isArray(answer)
  return hasParts ? Object.keys(answer).length > 0 : answer !== null
}

/** How many questions of a part that can be open were answered. */
export function progressOf(part: Readonly<Record<string, Asking>>, answers: Answers) {
  const counted = questionsOf(part).flatMap(([question, asking]) => {
    const answered = isAnswered(asking, answers[question] ?? null)
    return answered === undefined ? [] : [answered]
  })
  return { answered: counted.filter(Boolean).length, total: counted.length }
}

/** Every part of a week. */
export const week = dayParts
