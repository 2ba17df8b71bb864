import type { ClientSide, MentorSide, Point, SpecialAnswers, Spoken } from '../matching/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import { languageCode } from './language-code.js'
import type { SharedAnswers } from './profile.js'

type Shared = keyof ClientSide & keyof MentorSide

type Known = {
  id: string
  answers: SharedAnswers
  /** As they stand in the registration, by name; which languages somebody speaks is kept there. */
  languages: readonly string[]
  birthDate: PlainDate | null
  special: SpecialAnswers | undefined
  at: Point | undefined
}

/** What both sides tell of themselves, as matching reads it: null becomes not known. */
export function bothSides({ id, answers, languages, birthDate, special, at }: Known) {
  return {
    id,
    at,
    spoken: spokenBy(languages, answers.spoken),
    outlook: answers.outlook,
    likes: answers.likes ?? undefined,
    dislikes: answers.dislikes ?? undefined,
    available: answers.available ?? undefined,
    expectedDuration: answers.expectedDuration ?? undefined,
    visitsPerMonth: answers.visitsPerMonth ?? undefined,
    birthYear: birthDate === null ? undefined : Number(birthDate.slice(0, 4)),
    gender: answers.gender ?? undefined,
    heartLanguage: answers.heartLanguage ?? undefined,
    special: special ?? {},
    mostMinutes: answers.mostMinutes ?? undefined,
  } satisfies Pick<ClientSide, Shared>
}

/**
 * The languages somebody speaks. One that stands in the registration without a level counts as spoken well: nobody is
 * left out because a question was not asked, and the two hear it when they meet.
 */
export function spokenBy(
  languages: readonly string[],
  levels: SharedAnswers['spoken'],
): readonly Spoken[] | undefined {
  const codes = [...new Set(languages.map(languageCode))]
  return codes.length === 0
    ? undefined
    : codes.map((language) => ({ language, level: levels[language] ?? 'well' }))
}
