import type { ClientSide, MentorSide, Point, SpecialAnswers, Spoken } from '../matching/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import { isSpokenALittle, languageCode } from './language-code.js'
import type { SharedAnswers } from './profile.js'

type Shared = keyof ClientSide & keyof MentorSide

type Known = {
  id: string
  answers: SharedAnswers
  /** As they stand in the registration, by name; which languages somebody speaks is kept there. */
  languages: readonly string[]
  birthDate: PlainDate | null
  special: SpecialAnswers
  at: Point | undefined
}

/** What both sides tell of themselves, as matching reads it: null becomes not known. */
export function bothSides({ id, answers, languages, birthDate, special, at }: Known) {
  const told = asKnown(answers)
  return {
    id,
    at,
    spoken: spokenBy(languages, answers.spoken),
    outlook: told.outlook,
    likes: told.likes,
    dislikes: told.dislikes,
    available: told.available,
    expectedDuration: told.expectedDuration,
    visitsPerMonth: told.visitsPerMonth,
    birthYear: birthDate === null ? undefined : Number(birthDate.slice(0, 4)),
    gender: told.gender,
    heartLanguage: told.heartLanguage,
    special,
    mostMinutes: told.mostMinutes,
  } satisfies Pick<ClientSide, Shared>
}

type AsKnown<Answers> = {
  [Question in keyof Answers]: null extends Answers[Question]
    ? Exclude<Answers[Question], null> | undefined
    : Answers[Question]
}

/** Answers as matching reads them: what was not asked is not known. */
export function asKnown<Answers extends object>(answers: Answers): AsKnown<Answers> {
  // Copied and written over: for hundreds of people at once, this is what a board costs.
  const known = { ...answers } as Record<string, unknown>
  for (const question in known) {
    if (known[question] === null) known[question] = undefined
  }
  return known as AsKnown<Answers>
}

/**
 * The languages somebody speaks. One that stands in the registration without a level counts as spoken well: nobody is
 * left out because a question was not asked, and the two hear it when they meet. "Een beetje" is enough for daily things.
 */
export function spokenBy(
  languages: readonly string[],
  levels: SharedAnswers['spoken'],
): readonly Spoken[] | undefined {
  const told = new Map(
    languages.map(
      (name) => [languageCode(name), isSpokenALittle(name) ? 'daily' : 'well'] as const,
    ),
  )
  return told.size === 0
    ? undefined
    : [...told].map(([language, level]) => ({ language, level: levels[language] ?? level }))
}
