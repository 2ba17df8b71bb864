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

/** One or two whole sentences for the person at the terminal. */
export function engineRefusalSentence(refusal: EngineRefusal): string {
  switch (refusal.kind) {
    case 'already-running':
      return `Naast draait al op deze gegevens${refusal.pid ? ` (proces ${refusal.pid})` : ''}. Sluit dat eerst.`
    case 'foreign-server':
      return `Iemand heeft zelf een databaseserver op deze gegevens gestart (proces ${refusal.pid}). Sluit die eerst.`
    case 'in-use-elsewhere':
      return 'Een databaseserver die van hieruit niet te zien is, gebruikt deze gegevens. Sluit die eerst.'
    case 'other-version':
      return `De gegevens zijn van PostgreSQL ${refusal.found}, deze Naast heeft PostgreSQL ${refusal.needed}. Zet eerst een back-up over, of gebruik de vorige versie van Naast.`
    case 'other-owner':
      return `De gegevens in ${refusal.home} horen bij een andere gebruiker van deze computer. Start Naast als die gebruiker.`
    case 'data-missing':
      return `De gegevens zouden in ${refusal.home} staan, maar die map is er niet. Zet de map terug, of kies een andere NAAST_DATA.`
    case 'password-missing':
      return `Het bestand ${refusal.home}/password ontbreekt. Zet het terug uit uw back-up.`
    case 'folder-unusable':
      return `De map voor de gegevens is niet te gebruiken: ${refusal.detail}.`
    case 'unsupported-machine':
      return `De meegeleverde database werkt hier niet: ${refusal.detail}. Gebruik een eigen PostgreSQL met DATABASE_URL.`
    case 'server-failed':
      return `De database startte niet: ${refusal.detail}.`
  }
}
