import type { Story } from './story.js'

/** Couples in whose year one choice stands out: where to live, what to treat, who comes near. */
export const choiceStories: readonly Story[] = [
  {
    mentor: 'Marjolijn',
    client: 'Els',
    every: 20,
    first: 350,
    last: 8,
    travel: 30,
    moments: [
      {
        ago: 214,
        kind: 'family',
        minutes: 50,
        saw: 'Haar vriend wil dat Els naar een huis in het groen verhuist, ver weg van hier.',
        connected:
          'Daar kent zij niemand. Hier heeft zij de kapper, het schilderen en vaste gezichten.',
        agreed: ['Het andere huis bezoeken en het rapport van de psychiater opvragen.', 21],
      },
      {
        ago: 190,
        kind: 'other',
        minutes: 150,
        saw: 'Het andere huis bezocht. Een mooi gebouw; de bewoners zaten stil bij het raam.',
        safe: 'De psychiater raadt veranderingen af.',
        connected: 'Wat zij hier aan aandacht krijgt, zie ik daar niet.',
      },
      {
        ago: 163,
        kind: 'court',
        minutes: 60,
        saw: 'Bij de rechter uitgelegd waarom Els beter kan blijven waar zij is.',
        safe: 'Rust en bekende mensen zijn voor haar het veiligst.',
      },
      {
        ago: 8,
        saw: 'Els zat te schilderen en merkte mij eerst niet op. Haar haar was net gedaan.',
        said: [['Zij neuriede en zette steeds weer blauw op het papier.', 'observed', 'probable']],
      },
    ],
  },
  {
    mentor: 'Marjolijn',
    client: 'Ahmed',
    every: 25,
    first: 320,
    last: 19,
    travel: 20,
    moments: [
      {
        ago: 144,
        minutes: 150,
        saw: 'Voor het eerst samen naar het winkelcentrum. Ahmed keek overal naar en werd niet moe.',
        connected: 'Onder de mensen zijn doet hem zichtbaar goed.',
        said: [['Hij wees naar de roltrap en lachte.', 'tried', 'probable']],
        agreed: ['Zorgen dat Ahmed elke maand een keer naar buiten kan.', 30],
      },
      {
        ago: 19,
        minutes: 120,
        saw: 'Weer naar het winkelcentrum. De verkoper van de kraam kent hem nu.',
        connected: 'Hij wordt gegroet. Dat is nieuw.',
      },
    ],
  },
  {
    mentor: 'Quirijn',
    client: 'Jan',
    every: 12,
    first: 356,
    last: 5,
    travel: 15,
    moments: [
      {
        ago: 226,
        saw: 'Jan vertelde dat hij veertig jaar in deze flat woont. Hij wil er ook sterven.',
        said: [['Hier ga ik niet weg.', 'said', 'sure']],
        authentic: 'Dit is zijn grootste wens. Die is in een jaar niet veranderd.',
      },
      {
        ago: 178,
        kind: 'care-staff',
        minutes: 35,
        saw: 'De huisarts dringt aan op verhuizen, omdat Jan ’s nachts 112 belt.',
        safe: 'Gevraagd of andere medicatie de nachten rustiger kan maken.',
        agreed: ['Na vier weken vragen hoe de nachten gaan met de nieuwe medicatie.', 28],
      },
      {
        ago: 118,
        kind: 'other',
        minutes: 90,
        saw: 'Het verpleeghuis bezocht, om voorbereid te zijn.',
        authentic: 'Zolang het thuis gaat, blijft hij thuis. Ik houd het nu af.',
        agreed: ['Opnieuw bekijken of thuis wonen nog veilig genoeg is.', 120],
      },
      {
        ago: 47,
        kind: 'care-staff',
        minutes: 15,
        saw: 'De wijkverpleegkundige: deze maand is er één keer naar 112 gebeld.',
        safe: 'De nachten zijn rustiger.',
      },
      {
        ago: 5,
        saw: 'Jan zat in zijn stoel aan het raam, met de radio aan. Het huis was warm en opgeruimd.',
        said: [['Een mooie dag om thuis te zijn.', 'said', 'sure']],
        agreed: ['Met de thuiszorg praten over de lange avond van zondag.', 9],
      },
    ],
  },
  {
    mentor: 'Ruben',
    client: 'Richard',
    every: 28,
    first: 335,
    last: 24,
    travel: 30,
    moments: [
      {
        ago: 151,
        saw: 'Uitgelegd waarom de behandeling moet veranderen. Rustig, stap voor stap, met tijd voor vragen.',
        safe: 'De artsen vinden doorgaan op deze manier gevaarlijk.',
        said: [['Als jij zegt dat het moet, dan doe ik het.', 'said', 'sure']],
        agreed: ['Bij het eerste gesprek met de nieuwe behandelaar zijn.', 12],
      },
      {
        ago: 24,
        saw: 'Richard zag er beter uit. Wij hebben gewandeld tot aan het plein.',
        safe: 'Gevraagd waarom er ’s avonds zo vroeg een slaapmiddel wordt gegeven. Het team zoekt het uit.',
        agreed: ['Antwoord vragen over het slaapmiddel.', 14],
      },
    ],
  },
  {
    mentor: 'Petra',
    client: 'Marsha',
    every: 22,
    first: 310,
    last: 25,
    travel: 25,
    moments: [
      {
        ago: 92,
        minutes: 70,
        saw: 'Iedereen vond dat Marsha moest kiezen voor de dagbesteding. Ik heb gevraagd wat zij wil.',
        said: [['Ik wil eerst een keer kijken, zonder dat het al vaststaat.', 'said', 'sure']],
        authentic: 'Zij kan het heel goed zeggen, als er ruimte voor is.',
        agreed: ['Een proefdag regelen zonder verplichting.', 21],
      },
      {
        ago: 66,
        saw: 'De proefdag is geweest. Marsha gaat twee dagen per week, op haar eigen voorwaarden.',
        said: [['Niet op maandag.', 'said', 'sure']],
      },
    ],
  },
]
