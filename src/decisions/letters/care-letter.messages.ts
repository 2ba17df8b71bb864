import type { Decider } from '../../authority/index.js'
import { messages } from '../../shared/i18n/index.js'
import type { Outcome } from '../decision.js'

const nl = {
  title: (name: string) => `Brief aan de zorg over ${name}`,
  to: 'Aan de zorgverlener',
  about: (name: string, born: string | null) =>
    born === null ? `Betreft: ${name}` : `Betreft: ${name}, geboren op ${born}`,
  dear: 'Geachte heer of mevrouw,',
  asked: 'De vraag',
  askedOn: (matter: string, day: string) => `${matter}. Gevraagd op ${day}:`,
  who: 'Wie beslist, en op welke grond',
  decides: {
    client: (name) => `Hierover beslist ${name} zelf, met hulp van de mentor.`,
    mentor: () => 'Hierover beslist de mentor.',
    representative: () => 'Hierover beslist een andere vertegenwoordiger, niet de mentor.',
    parents: () => 'Hierover beslissen de ouders, niet de mentor.',
    bewindvoerder: () => 'Hierover beslist de bewindvoerder, niet de mentor.',
    curator: () => 'Hierover beslist de curator, niet de mentor.',
    court: () => 'Hierover beslist de rechter, niet de mentor.',
    provider: () => 'Hierover beslist u als zorgverlener, volgens de wet. De mentor wordt gehoord.',
    nobody: (name) => `Hierover kan niemand namens ${name} beslissen, ook de mentor niet.`,
  } satisfies Record<Decider, (name: string) => string>,
  passedOn: 'De mentor kan hierover beslissen, maar legde de vraag aan een ander voor.',
  statement: (who: string, role: string, day: string) =>
    `Verklaring: ${who} (${role}) stelde op ${day} vast dat de cliënt dit nu niet zelf kan beslissen.`,
  wasAbout: (about: string) => `De verklaring ging toen over: “${about}”`,
  noStatement: 'Er is geen geldige verklaring dat de cliënt dit niet zelf kan beslissen.',
  disputed: 'Over deze regel bestaat verschil van mening. Overleg gaat dan voor.',
  decided: 'De uitkomst',
  outcomes: {
    'client-decided': (name, day) => `${name} heeft op ${day} zelf besloten:`,
    'mentor-decided': (_, day) => `De mentor heeft op ${day} besloten:`,
    refused: (_, day) => `De mentor stemt niet in (${day}):`,
    referred: () => 'De mentor heeft hierover niet beslist.',
    'not-yet': () => 'Er is nog niet besloten. Dit is eerst nodig:',
  } satisfies Record<Outcome, (name: string, day: string) => string>,
  view: 'Wat de mentor meegeeft',
  request: 'Wat wij u vragen',
  requests: {
    'client-decided': (name) => [
      `Volg wat ${name} besloten heeft, en steun ${name} daarbij.`,
      'Verandert er iets? Laat het de mentor weten.',
    ],
    'mentor-decided': (name) => [
      `Voer dit zo uit en leg het ${name} uit, op een manier die past.`,
      `Verzet ${name} zich, of verandert er iets? Stop dan als dat kan en bel de mentor.`,
    ],
    refused: () => [
      'De mentor geeft geen toestemming. Ga er daarom niet mee door.',
      'Bespreek met de mentor welke andere weg er is.',
    ],
    referred: () => [
      'De mentor geeft geen toestemming. Ga er daarom niet mee door.',
      'Leg de vraag voor aan wie erover beslist.',
    ],
    'not-yet': (name) => [
      `Laat het voor ${name} zoals het nu is, tot er besloten is.`,
      'Weet u iets dat helpt? Laat het de mentor weten.',
    ],
  } satisfies Record<Outcome, (name: string) => readonly string[]>,
  byProvider: (name: string) => [
    'Volg het stappenplan van de wet en betrek de mentor bij elke evaluatie.',
    `Schrijf in het plan van ${name} wat de mentor hierover zegt.`,
  ],
  byNobody: (name: string) => [
    `Handel niet op een verklaring van een ander dan ${name}.`,
    `Wil ${name} hierover praten? Maak dan een afspraak met de arts.`,
  ],
  again: 'Opnieuw bekijken',
  againOn: (day: string) => `Wij bekijken dit opnieuw, uiterlijk op ${day}.`,
  againNone: 'Er is geen dag afgesproken. Bij een verandering kijken wij opnieuw.',
  regards: 'Met vriendelijke groet,',
  mentorOf: (foundation: string) => `mentor, ${foundation}`,
  call: (phone: string) => `Bereikbaar via ${phone}`,
  sign: { place: 'Plaats', date: 'Datum', signature: 'Handtekening' },
  open: {
    title: 'De brief kan nog niet',
    text: 'Een brief gaat over een beslissing die is afgesloten. Deze staat nog open.',
    go: 'Naar de beslissing',
  },
  back: 'Naar de beslissing',
  check:
    'Lees de brief na voor u hem geeft. Wat achter een streep staat, komt letterlijk uit de beslissing.',
}

/** The words of the letter to who gives the care, and of what both letters share. */
export type CareLetterMessages = typeof nl

const en: CareLetterMessages = {
  title: (name) => `Letter to the care provider about ${name}`,
  to: 'To the care provider',
  about: (name, born) =>
    born === null ? `Concerning: ${name}` : `Concerning: ${name}, born on ${born}`,
  dear: 'Dear sir or madam,',
  asked: 'The question',
  askedOn: (matter, day) => `${matter}. Asked on ${day}:`,
  who: 'Who decides, and on what ground',
  decides: {
    client: (name) => `${name} decides about this, with the help of the mentor.`,
    mentor: () => 'The mentor decides about this.',
    representative: () => 'Another representative decides about this, not the mentor.',
    parents: () => 'The parents decide about this, not the mentor.',
    bewindvoerder: () => 'The bewindvoerder decides about this, not the mentor.',
    curator: () => 'The curator decides about this, not the mentor.',
    court: () => 'The court decides about this, not the mentor.',
    provider: () => 'You as provider decide about this, by the law. The mentor is heard.',
    nobody: (name) => `Nobody can decide about this for ${name}, not the mentor either.`,
  },
  passedOn: 'The mentor could decide about this, but put the question to somebody else.',
  statement: (who, role, day) =>
    `Statement: ${who} (${role}) found on ${day} that the client cannot decide this now.`,
  wasAbout: (about) => `The statement was then about: “${about}”`,
  noStatement: 'There is no valid statement that the client cannot decide this.',
  disputed: 'This rule is disputed. Then deliberation comes first.',
  decided: 'The outcome',
  outcomes: {
    'client-decided': (name, day) => `${name} decided on ${day}:`,
    'mentor-decided': (_, day) => `The mentor decided on ${day}:`,
    refused: (_, day) => `The mentor does not consent (${day}):`,
    referred: () => 'The mentor did not decide about this.',
    'not-yet': () => 'Nothing is decided yet. This is needed first:',
  },
  view: 'What the mentor has to say',
  request: 'What we ask of you',
  requests: {
    'client-decided': (name) => [
      `Follow what ${name} decided, and support ${name} in it.`,
      'Does something change? Tell the mentor.',
    ],
    'mentor-decided': (name) => [
      `Carry it out like this and explain it to ${name}, in a fitting way.`,
      `Does ${name} resist, or does something change? Stop if you can and call the mentor.`,
    ],
    refused: () => [
      'The mentor does not consent. So do not go on with it.',
      'Discuss with the mentor which other way there is.',
    ],
    referred: () => [
      'The mentor does not consent. So do not go on with it.',
      'Put the question to who decides about it.',
    ],
    'not-yet': (name) => [
      `Leave it for ${name} as it is now, until it is decided.`,
      'Do you know something that helps? Tell the mentor.',
    ],
  },
  byProvider: (name) => [
    'Follow the steps of the law and involve the mentor in every evaluation.',
    `Write in the plan of ${name} what the mentor says about it.`,
  ],
  byNobody: (name) => [
    `Do not act on a declaration of anybody but ${name}.`,
    `Does ${name} want to talk about it? Make an appointment with the doctor.`,
  ],
  again: 'Looking again',
  againOn: (day) => `We look at this again, by ${day}.`,
  againNone: 'No day was agreed. When something changes we look again.',
  regards: 'Kind regards,',
  mentorOf: (foundation) => `mentor, ${foundation}`,
  call: (phone) => `Can be reached through ${phone}`,
  sign: { place: 'Place', date: 'Date', signature: 'Signature' },
  open: {
    title: 'There can be no letter yet',
    text: 'A letter is about a decision that was closed. This one is still open.',
    go: 'To the decision',
  },
  back: 'To the decision',
  check:
    'Read the letter before you give it. What stands behind a line comes from the decision as it is.',
}

/** The words of the letter to who gives the care in a language. */
export const careLetterMessages = messages<CareLetterMessages>({ nl, en })
