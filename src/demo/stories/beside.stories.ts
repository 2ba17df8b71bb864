import type { Story } from './story.js'

/** Couples in whose year the standing beside itself is the story: trust, language, and what a mentor is not. */
export const besideStories: readonly Story[] = [
  {
    mentor: 'Nadia',
    client: 'Rachel',
    every: 21,
    first: 360,
    last: 225,
    travel: 20,
    moments: [
      {
        ago: 318,
        attempt: {
          reason: 'did-not-want',
          note: 'Rachel wilde niemand zien. Ik kom volgende week terug.',
        },
      },
      {
        ago: 311,
        saw: 'Rachel deed open. Wij hebben koffie gedronken en weinig gezegd.',
        connected: 'Dat ik terugkom, telt voor haar meer dan wat ik zeg.',
        said: [['Jij komt tenminste terug.', 'said', 'sure']],
      },
      {
        ago: 225,
        saw: 'Afscheid genomen. Rachel heeft nu een eigen plek en eigen mensen.',
        said: [['Zij gaf mij een tekening mee.', 'observed', 'sure']],
      },
    ],
  },
  {
    mentor: 'Marleen',
    client: 'Nathan',
    every: 17,
    first: 345,
    last: 11,
    travel: 20,
    moments: [
      {
        ago: 127,
        minutes: 100,
        saw: 'Door de buurt gelopen. Nathan werd twee keer gegroet, in zijn eigen taal.',
        connected: 'Wij spreken dezelfde taal. Dan komt hij gemakkelijker op zijn woorden.',
        said: [['Hij wees naar het huis waar hij vroeger woonde.', 'indirect', 'probable']],
      },
      {
        ago: 62,
        kind: 'video',
        minutes: 25,
        saw: 'Samen met zijn zus gebeld, die ver weg woont. Nathan zwaaide en huilde even.',
        connected: 'Zijn familie is ver. Wij bellen nu elke maand.',
        agreed: ['Elke maand een vaste dag prikken om met zijn zus te bellen.', 14],
      },
    ],
  },
  {
    mentor: 'Casper',
    client: 'Jaap',
    every: 24,
    first: 300,
    last: 17,
    travel: 45,
    moments: [
      {
        ago: 110,
        saw: 'Jaap spreekt niet. Ik heb muziek meegenomen en gekeken wat er gebeurt.',
        said: [['Bij accordeonmuziek ontspanden zijn handen.', 'tried', 'unsure']],
        authentic: 'Ik zal vaak niet weten wat hij wil. Daarom schrijf ik op wat ik zie.',
        agreed: ['De muziek laten horen aan het team.', 10],
      },
      {
        ago: 17,
        saw: 'Jaap keek naar de deur toen ik binnenkwam. Of hij mij herkent, weet ik niet.',
        said: [['Hij draaide zijn hoofd naar mijn stem.', 'observed', 'unsure']],
      },
    ],
  },
  {
    mentor: 'Casper',
    client: 'Ali',
    every: 24,
    first: 296,
    last: 17,
    travel: 45,
    moments: [
      {
        ago: 89,
        saw: 'Ali trok zijn arm terug bij het wassen. De verzorgende nam daarna de tijd.',
        said: [['Snel wassen vindt hij waarschijnlijk niet prettig.', 'observed', 'probable']],
        safe: 'Gevraagd om het rustige wassen in het zorgplan te zetten.',
        agreed: ['Nakijken of het rustige wassen in het zorgplan staat.', 21],
      },
    ],
  },
  {
    mentor: 'Peter',
    client: 'Frits',
    every: 11,
    first: 348,
    last: 43,
    travel: 15,
    moments: [
      {
        ago: 130,
        minutes: 120,
        saw: 'Met Frits naar de polikliniek geweest, omdat er niemand anders was.',
        safe: 'Ik ben in feite zijn eerste contact. Is dat nog mentor, of al mantelzorg?',
        agreed: ['Met de coördinator bespreken wat bij een mentor hoort.', 20],
      },
      {
        ago: 43,
        minutes: 30,
        saw: 'Frits was in de war en boos. Ik ben niet lang gebleven.',
        said: [['Zij hebben mijn sleutels.', 'said', 'unsure']],
        safe: 'Zijn begeleider gebeld. Er komt vaker iemand langs.',
        agreed: ['Bellen met de begeleider over de sleutels.', 5],
      },
      {
        ago: 22,
        kind: 'phone',
        attempt: { reason: 'not-reached', note: 'Drie keer gebeld. Voicemail ingesproken.' },
      },
    ],
  },
  {
    mentor: 'Boris',
    client: 'Ina',
    every: 19,
    first: 315,
    last: 22,
    travel: 20,
    moments: [
      {
        ago: 79,
        saw: 'Ina noemde mij haar verkering. Met een grap en toch duidelijk gezegd: ik ben uw mentor.',
        connected: 'Zij zoekt gezelschap. Een maatje zou goed zijn, naast een mentor.',
        agreed: ['Vragen of er een maatje voor Ina te vinden is.', 30],
      },
    ],
  },
]
