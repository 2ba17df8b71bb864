import type { Story } from './story.js'

/** Couples without a great story: a year of visits, some of them too few. */
export const quietStories: readonly Story[] = [
  {
    mentor: 'Marjolijn',
    client: 'Patrick',
    every: 27,
    first: 325,
    last: 36,
    travel: 25,
    moments: [],
  },
  { mentor: 'Nadia', client: 'Piet', every: 23, first: 290, last: 14, travel: 20, moments: [] },
  {
    mentor: 'Nadia',
    client: 'Marianne',
    every: 25,
    first: 280,
    last: 23,
    travel: 20,
    moments: [],
  },
  { mentor: 'Laurens', client: 'Joost', every: 26, first: 300, last: 10, travel: 50, moments: [] },
  {
    mentor: 'Laurens',
    client: 'Astrid',
    every: 30,
    first: 305,
    last: 70,
    travel: 50,
    moments: [
      {
        ago: 38,
        attempt: {
          reason: 'cancelled-by-institution',
          note: 'De afdeling was gesloten vanwege griep. Er is niets nieuws afgesproken.',
        },
      },
    ],
  },
  {
    mentor: 'Diana',
    client: 'Merel',
    every: 21,
    first: 330,
    last: 31,
    travel: 30,
    moments: [
      {
        ago: 31,
        saw: 'Merel had koorts en lag op bed. De afdelingsarts kwam net langs.',
        safe: 'Afgesproken dat zij mij dezelfde dag bellen als er iets verandert.',
        agreed: ['Contact houden met de afdeling over de koorts.', 3],
      },
    ],
  },
  {
    mentor: 'Diana',
    client: 'Lucy',
    every: 22,
    first: 328,
    last: 9,
    travel: 30,
    moments: [
      {
        ago: 104,
        saw: 'Haar kamer rustig bekeken: schelpen, een kaart van de zee, een radio zonder batterijen.',
        authentic:
          'Aan haar spullen zie ik wat zij mist. Batterijen gehaald; de radio speelt weer.',
        said: [['Zij zette de radio harder en deed haar ogen dicht.', 'tried', 'probable']],
      },
    ],
  },
  { mentor: 'Olivia', client: 'Lilly', every: 20, first: 200, last: 6, travel: 25, moments: [] },
]
