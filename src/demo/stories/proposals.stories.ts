import type { ProposalAnswer } from '../../proposals/index.js'

type Said = Pick<ProposalAnswer, 'side' | 'moment' | 'answer'> & {
  ago: number
  how: string
  reason?: string
}

/** A proposal of the demonstration: for whom, to whom, and what came of it since. Days are counted back from today. */
export type ProposalStory = {
  client: string
  mentor: string
  ago: number
  reason: string
  told?: string
  said?: readonly Said[]
  /** A meeting; days back when it was held, ahead when it is to come. */
  meeting?: { ago: number; place: string; held: boolean; note?: string }
  withdrawn?: string
  /** When the mentorship began that came of it, in days back. */
  began?: number
}

const yes = { answer: 'yes' } as const

/** Invented, one at every stage. */
export const proposalStories: readonly ProposalStory[] = [
  {
    client: 'Hodan',
    mentor: 'Maryam',
    ago: 55,
    reason: 'Zij spreken allebei Somali en koken graag.',
    told: 'Een vrouw in Amsterdam, mentor voor een nieuwkomer. Zij kookt graag en zoekt iemand die meegaat naar school.',
    said: [
      { side: 'mentor', moment: 'to-meet', ...yes, ago: 52, how: 'Per telefoon' },
      {
        side: 'client',
        moment: 'to-begin',
        ...yes,
        ago: 43,
        how: 'Zei: “Met haar kan ik praten.”',
      },
      { side: 'mentor', moment: 'to-begin', ...yes, ago: 42, how: 'Per telefoon' },
    ],
    meeting: { ago: 45, place: 'In de bibliotheek', held: true },
    began: 20,
  },
  {
    client: 'Joyce',
    mentor: 'Sanne',
    ago: 30,
    reason: 'Sanne werkt met computers, en is zelf nog jong.',
    told: 'Een jonge vrouw, mentorproject voor jongeren. Zij wil graag iemand die iets met techniek doet, één keer per week.',
    said: [
      {
        side: 'mentor',
        moment: 'to-meet',
        answer: 'no',
        ago: 27,
        how: 'Aan de telefoon',
        reason: 'Zij heeft dit najaar examens.',
      },
    ],
  },
  {
    client: 'Aisha',
    mentor: 'Ilona',
    ago: 21,
    reason: 'Ilona woont vlakbij en kan goed luisteren.',
    withdrawn: 'Aisha wil liever iemand die haar taal spreekt.',
  },
  {
    client: 'Truus',
    mentor: 'Ilona',
    ago: 10,
    reason: 'Ilona kent dementie, en gaat graag met iemand de tuin in.',
    told: 'Een vrouw met dementie, wettelijk mentorschap. Zij zingt graag mee en zit graag buiten. Twee keer per maand.',
  },
  {
    client: 'Tesfay',
    mentor: 'Yonas',
    ago: 9,
    reason: 'Zij spreken allebei Tigrinya en wandelen graag.',
    told: 'Een man in Amsterdam, mentor voor een nieuwkomer. Hij wandelt en kookt graag en wil de stad leren kennen.',
    said: [
      { side: 'mentor', moment: 'to-meet', ...yes, ago: 6, how: 'Aan de telefoon: graag zelfs' },
    ],
    meeting: { ago: -3, place: 'In het buurthuis', held: false },
  },
  {
    client: 'Ria',
    mentor: 'Wil',
    ago: 24,
    reason: 'Wil kent psychische problemen uit haar werk en woont in de buurt.',
    told: 'Een vrouw in Haarlem, wettelijk mentorschap. Het gaat vooral om opkomen voor wat zij wil.',
    said: [
      { side: 'mentor', moment: 'to-meet', ...yes, ago: 20, how: 'Per telefoon' },
      { side: 'client', moment: 'to-begin', ...yes, ago: 11, how: 'Zei: “Die mag terugkomen.”' },
      { side: 'mentor', moment: 'to-begin', ...yes, ago: 10, how: 'Per telefoon' },
    ],
    meeting: {
      ago: 13,
      place: 'Bij Ria thuis',
      held: true,
      note: 'Zij dronken thee. Ria liet haar planten zien.',
    },
  },
]
