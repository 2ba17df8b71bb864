import type { Story } from './story.js'

const inOneHouse = { mentor: 'Irene', every: 21, first: 352, last: 12, travel: 25 } as const

/** Irene has five clients. Three of them live in one house, and she visits them on the same day. */
export const ireneStories: readonly Story[] = [
  {
    ...inOneHouse,
    client: 'Marloes',
    moments: [
      {
        ago: 180,
        saw: 'Marloes liep met mij mee naar de tuin. Dat deed zij maanden niet.',
        connected: 'De tuinploeg kent haar bij naam.',
        agreed: ['Vragen of Marloes op dinsdag met de tuinploeg mee kan.', 14],
      },
      {
        ago: 75,
        kind: 'care-staff',
        minutes: 20,
        saw: 'Gebeld over een uitnodiging voor bevolkingsonderzoek. Brieven van het ziekenhuis maken Marloes bang.',
        safe: 'Wel of niet gaan: beide kan haar schaden. De huisarts denkt mee.',
        agreed: ['Met de huisarts afwegen of het onderzoek Marloes dient.', 70],
      },
      {
        ago: 12,
        saw: 'Marloes zat aan het raam met thee. Haar handen waren warm en rustig.',
        said: [['Zij legde haar hand op de mijne toen ik opstond.', 'observed', 'probable']],
      },
    ],
  },
  {
    ...inOneHouse,
    client: 'Anne',
    moments: [
      {
        ago: 117,
        saw: 'Anne droeg voor het eerst weer haar eigen kleren in plaats van die uit de gezamenlijke kast.',
        authentic: 'De kledingkast is nu van haar alleen. Met naam erop.',
      },
      {
        ago: 12,
        saw: 'Anne was moe en praatte weinig. Op tafel lag een halve boterham van die ochtend.',
        said: [['Laat mij maar even.', 'said', 'sure']],
        agreed: ['Navragen of Anne de laatste weken minder eet.', 7],
      },
    ],
  },
  {
    ...inOneHouse,
    client: 'Loek',
    moments: [
      {
        ago: 201,
        saw: 'Loek liet foto’s zien van de haven. Bij elke boot hoorde een verhaal.',
        authentic: 'Water en boten: daar is Loek helemaal zichzelf.',
        agreed: ['Een boottocht zoeken die met een rolstoel kan.', 45],
      },
      {
        ago: 138,
        minutes: 180,
        saw: 'Met de rondvaartboot geweest. Loek wees alle kades aan.',
        said: [['Volgend jaar weer.', 'said', 'sure']],
        connected: 'Een medewerker ging in eigen tijd mee.',
      },
      {
        ago: 12,
        saw: 'Loek deed mee met het kaarten in de huiskamer en won.',
        said: [['Ik wil een echte koffie, niet uit dat apparaat.', 'said', 'sure']],
        agreed: ['Een eigen koffiezetapparaat voor Loek bespreken met het team.', 10],
      },
    ],
  },
  {
    mentor: 'Irene',
    client: 'Sasha',
    every: 24,
    first: 340,
    last: 33,
    travel: 40,
    moments: [
      {
        ago: 57,
        saw: 'De trap in het portiek is donker. Sasha gaat daarom ’s avonds de deur niet uit.',
        safe: 'Verlichting gevraagd bij de woningbouwvereniging.',
        agreed: ['Bellen of de verlichting in het portiek gemaakt is.', 28],
      },
      {
        ago: 33,
        saw: 'De koelkast was goed gevuld. De thuiszorg komt nu op vaste tijden.',
        said: [['Ik wil hier blijven, dit is mijn huis.', 'said', 'sure']],
      },
      {
        ago: 9,
        attempt: { reason: 'not-present', note: 'Niemand deed open. Briefje in de bus gedaan.' },
      },
    ],
  },
  {
    mentor: 'Irene',
    client: 'Peter',
    every: 26,
    first: 330,
    last: 20,
    travel: 30,
    moments: [
      {
        ago: 98,
        kind: 'family',
        minutes: 30,
        saw: 'Zijn broer belde na jaren. Hij wil op bezoek, maar weet niet hoe.',
        connected: 'Peter glimlachte toen ik de naam van zijn broer noemde.',
        said: [['Peter hield de foto van zijn broer lang vast.', 'observed', 'probable']],
        agreed: ['Een eerste bezoek van de broer voorbereiden, met iemand erbij.', 40],
      },
    ],
  },
]
