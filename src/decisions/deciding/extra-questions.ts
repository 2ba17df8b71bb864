import type { Matter } from '../../authority/index.js'

/** What the rules ask besides the question, where it makes a difference. */
export const extraQuestions = ['law', 'invasive', 'emergency', 'proxy'] as const
export type ExtraQuestion = (typeof extraQuestions)[number]

const asksLaw = ['care.', 'treatment.', 'legal.complaint', 'legal.objection', 'legal.litigation']
const asksInvasive = ['care.daily', 'care.plan', 'care.day-activity', 'treatment.ordinary']
const asksEmergency = ['care.', 'treatment.', 'wzd.admission', 'wvggz.']
const asksProxy = ['care.', 'treatment.', 'research.', 'wzd.', 'wvggz.']

const asked: Record<ExtraQuestion, readonly string[]> = {
  law: asksLaw,
  invasive: asksInvasive,
  emergency: asksEmergency,
  proxy: asksProxy,
}

/** The questions to put for this matter. */
export function extraQuestionsFor(matter: Matter): readonly ExtraQuestion[] {
  return extraQuestions.filter((question) =>
    asked[question].some((family) => matter.startsWith(family)),
  )
}
