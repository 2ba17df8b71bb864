import { matchWords } from '../matching/index.js'
import type { matchWordsNl } from './match-words.nl.js'

const shared = matchWords('en')

/** The words for everything that is asked for matching, in English; what is compared has its words in matching. */
export const matchWordsEn: typeof matchWordsNl = {
  criteria: shared.criteria,
  asksFor: {
    outlook: 'That the mentor looks at life in the same way',
    interests: 'That the mentor likes the same things',
    need: 'That the mentor has experience with what plays a part',
    travel: 'That the mentor lives nearby',
    time: 'That the mentor has the same times, for as long and as often',
    style: 'That the mentor helps in the way that fits',
    background: 'That the mentor worked in care or in teaching',
    recognition: 'That the mentor is recognisable: language, age, woman or man',
  },
  importances: shared.importance,
  outlook: shared.outlook,
  pastimes: shared.pastimes,
  needs: shared.needs,
  goals: shared.goals,
  styles: shared.styles,
  backgrounds: shared.backgrounds,
  durations: shared.durations,
  levels: { daily: 'enough for everyday things', well: 'well, for hard talks too' },
  travel: shared.means,
  genders: { woman: 'woman', man: 'man', other: 'other' },
  genderWishes: { none: 'does not matter', woman: 'rather a woman', man: 'rather a man' },
  acceptsGender: { any: 'women and men', woman: 'only women', man: 'only men' },
  ageWishes: {
    younger: 'rather somebody younger',
    same: 'rather somebody of the same age',
    older: 'rather somebody older',
    none: 'does not matter',
  },
  aggression: { none: 'none', some: 'sometimes angry or fierce', serious: 'can be dangerous' },
  caseWeights: { '1': 'ordinary', '2': 'asks much', '3': 'asks very much' },
  worksInCare: { no: 'no', yes: 'yes' },
  special: shared.special,
  days: shared.days,
  parts: shared.parts,
  line: {
    far: (word) => `very much: ${word}`,
    near: (word) => `a little: ${word}`,
    between: (left, right) => `between ${left} and ${right}`,
  },
  notAsked: 'not asked yet',
  nothing: 'none of these',
  noneGiven: 'none',
  yes: 'yes',
  no: 'no',
  minutes: (count) => `${count} minutes`,
  perMonth: (count) => `${count} times a month`,
}
