import { messages } from '../shared/i18n/index.js'
import type { FindingRefusal, Outcome, Reason } from './review.js'

const nl = {
  title: 'Inzagecontrole',
  lead: 'Elke maand kijkt u na wie er in dossiers keek. Een deel is geloot. Alles wat opvalt, zit erbij.',
  none: 'Er is nog geen maand om na te kijken',
  noneHint: 'Na afloop van een maand staat de controle hier vanzelf klaar.',
  columns: { month: 'Maand', drawn: 'Geloot', rows: 'Na te kijken', state: 'Stand' },
  drawnOf: (sampled: number, accesses: number) => `${sampled} van ${accesses}`,
  open: (count: number) => `nog ${count}`,
  nothingOpen: 'alles nagekeken',
  states: { closed: 'Afgesloten', overdue: 'Te laat', open: 'Bezig' },
  draw: 'Zet de laatste maanden klaar',
  month: {
    title: (month: string) => `Inzagecontrole ${month}`,
    back: 'Alle maanden',
    lead: (due: string) => `Klaar uiterlijk ${due}.`,
    accesses: 'Inzagen in de maand',
    sampled: 'Geloot',
    items: 'Na te kijken',
    openCount: 'Nog open',
    incidents: 'Incidenten',
    list: 'Regels om na te kijken',
    none: 'In deze maand is er voor u niets na te kijken',
    own: (count: number) =>
      count === 1
        ? 'Eén regel gaat over uzelf. Die kijkt een ander na.'
        : `${count} regels gaan over uzelf. Die kijkt een ander na.`,
    ownHint: 'Is er niemand anders? Nodig dan een auditor uit bij Medewerkers.',
    start: 'Begin met nakijken',
    close: 'Sluit de maand af',
    notYet: 'U kunt de maand afsluiten als alle regels zijn nagekeken.',
    emergencies: (count: number) =>
      count === 1
        ? 'Eén noodtoegang is nog niet nagekeken.'
        : `${count} keer noodtoegang is nog niet nagekeken.`,
    closedOn: (date: string) => `Afgesloten op ${date}.`,
    columns: { who: 'Wie', when: 'Wanneer', what: 'Wat', why: 'Waarom gekozen', found: 'Uitkomst' },
    toDo: 'Nog nakijken',
  },
  access: {
    emergencyReason: 'De reden lezen',
    title: 'Regel nakijken',
    back: 'Terug naar de maand',
    who: 'Wie',
    when: 'Wanneer',
    what: 'Wat',
    whose: 'Wiens dossier',
    nobody: 'Geen dossier van één cliënt',
    dossier: (mark: string) => `dossier ${mark}`,
    why: 'Waarom deze regel',
    outcomeThen: 'Afloop',
    sameDay: 'Op dezelfde dag',
    sameDayWords: (accesses: number, clients: number) =>
      `${accesses} ${accesses === 1 ? 'handeling' : 'handelingen'}, bij ${clients} ${clients === 1 ? 'cliënt' : 'cliënten'}`,
    rule: 'Adres in Naast',
    question: 'Wat vond u?',
    note: 'Toelichting',
    noteHint:
      'Nodig bij een vraag of een incident. Schrijf geen zorg op, alleen wat u met wie besprak.',
    save: 'Leg vast en ga verder',
    foundBy: (name: string, date: string) => `Nagekeken door ${name} op ${date}`,
    closed: 'Deze maand is afgesloten. Er verandert niets meer.',
    errors: {
      summary: 'Dit kan nog niet worden vastgelegd',
      outcome: 'Kies wat u vond.',
      tooLong: 'Dit is te lang. Houd het bij 2000 tekens.',
      stale: 'Iemand anders keek deze regel net na. Kijk wat er nu staat.',
    },
    refusals: {
      'own-access': 'Deze regel gaat over uzelf. Een ander kijkt die na.',
      closed: 'Deze maand is al afgesloten.',
      'note-missing': 'Schrijf op wat u vroeg, of wat er gebeurde.',
    } satisfies Record<FindingRefusal, string>,
  },
  reasons: {
    emergency: 'Noodtoegang',
    'after-end': 'Geprobeerd na het einde van het mentorschap',
    namesake: 'Zelfde achternaam als de cliënt',
    colleague: 'Cliënt heet als een collega',
    near: 'Staat zelf bij de cliënt als naaste, of werkt waar de cliënt woont',
    'denied-burst': 'Vaak achter elkaar geweigerd',
    export: 'Bestand meegenomen',
    night: 'Tussen 23 en 6 uur',
    sample: 'Geloot',
  } satisfies Record<Reason, string>,
  outcomes: {
    'in-order': 'In orde',
    asked: 'Vraag gesteld',
    incident: 'Incident',
  } satisfies Record<Outcome, string>,
  outcomeHints: {
    'in-order': 'Dit hoorde bij het werk.',
    asked: 'Ik vroeg erover, of ga dat doen.',
    incident: 'Dit had niet mogen gebeuren. Meld het ook volgens uw afspraken over datalekken.',
  } satisfies Record<Outcome, string>,
}

/** Every word of the log review. */
export type LogReviewMessages = typeof nl

const en: LogReviewMessages = {
  title: 'Access review',
  lead: 'Every month you check who looked in files. Part is drawn by lot. All that stands out is included.',
  none: 'There is no month to check yet',
  noneHint: 'When a month is over, its review appears here by itself.',
  columns: { month: 'Month', drawn: 'Drawn', rows: 'To check', state: 'State' },
  drawnOf: (sampled, accesses) => `${sampled} of ${accesses}`,
  open: (count) => `${count} left`,
  nothingOpen: 'all checked',
  states: { closed: 'Closed', overdue: 'Overdue', open: 'In progress' },
  draw: 'Prepare the last months',
  month: {
    title: (month) => `Access review ${month}`,
    back: 'All months',
    lead: (due) => `Due ${due} at the latest.`,
    accesses: 'Accesses in the month',
    sampled: 'Drawn by lot',
    items: 'To check',
    openCount: 'Still open',
    incidents: 'Incidents',
    list: 'Rows to check',
    none: 'There is nothing for you to check in this month',
    own: (count) =>
      count === 1
        ? 'One row is about you. Somebody else checks it.'
        : `${count} rows are about you. Somebody else checks them.`,
    ownHint: 'Is there nobody else? Invite an auditor under Staff and mentors.',
    start: 'Start checking',
    close: 'Close the month',
    notYet: 'You can close the month when all rows are checked.',
    emergencies: (count) =>
      count === 1
        ? 'One emergency access is not checked yet.'
        : `${count} emergency accesses are not checked yet.`,
    closedOn: (date) => `Closed on ${date}.`,
    columns: { who: 'Who', when: 'When', what: 'What', why: 'Why chosen', found: 'Finding' },
    toDo: 'To check',
  },
  access: {
    emergencyReason: 'Read the reason',
    title: 'Check a row',
    back: 'Back to the month',
    who: 'Who',
    when: 'When',
    what: 'What',
    whose: 'Whose file',
    nobody: 'No file of a single client',
    dossier: (mark) => `file ${mark}`,
    why: 'Why this row',
    outcomeThen: 'How it ended',
    sameDay: 'On the same day',
    sameDayWords: (accesses, clients) =>
      `${accesses} ${accesses === 1 ? 'act' : 'acts'}, with ${clients} ${clients === 1 ? 'client' : 'clients'}`,
    rule: 'Address in Naast',
    question: 'What did you find?',
    note: 'Explanation',
    noteHint:
      'Needed with a question or an incident. Write no care, only what you discussed with whom.',
    save: 'Record and go on',
    foundBy: (name, date) => `Checked by ${name} on ${date}`,
    closed: 'This month is closed. Nothing changes any more.',
    errors: {
      summary: 'This cannot be recorded yet',
      outcome: 'Choose what you found.',
      tooLong: 'This is too long. Keep it within 2000 characters.',
      stale: 'Somebody else just checked this row. See what stands there now.',
    },
    refusals: {
      'own-access': 'This row is about you. Somebody else checks it.',
      closed: 'This month was closed already.',
      'note-missing': 'Write what you asked, or what happened.',
    },
  },
  reasons: {
    emergency: 'Emergency access',
    'after-end': 'Tried after the end of the mentorship',
    namesake: 'Same family name as the client',
    colleague: 'Client is called like a colleague',
    near: 'Is near to the client, or works where the client lives',
    'denied-burst': 'Denied many times in a row',
    export: 'File taken along',
    night: 'Between 23:00 and 06:00',
    sample: 'Drawn by lot',
  },
  outcomes: { 'in-order': 'In order', asked: 'Question asked', incident: 'Incident' },
  outcomeHints: {
    'in-order': 'This was part of the work.',
    asked: 'I asked about it, or will.',
    incident: 'This should not have happened. Report it as agreed for data breaches too.',
  },
}

/** The words of the log review, in Dutch and English. */
export const logReviewMessages = messages<LogReviewMessages>({ nl, en })
