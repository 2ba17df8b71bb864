import type { DecisionOf } from './decision-of.js'

/** What was asked of mentors in the year and how it ended, after the true stories of the report; the wording is invented. */
export const closedDecisions: readonly DecisionOf[] = [
  {
    client: 'Hanne',
    ago: 60,
    words: {
      matter: 'care.move',
      question: 'Mag Hanne zich inschrijven voor een eigen appartement naast het huis?',
      askedBy: 'client',
      clientResists: false,
      mentorResists: false,
      wish: '“Ik wil weer een eigen plek, met een eigen keuken.” Dat zegt Hanne bijna elk bezoek.',
      involved: 'yes',
      involvedHow:
        'Ik ging met haar kijken bij de appartementen. Daarna praatten wij er twee keer over.',
      advice: 'Nu nog niet. Er is ’s avonds en ’s nachts geen begeleiding.',
      adviceFrom: 'Miriam, persoonlijk begeleider',
      collision:
        'Een eigen keuken past bij wie zij is. Alleen slapen maakt haar bang, en mensen van buiten maken soms misbruik van haar.',
      outcome: 'mentor-decided',
      outcomeWords:
        'Hanne verhuist nu niet. Zij krijgt een eigen koelkast en kookt elke zaterdag voor de groep. Over een half jaar kijken wij opnieuw.',
      outcomeWhy:
        'Alleen wonen zonder begeleiding is nu niet veilig voor haar. Koken is wat zij het meest mist, en dat kan wel.',
      explainedHow: 'Aan haar eigen tafel, met foto’s van de keuken en van haar kamer.',
      clientTook: 'Zij was verdrietig en boos. De volgende dag vroeg zij wanneer de koelkast komt.',
    },
    options: [
      {
        kind: 'asked',
        words: 'Inschrijven voor een appartement.',
        safe: '’s Avonds en ’s nachts is er niemand. Dat is te gevaarlijk.',
        connected: 'Zij raakt de groep kwijt, en iemand van buiten kan misbruik maken.',
        authentic: 'Een eigen keuken: dat is wat zij het liefst wil.',
      },
      {
        kind: 'alternative',
        words: 'Een eigen koelkast, en elke zaterdag zelf koken.',
        safe: 'De begeleiding blijft in de buurt.',
        connected: 'Zij kookt voor de groep. Daar geniet iedereen van.',
        authentic: 'Een stuk van wat zij wil. Het blijft niet haar eigen huis.',
        isChosen: true,
      },
      {
        kind: 'nothing',
        words: 'Alles laten zoals het is.',
        safe: 'Veilig.',
        connected: 'Vertrouwd.',
        authentic: 'Zij voelt zich niet gehoord.',
      },
    ],
    talks: [
      { who: 'client', name: null, ago: 40, said: 'Ik wil zelf koken. Alleen slapen vind ik eng.' },
      { who: 'care', name: 'Miriam', ago: 38, said: 'Overdag kan zij veel. ’s Nachts niet.' },
    ],
    statement: {
      ago: 45,
      capable: false,
      byName: 'S. Bakker',
      byRole: 'psychologist',
      reasons: 'Zij overziet niet wat alleen wonen ’s nachts voor haar betekent.',
    },
    closed: { ago: 30, reviewIn: 152, explainedAgo: 30 },
  },
  {
    client: 'Hanne',
    ago: 21,
    words: {
      matter: 'money.spending',
      question: 'Mag Hanne een koelkast van 400 euro kopen?',
      askedBy: 'care',
      outcome: 'referred',
      outcomeWords: 'Bewindvoerder Van Dam beslist over deze aankoop. Ilona heeft haar gebeld.',
      mentorView: 'De koelkast is belangrijk voor Hanne. Het geld is er volgens haar begeleider.',
    },
    closed: { ago: 20 },
  },
  {
    client: 'Els',
    ago: 95,
    words: {
      matter: 'care.move',
      question: 'Moet Els verhuizen naar het huis in het groen, ver weg?',
      askedBy: 'family',
      askedByName: 'Wim, haar vriend',
      governingLaw: 'wzd',
      clientResists: true,
      resistanceHow: 'Zij schudt nee en loopt weg als het over verhuizen gaat.',
      wish: 'Els kan het niet meer zeggen. Hier schildert zij, en elke week komt de kapper.',
      involved: 'partly',
      involvedHow:
        'Ik liet haar foto’s zien van het andere huis. Zij legde ze weg en pakte haar kwast.',
      advice: 'Geen verandering. Een nieuwe omgeving kan haar erg in de war maken.',
      adviceFrom: 'psychiater',
      outcome: 'referred',
      outcomeWords: 'Haar vriend heeft dit aan de kantonrechter gevraagd. De rechter beslist.',
      mentorView:
        'Ik bekeek het andere huis. Het is mooi, maar niemand kent haar daar. Hier is aandacht voor haar.',
      isWeighty: true,
      weightyWhy:
        'Er is een meningsverschil over waar Els woont. De kantonrechter hoort dat te weten.',
    },
    talks: [
      {
        who: 'family',
        name: 'Wim',
        ago: 90,
        said: 'In het groen is het rustiger. Dan kom ik vaker.',
      },
    ],
    statement: {
      ago: 80,
      capable: false,
      byName: 'H. Vermeulen',
      byRole: 'psychiatrist',
      reasons: 'Zij begrijpt de vraag niet meer.',
    },
    closed: { ago: 24 },
  },
  {
    client: 'Jan',
    ago: 120,
    words: {
      matter: 'care.move',
      question: 'Moet Jan naar een verpleeghuis, nu hij ’s nachts 112 belt?',
      askedBy: 'doctor',
      askedByName: 'Huisarts De Boer',
      clientResists: true,
      wish: 'Jan wil thuis blijven, en thuis doodgaan. Hij woont er veertig jaar.',
      outcome: 'not-yet',
      outcomeWords:
        'Eerst andere medicijnen voor de nacht, en een rondleiding in het verpleeghuis.',
      outcomeWhy: 'Het is nog niet duidelijk of de angst ’s nachts met andere medicijnen weggaat.',
      explainedHow: 'Bij hem thuis, met een borrel bij het raam.',
      clientTook: 'Hij was opgelucht. Hij vroeg: dus ik mag blijven?',
    },
    closed: { ago: 98, reviewIn: -6, explainedAgo: 97 },
  },
  {
    client: 'Richard',
    ago: 50,
    words: {
      matter: 'wzd.medication-outside-guideline',
      question: 'Mag iedereen na vijf uur een slaappil krijgen, ook Richard?',
      askedBy: 'care',
      clientResists: true,
      mentorResists: true,
      resistanceHow: 'Hij wil ’s avonds nog kaarten. Hij verstopt de pil in zijn wang.',
      wish: 'Richard wil ’s avonds wakker zijn en kaarten.',
      outcome: 'referred',
      outcomeWords:
        'De zorg volgt het stappenplan. Ruben is het er niet mee eens, en heeft dat gezegd.',
      mentorView:
        'Een slaappil om vijf uur is er voor de rust op de afdeling, niet voor Richard. Ik stem hier niet mee in.',
      isWeighty: true,
      weightyWhy: 'Onvrijwillige zorg die verder gaat dan nodig is.',
    },
    closed: { ago: 12, reviewIn: 16 },
  },
  {
    client: 'Nathan',
    ago: 70,
    words: {
      matter: 'personal.non-resuscitation',
      question: 'Wil de mentor een niet-reanimeren-verklaring voor Nathan tekenen?',
      askedBy: 'care',
      outcome: 'referred',
      outcomeWords: 'Dit kan alleen Nathan zelf. De arts praat met hem, Marleen tolkt.',
    },
    closed: { ago: 69 },
  },
  {
    client: 'Ahmed',
    ago: 140,
    words: {
      matter: 'care.day-activity',
      question: 'Gaat Ahmed elke week naar het winkelcentrum?',
      askedBy: 'client',
      clientResists: false,
      wish: 'Ahmed wil tussen de mensen zijn.',
      involved: 'yes',
      involvedHow: 'Hij koos zelf, met zijn ogen op de foto’s.',
      outcome: 'client-decided',
      outcomeWords: 'Elke donderdag naar het winkelcentrum, met de rolstoelbus.',
      outcomeWhy: 'Hij bloeit op als hij eruit gaat.',
      explainedHow: 'Met een weekrooster met foto’s.',
      clientTook: 'Hij lachte.',
    },
    closed: { ago: 133, explainedAgo: 133 },
  },
]
