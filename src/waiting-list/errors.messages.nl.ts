import type { ChangeRefusal } from './change-entry.js'
import type { ChoiceRefusal } from './own-choice/own-choice.js'
import type { PutRefusal } from './put-on-list.js'

/** What is said in Dutch when something cannot be so. */
export const errorsNl = {
  summary: 'Kijk nog even naar dit formulier',
  stale: 'Een collega paste dit net aan. Kijk het na en sla opnieuw op.',
  wasSent: 'Dit formulier is al verstuurd. Sla opnieuw op om deze tekst ook te bewaren.',
  draft: (when: string) => `Dit is uw concept van ${when}.`,
  tooLong: 'Deze tekst is te lang. Maak hem korter.',
  choose: 'Kies een antwoord.',
  dateMissing: 'Vul een datum in.',
  dateIncomplete: 'Vul dag, maand en jaar in.',
  notADate: 'Deze datum bestaat niet.',
  urgency: 'Kies hoe dringend het is.',
  regime: 'Kies welke mentor nodig is.',
  withWhom: 'Kies met wie u sprak.',
  day: 'Kies wanneer het was.',
  contactFuture: 'Deze dag moet nog komen.',
  contactTooOld: 'Deze dag is te lang geleden.',
  nextPast: 'Kies een dag vanaf vandaag, binnen een jaar.',
  person: 'Vul in wie het is.',
  relation: 'Vul in wat die persoon voor de cliënt is.',
  parentName: 'Vul in over welke ouder dit gaat.',
  email: 'Dit is geen e-mailadres. Kijk het na.',
  given: 'Vul de voornaam in.',
  known: 'Kies of deze persoon al is ingeschreven.',
  reason: 'Schrijf kort op waarom.',
  put: {
    'waits-already': 'Deze cliënt staat al op de wachtlijst voor deze vorm.',
    'has-mentor':
      'Deze cliënt heeft al een mentor in deze vorm. Stopt die mentor? Draag het mentorschap dan over.',
    'urgency-without-reason': 'Schrijf op waarom het dringend is.',
    'since-in-future': 'Deze dag moet nog komen. Vul vandaag of een eerdere dag in.',
    'since-too-long-ago': 'Deze dag is meer dan tien jaar geleden. Kijk het jaar na.',
  } satisfies Record<PutRefusal, string>,
  change: {
    'is-closed': 'Deze cliënt wacht niet meer.',
    'is-open': 'Deze cliënt staat al op de wachtlijst.',
    'reason-missing': 'Schrijf kort op waarom.',
    'note-missing': 'Schrijf op wat er is.',
    'same-urgency': 'Dit is de urgentie die er al staat.',
    'waits-again': 'Deze cliënt staat opnieuw op de wachtlijst.',
    'has-mentor': 'Deze cliënt heeft nu een mentor in deze vorm.',
    'day-in-future': 'Deze dag moet nog komen.',
    'day-before-start': 'Deze dag is vóór het begin van het wachten.',
  } satisfies Record<ChangeRefusal, string>,
  choice: {
    'is-closed': 'Deze cliënt wacht niet meer.',
    'no-choice': 'Er is geen keuze om mee te beginnen.',
    'court-appoints': 'Bij wettelijk mentorschap benoemt de rechter.',
    'ask-adult': 'Vraag eerst of de gekozen persoon volwassen is.',
    'ask-willing': 'Vraag eerst of de gekozen persoon het wil doen.',
    'demand-broken': 'Zo kan het niet beginnen. Kijk hieronder wat er niet klopt.',
    'day-in-future': 'Deze dag moet nog komen.',
    'couple-already-running': 'Deze twee hebben al een lopend mentorschap.',
  } satisfies Record<ChoiceRefusal, string>,
}
