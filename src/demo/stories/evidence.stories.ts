import type { EvidenceWords } from '../../evidence/index.js'

/** Something known of a client; with `said` it was kept from the visit in which these words stand. */
export type KnownOf = {
  client: string
  what: Pick<EvidenceWords, 'kind' | 'theme' | 'words'>
  /** Who, how and how sure; the client himself, in words and sure, unless it says otherwise. */
  by?: Partial<Pick<EvidenceWords, 'source' | 'sourceName' | 'howLearned' | 'certainty'>>
  ago: number
  confirmed?: { ago: number; note?: string }
  said?: true
  /** The words of what it contradicts. */
  against?: string
}

const seen = { source: 'mentor', howLearned: 'observed', certainty: 'probable' } as const
const cooking = 'Ik wil weer een eigen plek. Dan kook ik wat ik zelf lekker vind.'
const alone = 'Alleen slapen vindt zij eng. Zij laat de deur op een kier.'
const atHome = 'Ik woon hier veertig jaar. Ik wil thuis doodgaan.'
const afraidAtNight = '’s Nachts belt hij 112, omdat hij bang is en niemand hoort.'

/** What mentors came to know in the year, from the true stories; the wording is invented. */
export const knownOf: readonly KnownOf[] = [
  {
    client: 'Hanne',
    what: { kind: 'wish', theme: 'living', words: cooking },
    ago: 343,
    said: true,
    confirmed: { ago: 16, note: 'Zij begon er zelf weer over.' },
  },
  {
    client: 'Hanne',
    what: { kind: 'refusal', theme: 'living', words: alone },
    by: { source: 'care', sourceName: 'persoonlijk begeleider', howLearned: 'told-by-other' },
    ago: 230,
    against: cooking,
  },
  {
    client: 'Hanne',
    what: {
      kind: 'wish',
      theme: 'living',
      words: 'Ik wil een eigen koelkast op mijn kamer.',
    },
    ago: 16,
    said: true,
  },
  {
    client: 'Hanne',
    what: {
      kind: 'earlier-life',
      theme: 'food',
      words: 'Vroeger kookte ik grote pannen boerenkool, voor het hele gezin.',
    },
    ago: 343,
  },
  {
    client: 'Hanne',
    what: {
      kind: 'bodily-signal',
      theme: 'body-and-health',
      words: 'Zingt zij tijdens het roeren, dan gaat het goed met haar.',
    },
    by: seen,
    ago: 299,
  },
  {
    client: 'Hanne',
    what: { kind: 'habit', theme: 'day', words: 'Op zaterdag naar de markt, en zelf afrekenen.' },
    by: { source: 'mentor', howLearned: 'tried' },
    ago: 86,
  },
  {
    client: 'Hanne',
    what: {
      kind: 'refusal',
      theme: 'contacts',
      words: 'Ik wil niet dat jullie over mij praten als ik er niet bij ben.',
    },
    ago: 131,
  },
  {
    client: 'Jan',
    what: { kind: 'wish', theme: 'last-phase', words: atHome },
    ago: 320,
    confirmed: { ago: 20, note: 'Hij zei het weer, met bijna dezelfde woorden.' },
  },
  {
    client: 'Jan',
    what: { kind: 'bodily-signal', theme: 'body-and-health', words: afraidAtNight },
    by: { source: 'care', sourceName: 'huisarts', howLearned: 'told-by-other' },
    ago: 120,
    against: atHome,
  },
  {
    client: 'Jan',
    what: { kind: 'habit', theme: 'day', words: 'Om vijf uur een borrel bij het raam.' },
    by: seen,
    ago: 300,
  },
  {
    client: 'Els',
    what: {
      kind: 'preference',
      theme: 'day',
      words: 'Schilderen, en dan het liefst met blauw.',
    },
    by: seen,
    ago: 200,
    confirmed: { ago: 8 },
  },
  {
    client: 'Els',
    what: {
      kind: 'habit',
      theme: 'care',
      words: 'Elke week naar de kapper. Daarna zit zij rechtop.',
    },
    by: { source: 'care', sourceName: 'verzorgende', howLearned: 'told-by-other' },
    ago: 210,
  },
  {
    client: 'Els',
    what: {
      kind: 'wish',
      theme: 'living',
      words: 'Haar vriend zegt dat zij naar een huis in het groen wil.',
    },
    by: {
      source: 'near-person',
      sourceName: 'haar vriend',
      howLearned: 'told-by-other',
      certainty: 'unsure',
    },
    ago: 214,
  },
  {
    client: 'Els',
    what: {
      kind: 'bodily-signal',
      theme: 'living',
      words: 'In een vreemde gang pakt zij haar tas en wil zij terug naar haar kamer.',
    },
    by: seen,
    ago: 150,
    against: 'Haar vriend zegt dat zij naar een huis in het groen wil.',
  },
  {
    client: 'Jaap',
    what: {
      kind: 'bodily-signal',
      theme: 'body-and-health',
      words: 'Ontspannen handen: hij vindt het fijn. Bij accordeonmuziek zag ik dat.',
    },
    by: { source: 'mentor', howLearned: 'tried', certainty: 'unsure' },
    ago: 110,
  },
  {
    client: 'Jaap',
    what: {
      kind: 'bodily-signal',
      theme: 'contacts',
      words: 'Draait hij zijn hoofd naar een stem, dan kent hij die misschien.',
    },
    by: { ...seen, certainty: 'unsure' },
    ago: 17,
  },
  {
    client: 'Ali',
    what: {
      kind: 'bodily-signal',
      theme: 'care',
      words: 'Trekt hij zijn arm terug, dan gaat het wassen te snel.',
    },
    by: seen,
    ago: 89,
    confirmed: { ago: 17, note: 'Sinds het rustig gaat, ligt zijn arm stil.' },
  },
  {
    client: 'Ali',
    what: { kind: 'belief', theme: 'faith', words: 'Hij wordt rustig van de Koran op de radio.' },
    by: { source: 'near-person', sourceName: 'zijn broer', howLearned: 'told-by-other' },
    ago: 250,
  },
  {
    client: 'Ahmed',
    what: {
      kind: 'preference',
      theme: 'day',
      words: 'Naar het winkelcentrum, tussen de mensen. Hij lacht bij de roltrap.',
    },
    by: { source: 'mentor', howLearned: 'tried', certainty: 'probable' },
    ago: 144,
    confirmed: { ago: 19 },
  },
  {
    client: 'Richard',
    what: {
      kind: 'refusal',
      theme: 'treatment',
      words: 'Geen slaappil meer om vijf uur. Dan is mijn avond weg.',
    },
    ago: 140,
  },
  {
    client: 'Richard',
    what: {
      kind: 'preference',
      theme: 'care',
      words: 'Leg mij eerst uit waarom. Dan wil ik best luisteren.',
    },
    ago: 280,
  },
  {
    client: 'Marsha',
    what: { kind: 'wish', theme: 'day', words: 'Ik kies zelf waar ik heen ga overdag.' },
    ago: 90,
  },
]

/** How clients introduce themselves, and what one said when it was read aloud. */
export const introductions: Readonly<
  Record<string, { callName: string; introduction: string; read?: { ago: number; said: string } }>
> = {
  Hanne: {
    callName: 'Hanne',
    introduction:
      'Ik ben Hanne. Ik kook graag en ik praat graag. Ik vind het fijn als je gewoon even komt zitten.',
    read: { ago: 46, said: 'Zo ben ik. Maar schrijf er ook bij dat ik goed kan rekenen.' },
  },
  Jan: {
    callName: 'meneer Jan, of gewoon Jan',
    introduction: 'Ik ben Jan van drie hoog. Ik heb op de tram gereden. Ik ga hier niet meer weg.',
  },
}
