import type { Story } from './story.js'

/** Hanne wants a kitchen of her own; Ilona weighs that wish against her safety, and stays unsure. */
export const hanneStories: readonly Story[] = [
  {
    mentor: 'Ilona',
    client: 'Hanne',
    every: 15,
    first: 358,
    last: 16,
    travel: 35,
    moments: [
      {
        ago: 343,
        minutes: 75,
        saw: 'Hanne liet haar kamer zien. Alles staat netjes; de badkamer deelt zij met drie anderen.',
        said: [
          ['Ik wil weer een eigen plek. Dan kook ik wat ik zelf lekker vind.', 'said', 'sure'],
        ],
        authentic:
          'Vroeger kookte zij grote pannen boerenkool. Daar straalt zij van als zij het vertelt.',
        agreed: ['Vragen of Hanne eens per week in de groepskeuken kan koken.', 21],
      },
      {
        ago: 299,
        saw: 'Hanne had gekookt met een begeleider. Er was genoeg voor de hele groep.',
        said: [['Zij zong tijdens het roeren en wilde niet stoppen.', 'observed', 'probable']],
        authentic: 'Zelf koken hoort bij haar. Dit houden wij erin.',
        connected: 'Twee bewoners kwamen helpen. Dat had ik nog niet eerder gezien.',
      },
      {
        ago: 268,
        kind: 'care-staff',
        minutes: 40,
        saw: 'Gesprek met de teamleider: naast het huis komen zelfstandige appartementen.',
        safe: 'Daar is ’s avonds en ’s nachts geen begeleiding. Iemand van buiten zou misbruik van haar kunnen maken.',
        agreed: ['Uitzoeken of Hanne voor een appartement in aanmerking komt.', 30],
      },
      {
        ago: 237,
        saw: 'Samen langs de bouwplaats gewandeld. Ik heb nog niets gezegd over een appartement.',
        said: [['Daar zou ik wel willen wonen.', 'said', 'sure']],
        safe: 'Een vreemde omgeving zonder vaste begeleiding maakt haar kwetsbaar en misschien eenzaam.',
        authentic: 'Het is haar grootste wens. Die weegt zwaar.',
      },
      {
        ago: 222,
        kind: 'other',
        minutes: 60,
        saw: 'Besproken in de intervisie, zonder namen. De groep vroeg door op wat Hanne zelf begrijpt van het risico.',
        safe: 'Ik schrijf haar nu niet in. Ik weet niet zeker of dat goed is.',
        authentic: 'Ik doe haar er ook tekort mee. Over drie maanden kijk ik opnieuw.',
        agreed: ['Opnieuw afwegen: zelfstandiger wonen of niet.', 90],
      },
      {
        ago: 176,
        saw: 'Hanne was stil. Een medebewoner is verhuisd naar de nieuwbouw.',
        said: [
          ['Waarom mag zij wel en ik niet?', 'said', 'sure'],
          ['Zij draaide zich om toen wij langs de nieuwbouw liepen.', 'observed', 'probable'],
        ],
        connected: 'Zij mist haar buurvrouw. Begeleiding plant een koffiebezoek.',
      },
      {
        ago: 131,
        saw: 'Over het wonen gepraat, met de deur dicht en met tijd. Uitgelegd waar ik bang voor ben.',
        said: [['Ik snap het wel, maar ik vind het niet leuk.', 'said', 'sure']],
        safe: 'Zij weet nu waarom ik aarzel. Dat had eerder gemoeten.',
        authentic: 'Afgesproken dat wij erover blijven praten, ook als het moeilijk is.',
      },
      {
        ago: 86,
        minutes: 90,
        saw: 'Boodschappen gedaan op de markt en samen gekookt. Hanne koos alles zelf uit.',
        said: [['Zij rekende zelf af en telde het wisselgeld na.', 'tried', 'sure']],
        authentic: 'Met een beetje hulp kan zij meer dan op papier staat.',
        agreed: ['Met de begeleider bespreken of Hanne vaker zelf boodschappen kan doen.', 14],
      },
      {
        ago: 46,
        saw: 'Hanne noemde mij haar vriendin. Rustig gezegd dat ik haar mentor ben, en wat dat is.',
        connected: 'Ik wil dichtbij zijn en ook kunnen beslissen. Dat blijft zoeken.',
        said: [['Maar je komt toch wel weer?', 'said', 'sure']],
      },
      {
        ago: 16,
        minutes: 60,
        saw: 'Hanne had zin in mijn bezoek en stond al bij de deur. Zij slaapt goed en eet goed.',
        said: [['Ik wil een eigen koelkast op mijn kamer.', 'said', 'sure']],
        authentic: 'Een koelkast kan wel. Een klein stukje eigen keuken.',
        agreed: ['Een kleine koelkast regelen met de bewindvoerder.', 20],
      },
    ],
  },
]
