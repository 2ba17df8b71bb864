import { matchWords, type Criterion, type SpeakingLevel } from '../matching/index.js'
import type { AcceptedGender, AgeWish, Aggression, Gender, GenderWished } from './profile.js'

const shared = matchWords('nl')

/** The words for everything that is asked for matching, in Dutch; what is compared has its words in matching. */
export const matchWordsNl = {
  criteria: shared.criteria,
  asksFor: {
    outlook: 'Dat de mentor op dezelfde manier in het leven staat',
    interests: 'Dat de mentor van dezelfde dingen houdt',
    need: 'Dat de mentor ervaring heeft met wat er speelt',
    travel: 'Dat de mentor dichtbij woont',
    time: 'Dat de mentor kan op dezelfde tijden, en net zo lang en vaak',
    style: 'Dat de mentor helpt op de manier die past',
    background: 'Dat de mentor in de zorg of het onderwijs werkte',
    recognition: 'Dat de mentor herkenbaar is: taal, leeftijd, vrouw of man',
  } satisfies Record<Criterion, string>,
  importances: shared.importance,
  outlook: shared.outlook,
  pastimes: shared.pastimes,
  needs: shared.needs,
  goals: shared.goals,
  styles: shared.styles,
  backgrounds: shared.backgrounds,
  durations: shared.durations,
  levels: {
    daily: 'genoeg voor gewone dingen',
    well: 'goed, ook voor moeilijke gesprekken',
  } satisfies Record<SpeakingLevel, string>,
  travel: shared.means,
  genders: { woman: 'vrouw', man: 'man', other: 'anders' } satisfies Record<Gender, string>,
  genderWishes: {
    none: 'maakt niet uit',
    woman: 'liever een vrouw',
    man: 'liever een man',
  } satisfies Record<GenderWished, string>,
  acceptsGender: {
    any: 'vrouwen en mannen',
    woman: 'alleen vrouwen',
    man: 'alleen mannen',
  } satisfies Record<AcceptedGender, string>,
  ageWishes: {
    younger: 'liever iemand die jonger is',
    same: 'liever iemand van dezelfde leeftijd',
    older: 'liever iemand die ouder is',
    none: 'maakt niet uit',
  } satisfies Record<AgeWish, string>,
  aggression: {
    none: 'geen',
    some: 'soms boos of fel',
    serious: 'kan gevaarlijk zijn',
  } satisfies Record<Aggression, string>,
  caseWeights: { '1': 'gewoon', '2': 'vraagt veel', '3': 'vraagt heel veel' },
  worksInCare: { no: 'nee', yes: 'ja' },
  special: shared.special,
  days: shared.days,
  parts: shared.parts,
  line: {
    far: (word: string) => `heel erg ${word}`,
    near: (word: string) => `een beetje ${word}`,
    between: (left: string, right: string) => `tussen ${left} en ${right} in`,
  },
  notAsked: 'nog niet gevraagd',
  nothing: 'niets hiervan',
  noneGiven: 'geen',
  yes: 'ja',
  no: 'nee',
  minutes: (count: number) => `${count} minuten`,
  perMonth: (count: number) => `${count} keer per maand`,
}
