import type { Decider } from '../../authority/index.js'
import { messages } from '../../shared/i18n/index.js'
import type { Asker, Outcome } from '../decision.js'

const nl = {
  title: (name: string) => `Brief aan ${name}`,
  dear: (name: string) => `Beste ${name},`,
  intro: 'Er was een vraag over u. In deze brief leest u hoe het is gegaan.',
  asked: 'Wat was de vraag?',
  askers: {
    client: (day) => `U vroeg dit zelf, op ${day}.`,
    family: (day) => `Iemand van uw familie vroeg dit, op ${day}.`,
    care: (day) => `Iemand van de zorg vroeg dit, op ${day}.`,
    doctor: (day) => `Uw dokter vroeg dit, op ${day}.`,
    bewindvoerder: (day) => `Uw bewindvoerder vroeg dit, op ${day}.`,
    court: (day) => `De rechter vroeg dit, op ${day}.`,
    mentor: (day) => `Uw mentor had deze vraag, op ${day}.`,
    coordinator: (day) => `Iemand van de stichting vroeg dit, op ${day}.`,
    other: (day) => `Iemand anders vroeg dit, op ${day}.`,
  } satisfies Record<Asker, (day: string) => string>,
  who: 'Wie mag dit beslissen?',
  decides: {
    client: () => ['Dit mag u zelf beslissen.', 'Uw mentor helpt u daarbij.'],
    mentor: (mentor) => [`Dit mag ${mentor} beslissen. Dat is uw mentor.`],
    representative: () => ['Dit mag iemand anders voor u beslissen.', 'Uw mentor mag dat niet.'],
    parents: () => ['Dit mogen uw ouders beslissen.', 'Uw mentor mag dat niet.'],
    bewindvoerder: () => [
      'Dit gaat over geld of spullen.',
      'Dat mag uw bewindvoerder beslissen. Uw mentor mag dat niet.',
    ],
    curator: () => ['Dit mag uw curator beslissen.', 'Uw mentor mag dat niet.'],
    court: () => ['Dit mag alleen de rechter beslissen.', 'Uw mentor mag dat niet.'],
    provider: () => [
      'Dit beslist de zorg. De zorg moet zich aan regels houden.',
      'Uw mentor beslist dit niet. Uw mentor zegt er wel iets van.',
    ],
    nobody: () => [
      'Dit is heel persoonlijk.',
      'Niemand mag dit voor u beslissen. Ook uw mentor niet.',
    ],
  } satisfies Record<Decider, (mentor: string) => readonly string[]>,
  statement: (who: string, day: string) =>
    `${who} keek of u dit zelf kunt beslissen. Dat was op ${day}. Het antwoord is: nu niet.`,
  onlyThis: 'Dat geldt alleen voor deze vraag.',
  wasAbout: (about: string) => `Dat ging toen over: “${about}”`,
  ownOffice: 'Dit hoort bij het werk van een mentor.',
  passedOn: ['Uw mentor mag hierover beslissen.', 'Deze keer beslist een ander.'],
  stillYou: 'Maar u hebt het zelf besloten. Dat is goed.',
  wanted: 'Wat wilt u zelf?',
  wish: 'Uw mentor schreef dit op:',
  pictured: 'Wij weten niet zeker wat u wilt. Zo denken wij erover:',
  wishUnknown: 'Wij weten niet wat u hiervan vindt. Wilt u het ons nog vertellen?',
  decided: 'Wat is er besloten?',
  outcomes: {
    'client-decided': (day) => `U hebt dit zelf besloten, op ${day}:`,
    'mentor-decided': (day) => `Uw mentor heeft dit besloten, op ${day}:`,
    refused: (day) => `Uw mentor zegt nee. Dat was op ${day}:`,
    referred: () => 'Uw mentor heeft niets besloten. Een ander gaat hierover.',
    'not-yet': () => 'Er is nog niets besloten. Eerst is dit nodig:',
  } satisfies Record<Outcome, (day: string) => string>,
  nobodyReferred: 'Uw mentor heeft niets besloten. Dat mag ook niet.',
  mentorView: 'Uw mentor vindt dit:',
  why: 'Waarom?',
  added: (day: string) => `Dit kwam er later bij, op ${day}`,
  again: 'Wanneer kijken wij opnieuw?',
  againOn: (day: string) => `Wij kijken hier opnieuw naar, uiterlijk op ${day}.`,
  againAsk: 'Wij hebben geen dag afgesproken. U mag altijd vragen om opnieuw te kijken.',
  disagree: 'Bent u het er niet mee eens?',
  disagreeLines: (mentor: string) => [
    `Zeg het tegen ${mentor}. U mag altijd iemand meenemen.`,
    'U mag ook een klacht indienen bij de stichting. Dat is gratis.',
  ],
  call: (foundation: string, phone: string) => `Bel dan ${foundation}: ${phone}.`,
  confidant:
    'De cliënten-vertrouwens-persoon kan u helpen. Dat is gratis. De zorg weet wie dat is.',
  court: 'Komt u er samen niet uit? Dan mag u een brief sturen aan de kantonrechter.',
  regards: 'Met vriendelijke groet,',
  mentorOf: (foundation: string) => `mentor, ${foundation}`,
}

/** The words of the letter to the client, A2; Dutch decides which there are. */
export type ClientLetterMessages = typeof nl

const en: ClientLetterMessages = {
  title: (name) => `Letter to ${name}`,
  dear: (name) => `Dear ${name},`,
  intro: 'There was a question about you. This letter tells what happened.',
  asked: 'What was the question?',
  askers: {
    client: (day) => `You asked this yourself, on ${day}.`,
    family: (day) => `Somebody of your family asked this, on ${day}.`,
    care: (day) => `Somebody who cares for you asked this, on ${day}.`,
    doctor: (day) => `Your doctor asked this, on ${day}.`,
    bewindvoerder: (day) => `Your bewindvoerder asked this, on ${day}.`,
    court: (day) => `The court asked this, on ${day}.`,
    mentor: (day) => `Your mentor had this question, on ${day}.`,
    coordinator: (day) => `Somebody of the foundation asked this, on ${day}.`,
    other: (day) => `Somebody else asked this, on ${day}.`,
  },
  who: 'Who may decide this?',
  decides: {
    client: () => ['You may decide this yourself.', 'Your mentor helps you.'],
    mentor: (mentor) => [`${mentor} may decide this. That is your mentor.`],
    representative: () => ['Somebody else may decide this for you.', 'Your mentor may not.'],
    parents: () => ['Your parents may decide this.', 'Your mentor may not.'],
    bewindvoerder: () => [
      'This is about money or things.',
      'Your bewindvoerder may decide that. Your mentor may not.',
    ],
    curator: () => ['Your curator may decide this.', 'Your mentor may not.'],
    court: () => ['Only the court may decide this.', 'Your mentor may not.'],
    provider: () => [
      'Those who give the care decide this. They must keep to rules.',
      'Your mentor does not decide this. Your mentor does say something about it.',
    ],
    nobody: () => [
      'This is very personal.',
      'Nobody may decide this for you. Not your mentor either.',
    ],
  },
  statement: (who, day) =>
    `${who} looked at whether you can decide this yourself. That was on ${day}. The answer is: not now.`,
  onlyThis: 'That is only about this question.',
  wasAbout: (about) => `That was then about: “${about}”`,
  ownOffice: 'This belongs to the work of a mentor.',
  passedOn: ['Your mentor may decide this.', 'This time somebody else decides.'],
  stillYou: 'But you decided it yourself. That is good.',
  wanted: 'What do you want?',
  wish: 'Your mentor wrote this down:',
  pictured: 'We do not know for sure what you want. This is what we think:',
  wishUnknown: 'We do not know what you think of this. Will you tell us?',
  decided: 'What was decided?',
  outcomes: {
    'client-decided': (day) => `You decided this yourself, on ${day}:`,
    'mentor-decided': (day) => `Your mentor decided this, on ${day}:`,
    refused: (day) => `Your mentor says no. That was on ${day}:`,
    referred: () => 'Your mentor decided nothing. Somebody else is to decide.',
    'not-yet': () => 'Nothing is decided yet. This is needed first:',
  },
  nobodyReferred: 'Your mentor decided nothing. That is not allowed.',
  mentorView: 'Your mentor thinks this:',
  why: 'Why?',
  added: (day) => `This was added later, on ${day}`,
  again: 'When do we look again?',
  againOn: (day) => `We look at this again, by ${day}.`,
  againAsk: 'We agreed no day. You may always ask to look again.',
  disagree: 'Do you disagree?',
  disagreeLines: (mentor) => [
    `Tell ${mentor}. You may always bring somebody.`,
    'You may also make a complaint to the foundation. That is free.',
  ],
  call: (foundation, phone) => `Call ${foundation}: ${phone}.`,
  confidant:
    'The client confidant can help you. That is free. Those who care for you know who it is.',
  court: 'Do you not agree together? Then you may send a letter to the court.',
  regards: 'Kind regards,',
  mentorOf: (foundation) => `mentor, ${foundation}`,
}

/** The words of the letter to the client in a language. */
export const clientLetterMessages = messages<ClientLetterMessages>({ nl, en })
