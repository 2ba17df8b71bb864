import { messages } from '../../shared/i18n/index.js'

const nl = {
  asked: 'Wat er gevraagd wordt',
  askedHint: 'In één zin, zo dat iedereen het begrijpt.',
  other: (number: number) =>
    number === 1 ? 'Een andere mogelijkheid' : `Andere mogelijkheid ${number}`,
  otherHint: 'Wat kan er nog meer? Ook iets kleiners, later, of eerst een tijdje proberen.',
  nothing: 'Niets doen',
  nothingHint: 'Wat gebeurt er als alles blijft zoals het is?',
  doNothing: 'Niets doen: het blijft zoals het is.',
  more: 'Nog een mogelijkheid erbij',
  full: 'Acht mogelijkheden is het meeste wat hier past.',
  advice: 'Welk advies kreeg u?',
  adviceHint: 'Bijvoorbeeld van een arts, een begeleider of een onderzoek.',
  adviceFrom: 'Van wie is dat advies?',
  refusals: {
    fillFirst: 'Vul eerst deze in.',
    isWeighed:
      'Bij deze mogelijkheid staat al een afweging. Laat haar staan, of maak eerst de afweging leeg.',
    isChosen: 'Deze mogelijkheid is al gekozen. Kies bij de uitkomst eerst een andere.',
  },
}

/** The words of the page about the ways to go. */
export type OptionsMessages = typeof nl

const en: OptionsMessages = {
  asked: 'What is asked',
  askedHint: 'In one sentence that everybody understands.',
  other: (number) => (number === 1 ? 'Another way' : `Another way, ${number}`),
  otherHint: 'What else could be done? Also something smaller, later, or trying it for a while.',
  nothing: 'Do nothing',
  nothingHint: 'What happens when all stays as it is?',
  doNothing: 'Do nothing: it stays as it is.',
  more: 'Add another way',
  full: 'Eight ways is the most that fits here.',
  advice: 'Which advice did you get?',
  adviceHint: 'For instance from a doctor, a carer or an examination.',
  adviceFrom: 'Who gave that advice?',
  refusals: {
    fillFirst: 'First fill in this one.',
    isWeighed: 'Something was weighed about this way. Leave it, or empty the weighing first.',
    isChosen: 'This way has been chosen. Choose another at the outcome first.',
  },
}

/** The words of the page about the ways to go, in a language. */
export const optionsMessages = messages<OptionsMessages>({ nl, en })
