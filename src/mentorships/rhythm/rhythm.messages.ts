import { messages } from '../../shared/i18n/index.js'

const nl = {
  states: {
    'on-rhythm': 'Op ritme',
    'due-soon': 'Bijna tijd',
    overdue: 'Te laat',
    'never-met': 'Nog geen contact',
    paused: 'Gepauzeerd',
    ended: 'Beëindigd',
  },
  sources: {
    law: 'de wet',
    foundation: 'norm van de stichting',
    regime: 'norm voor dit soort mentorschap',
    agreement: 'eigen afspraak',
  },
  once: { days: 'elke dag', weeks: 'eens per week', months: 'eens per maand' },
  every: {
    days: (count: number) => `eens per ${count} dagen`,
    weeks: (count: number) => `eens per ${count} weken`,
    months: (count: number) => `eens per ${count} maanden`,
  },
  lastContact: (ago: string) => `Het laatste contact was ${ago}.`,
  lastAttempt: (ago: string) => `De laatste poging was ${ago}.`,
  due: (date: string) => `Uiterlijk ${date} is er weer contact nodig.`,
  firstDue: (date: string) => `Uiterlijk ${date} is een eerste contact nodig.`,
  firstDueUnknown: 'De begindatum is onbekend. Leg het eerste contact vast.',
  late: (date: string, days: number) =>
    `Er was uiterlijk ${date} contact nodig: nu ${nlDays(days)} te laat.`,
  lateByLaw: 'Ook de wettelijke termijn is voorbij.',
  pausedFrom: (date: string) => `Gepauzeerd vanaf ${date}.`,
  endedOn: (date: string) => `Het mentorschap eindigde op ${date}.`,
  title: (from: string, until: string) => `Contact van ${from} tot en met ${until}`,
  total: (visits: number, calls: number) =>
    `In deze twaalf maanden: ${visits === 1 ? '1 bezoek' : `${visits} bezoeken`} en ${calls} keer telefoon of bericht.`,
  longestGap: (days: number) => `De langste tijd zonder contact was ${nlDays(days)}.`,
  days: nlDays,
  today: 'vandaag',
  kinds: {
    visit: 'Bezoek',
    phone: 'Telefoon of bericht',
    other: 'Ander overleg',
    attempt: 'Poging',
    planned: 'Gepland',
    due: 'Uiterste dag',
    pause: 'Pauze',
    gap: 'Te lang geen contact',
  },
  legend: 'Wat de tekens betekenen',
  table: {
    summary: 'Bekijk als tabel',
    caption: 'Contact in de afgelopen twaalf maanden, nieuwste eerst',
    date: 'Datum',
    kind: 'Soort',
    gap: 'Dagen na vorig contact',
    pauseUntil: (date: string) => `Pauze tot ${date}`,
    empty: 'In deze twaalf maanden is niets vastgelegd.',
  },
}

function nlDays(days: number): string {
  return days === 1 ? '1 dag' : `${days} dagen`
}

/** The words about a rhythm in one language. */
export type RhythmMessages = typeof nl

const en: RhythmMessages = {
  states: {
    'on-rhythm': 'On rhythm',
    'due-soon': 'Due soon',
    overdue: 'Overdue',
    'never-met': 'No contact yet',
    paused: 'Paused',
    ended: 'Ended',
  },
  sources: {
    law: 'the law',
    foundation: 'norm of the foundation',
    regime: 'norm for this kind of mentorship',
    agreement: 'own agreement',
  },
  once: { days: 'every day', weeks: 'once a week', months: 'once a month' },
  every: {
    days: (count) => `once every ${count} days`,
    weeks: (count) => `once every ${count} weeks`,
    months: (count) => `once every ${count} months`,
  },
  lastContact: (ago) => `The last contact was ${ago}.`,
  lastAttempt: (ago) => `The last attempt was ${ago}.`,
  due: (date) => `The next contact is due by ${date}.`,
  firstDue: (date) => `A first contact is due by ${date}.`,
  firstDueUnknown: 'The starting date is unknown. Log the first contact.',
  late: (date, days) => `Contact was due by ${date}: now ${enDays(days)} late.`,
  lateByLaw: 'The legal limit has passed as well.',
  pausedFrom: (date) => `Paused since ${date}.`,
  endedOn: (date) => `The mentorship ended on ${date}.`,
  title: (from, until) => `Contact from ${from} to ${until}`,
  total: (visits, calls) =>
    `In these twelve months: ${visits === 1 ? '1 visit' : `${visits} visits`}, and ${calls === 1 ? '1 call or message' : `${calls} calls or messages`}.`,
  longestGap: (days) => `The longest time without contact was ${enDays(days)}.`,
  days: enDays,
  today: 'today',
  kinds: {
    visit: 'Visit',
    phone: 'Call or message',
    other: 'Other consultation',
    attempt: 'Attempt',
    planned: 'Planned',
    due: 'Due by',
    pause: 'Pause',
    gap: 'Too long without contact',
  },
  legend: 'What the signs mean',
  table: {
    summary: 'View as a table',
    caption: 'Contact in the past twelve months, newest first',
    date: 'Date',
    kind: 'Kind',
    gap: 'Days since previous contact',
    pauseUntil: (date) => `Pause until ${date}`,
    empty: 'Nothing was logged in these twelve months.',
  },
}

function enDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`
}

/** Words for states, norms and the drawing of the year. */
export const rhythmMessages = messages<RhythmMessages>({ nl, en })
