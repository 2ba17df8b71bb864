import type { EngineRefusal } from './engine.types.js'

/** What the engine says on the terminal while it starts and stops. */
export const engineMessages = {
  makingAccount: 'De database krijgt een eigen systeemaccount: postgres.',
  copyingPrograms: 'De database-programma’s worden klaargezet.',
  makingCluster: 'De database wordt voor het eerst aangemaakt.',
  livesElsewhere: (home: string) => `De gegevens van de database staan in ${home}.`,
  earlierData: (home: string) =>
    `Let op: in ${home} staan nog gegevens van een eerdere installatie.`,
  starting: 'De database start.',
  recovering: 'De database herstelt zich na een onderbreking. Dit kan even duren.',
  stoppingOrphan: 'Een database van een afgebroken start loopt nog. Die wordt eerst gesloten.',
  fellOut: 'De database viel uit en start opnieuw.',
  cameBack: 'De database loopt weer.',
}

type Sentences = {
  readonly [Kind in EngineRefusal['kind']]: (
    refusal: Extract<EngineRefusal, { readonly kind: Kind }>,
  ) => string
}

const sentences: Sentences = {
  'already-running': ({ pid }) =>
    `Naast draait al op deze gegevens${pid === undefined ? '' : ` (proces ${pid})`}. Sluit dat eerst.`,
  'foreign-server': ({ pid }) =>
    `Iemand heeft zelf een database op deze gegevens gestart (proces ${pid}). Sluit die eerst.`,
  'in-use-elsewhere': () =>
    'Een database die van hieruit niet te zien is, gebruikt deze gegevens. Sluit die eerst.',
  'other-version': ({ found, needed }) =>
    `De gegevens zijn van PostgreSQL ${found}; deze Naast heeft PostgreSQL ${needed}. ` +
    'Maak met de vorige Naast een back-up en zet die hier terug in een lege map.',
  'other-owner': ({ home }) =>
    `De gegevens in ${home} horen bij een andere gebruiker. Start Naast als die gebruiker.`,
  'data-missing': ({ home }) =>
    `De gegevens zouden in ${home} staan, maar die map is er niet. ` +
    'Zet de map terug, of kies een andere map met NAAST_DATA.',
  'password-missing': ({ home }) =>
    `Het bestand ${home}/password ontbreekt. Zet het terug, of begin met een lege map en uw back-up.`,
  'folder-unusable': ({ detail }) => `De map voor de gegevens is niet te gebruiken: ${detail}.`,
  'unsupported-machine': ({ detail }) =>
    `De meegeleverde database werkt hier niet: ${detail}. ` +
    'Gebruik een eigen PostgreSQL met DATABASE_URL.',
  'server-failed': ({ detail }) => `De database startte niet: ${detail}.`,
}

/** One or two whole sentences for the person at the terminal. */
export function engineRefusalSentence(refusal: EngineRefusal): string {
  const word = sentences[refusal.kind] as (refusal: EngineRefusal) => string
  return word(refusal)
}
