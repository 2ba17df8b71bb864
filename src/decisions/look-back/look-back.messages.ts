import { messages } from '../../shared/i18n/index.js'

const nl = {
  title: 'Hoe is het gegaan?',
  lead: 'Kijk terug op deze beslissing. Wat u schrijft, komt erbij. De beslissing zelf blijft zoals zij was.',
  back: 'Naar de beslissing',
  decided: 'Dit is toen besloten',
  why: 'Daarom',
  decidedOn: (day: string) => `Besloten op ${day}`,
  turnedOut: 'Hoe is het gegaan?',
  turnedOutHint: 'Wat ging goed, wat viel tegen, wat zou u een volgende keer anders doen?',
  clientSays: (name: string) => `Wat zegt ${name} er nu van?`,
  again: 'Kijken we hier nog eens naar?',
  answers: { no: 'Nee, dit is klaar', yes: 'Ja, op een andere dag' },
  on: 'Op welke dag?',
  save: 'Bewaren',
  before: 'Eerder teruggekeken',
  heading: 'Hoe het ging',
  by: (day: string, name: string) => (name === '' ? day : `${day}, ${name}`),
  says: (name: string) => `${name} zegt`,
  next: (day: string) => `Opnieuw kijken op ${day}.`,
  draft: (when: string) => `Dit typte u op ${when}. Het is nog niet bewaard.`,
  wasSent: 'Dit is al verstuurd, met andere woorden. Kijk eerst wat er staat.',
  errors: {
    summary: 'Kijk dit nog even na',
    turnedOut: 'Schrijf op hoe het is gegaan.',
    tooLong: 'Deze tekst is te lang. Kort haar in tot 10.000 tekens.',
    again: 'Kies of we hier nog eens naar kijken.',
    on: 'Vul in op welke dag we weer kijken.',
    dateIncomplete: 'Vul dag, maand en jaar in.',
    notADate: 'Deze datum bestaat niet.',
    inThePast: 'Deze dag is al geweest. Kies een dag die nog komt.',
  },
}

/** The words of looking back. */
export type LookBackMessages = typeof nl

const en: LookBackMessages = {
  title: 'How did it go?',
  lead: 'Look back on this decision. What you write is added. The decision itself stays as it was.',
  back: 'To the decision',
  decided: 'This was decided then',
  why: 'Because',
  decidedOn: (day) => `Decided on ${day}`,
  turnedOut: 'How did it go?',
  turnedOutHint: 'What went well, what was disappointing, what would you do otherwise next time?',
  clientSays: (name) => `What does ${name} say of it now?`,
  again: 'Do we look at this once more?',
  answers: { no: 'No, this is done', yes: 'Yes, on another day' },
  on: 'On which day?',
  save: 'Save',
  before: 'Looked back before',
  heading: 'How it went',
  by: (day, name) => (name === '' ? day : `${day}, ${name}`),
  says: (name) => `${name} says`,
  next: (day) => `Look again on ${day}.`,
  draft: (when) => `You typed this on ${when}. It is not saved yet.`,
  wasSent: 'This was sent already, in other words. First look what is there.',
  errors: {
    summary: 'Please look at this again',
    turnedOut: 'Write how it went.',
    tooLong: 'This text is too long. Shorten it to 10,000 characters.',
    again: 'Choose whether we look at this once more.',
    on: 'Fill in on which day we look again.',
    dateIncomplete: 'Fill in day, month and year.',
    notADate: 'This date does not exist.',
    inThePast: 'This day has been. Choose a day still to come.',
  },
}

/** The words of looking back, in a language. */
export const lookBackMessages = messages<LookBackMessages>({ nl, en })
