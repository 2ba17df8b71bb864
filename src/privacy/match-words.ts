import { criteria, outlookItems } from '../matching/index.js'
import { matchWords } from '../match-profiles/index.js'

const words = matchWords('nl')

/** What fixed answers for matching are called in the readable file. */
export const matchValueWords: Readonly<Record<string, string>> = {
  ...words.pastimes,
  ...words.needs,
  ...words.goals,
  ...words.styles,
  ...words.backgrounds,
  ...words.durations,
  ...words.levels,
  ...words.travel,
  ...words.importances,
  ...words.special,
  ...Object.fromEntries(
    Object.entries(words.days).flatMap(([day, dayWord]) =>
      Object.entries(words.parts).map(([part, word]) => [`${day}-${part}`, `${dayWord}${word}`]),
    ),
  ),
  woman: words.genders.woman,
  man: words.genders.man,
  any: words.acceptsGender.any,
  younger: words.ageWishes.younger,
  same: words.ageWishes.same,
  older: words.ageWishes.older,
  some: words.aggression.some,
  serious: words.aggression.serious,
  self: 'zelf',
  representative: 'de wettelijk vertegenwoordiger',
  spoken: 'in een gesprek',
  employed: 'werkt er',
  management: 'zit in de leiding',
  connected: 'heeft er een band mee',
  'client-veto': 'de cliënt wil deze mentor niet',
  'mentor-veto': 'de mentor wil deze cliënt niet',
  'earlier-match': 'een eerdere match is gestopt',
  'no-contact': 'er mag geen contact zijn',
  'treats-client': 'de mentor behandelt of verzorgt de cliënt',
}

/** What the columns of matching, and what stands in them, are called in the readable file. */
export const matchColumnWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(outlookItems.map((item) => [item, lineWord(words.outlook[item])])),
  ...Object.fromEntries(
    criteria.map((criterion) => [criterion, capital(words.criteria[criterion])]),
  ),
  gender: 'Vrouw of man',
  gender_wish: 'Vrouw of man als mentor',
  gender_wish_must: 'Die wens is een eis',
  age_wish: 'Leeftijd van de mentor',
  heart_language: 'Taal van het hart',
  spoken: 'Hoe goed talen gaan',
  level_needed: 'Elkaar verstaan',
  interpreter_agreed: 'Tolk afgesproken',
  likes: 'Doet graag',
  dislikes: 'Heeft een hekel aan',
  available: 'Kan op',
  visits_per_month: 'Hoe vaak per maand',
  expected_duration: 'Hoe lang',
  most_minutes: 'Reistijd hoogstens (minuten)',
  needs: 'Mentor heeft verstand van',
  wanted_styles: 'Hulp die past',
  case_weight: 'Hoeveel het vraagt',
  aggression: 'Agressie',
  has_pets: 'Huisdieren',
  smokes: 'Roken',
  is_cared_for_by_none: 'Geen instelling',
  parents_agree: 'Ouders vinden het goed',
  importance: 'Hoe zwaar het telt',
  experience: 'Ervaring met',
  styles: 'Manier van helpen',
  travels_by: 'Reist',
  accepts_gender: 'Voor wie',
  handles_aggression: 'Agressie',
  bears_pets: 'Huisdieren goed',
  bears_smoke: 'Roken goed',
  works_in_care: 'Werk of band in de zorg',
  ready_for_three: 'Drie cliënten of meer',
  away_from: 'Weg vanaf',
  away_until: 'Er weer op',
  category: 'Waar het over gaat',
  consented_on: 'Toestemming op',
  consented_by: 'Toestemming van',
  how: 'Hoe gezegd',
  lift_reason: 'Waarom het weer mag',
  part: 'Onderdeel',
  is_own: 'Zelf gedaan',
  updated_at: 'Bijgewerkt op',
  goal: 'Waar de mentor voor is',
  weights: 'Gewichten',
  objective: 'Wat het beste is voor allen',
  week_points: 'Punten per week wachten',
}

function lineWord([left, right]: readonly [string, string]): string {
  return `Van ${left} (1) tot ${right} (5)`
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
