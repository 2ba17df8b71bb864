import type { DecisionOf } from './decision-of.js'

const nothingWeighed = { safe: null, connected: null, authentic: null }

/** The questions about which others were asked too. */
export const openQuestions = {
  bus: 'Mag Hanne op zaterdag alleen met de bus naar de markt?',
  screening: 'Doet Lidewij mee aan het bevolkingsonderzoek borstkanker?',
} as const

/** What mentors still have to answer; two of them are past their day. */
export const openDecisions: readonly DecisionOf[] = [
  {
    client: 'Hanne',
    ago: 6,
    answerIn: 8,
    words: {
      matter: 'care.daily',
      question: openQuestions.bus,
      askedBy: 'client',
      wish: 'Hanne wil zelf gaan, zonder begeleider.',
    },
  },
  {
    client: 'Lidewij',
    ago: 9,
    answerIn: 19,
    words: {
      matter: 'treatment.screening',
      question: openQuestions.screening,
      askedBy: 'care',
      wish: 'Lidewij schrikt van de brief. Zij wil er niet over praten.',
      clientResists: null,
    },
    options: [
      { kind: 'asked', words: 'Meedoen, met iemand die zij vertrouwt.', ...nothingWeighed },
      { kind: 'alternative', words: 'Eerst alleen gaan kijken, zonder foto.', ...nothingWeighed },
      { kind: 'nothing', words: 'Niet meedoen.', ...nothingWeighed },
    ],
  },
  {
    client: 'Jaap',
    ago: 2,
    answerIn: -1,
    words: {
      matter: 'treatment.invasive',
      question: 'Mag Jaap vandaag geopereerd worden aan zijn heup?',
      askedBy: 'doctor',
      askedByName: 'orthopeed OLVG',
      isUrgent: true,
      isInvasive: true,
    },
    statement: {
      ago: 2,
      capable: false,
      byName: 'R. Smit',
      byRole: 'specialist',
      reasons: 'Hij kan de vraag door zijn hersenletsel niet begrijpen.',
    },
  },
  {
    client: 'Patrick',
    ago: 20,
    answerIn: -3,
    words: {
      matter: 'treatment.vaccination',
      question: 'Krijgt Patrick dit jaar de griepprik?',
      askedBy: 'care',
    },
  },
]
