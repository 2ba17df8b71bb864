import type { PlainDate } from '../shared/calendar/index.js'
import { messages } from '../shared/i18n/index.js'
import type { Letter } from './letter.js'
import type { PrivacyRequest } from './privacy-request.js'
import { privacyMessages } from './privacy.messages.js'

type Sentences = (request: PrivacyRequest, day: (date: PlainDate) => string) => string[]

/** What the letters to who asked say. */
export type LetterMessages = Record<Letter, Sentences> & {
  dear: string
  complain: string
  call: (phone: string) => string
  regards: string
}

const dutch = privacyMessages('nl')
const english = privacyMessages('en')

const nl: LetterMessages = {
  dear: 'Beste',
  ontvangst: ({ kind, receivedOn, dueOn }, day) => [
    `Op ${day(receivedOn)} kregen wij uw verzoek. Het gaat over: ${dutch.kinds[kind].toLowerCase()} (${dutch.articles[kind]}).`,
    `U krijgt antwoord uiterlijk op ${day(dueOn)}. Het kost u niets.`,
  ],
  verlenging: ({ kind, receivedOn, extendedTo, dueOn, extensionReason }, day) => [
    `Op ${day(receivedOn)} kregen wij uw verzoek. Het gaat over: ${dutch.kinds[kind].toLowerCase()} (${dutch.articles[kind]}).`,
    `Het lukt niet om voor ${day(dueOn)} te antwoorden. U krijgt antwoord uiterlijk op ${day(extendedTo ?? dueOn)}.`,
    `De reden: ${extensionReason ?? ''}`,
  ],
  antwoord: ({ kind, receivedOn, status, answer }, day) => [
    `Op ${day(receivedOn)} kregen wij uw verzoek. Het gaat over: ${dutch.kinds[kind].toLowerCase()} (${dutch.articles[kind]}).`,
    `Ons antwoord: ${status === 'open' ? '' : dutch.answers[status].toLowerCase()}.`,
    ...(answer === null ? [] : [answer]),
  ],
  complain:
    'Bent u het er niet mee eens? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens, of naar de rechter gaan.',
  call: (phone) => `Hebt u vragen? Bel ons op ${phone}.`,
  regards: 'Met vriendelijke groet,',
}

const en: LetterMessages = {
  dear: 'Dear',
  ontvangst: ({ kind, receivedOn, dueOn }, day) => [
    `On ${day(receivedOn)} we received your request about: ${english.kinds[kind].toLowerCase()} (${english.articles[kind]}).`,
    `You will have an answer by ${day(dueOn)}. It costs you nothing.`,
  ],
  verlenging: ({ kind, receivedOn, extendedTo, dueOn, extensionReason }, day) => [
    `On ${day(receivedOn)} we received your request about: ${english.kinds[kind].toLowerCase()} (${english.articles[kind]}).`,
    `We cannot answer before ${day(dueOn)}. You will have an answer by ${day(extendedTo ?? dueOn)}.`,
    `The reason: ${extensionReason ?? ''}`,
  ],
  antwoord: ({ kind, receivedOn, status, answer }, day) => [
    `On ${day(receivedOn)} we received your request about: ${english.kinds[kind].toLowerCase()} (${english.articles[kind]}).`,
    `Our answer: ${status === 'open' ? '' : english.answers[status].toLowerCase()}.`,
    ...(answer === null ? [] : [answer]),
  ],
  complain:
    'Do you disagree? You can complain to the Dutch data protection authority, or go to court.',
  call: (phone) => `Any questions? Call us on ${phone}.`,
  regards: 'Kind regards,',
}

/** The sentences of the letters. */
export const letterMessages = messages<LetterMessages>({ nl, en })
