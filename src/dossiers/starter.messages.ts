import { messages } from '../shared/i18n/index.js'
import type { AnswerSource, StarterPart, StarterQuestion } from './starter.js'

type Question = { label: string; hint: string }

const nl = {
  title: (name: string) => `Kennismaking met ${name}`,
  lead: 'Veertien vragen voor de eerste ontmoetingen. U kiest zelf het moment; sommige mensen hebben tijd nodig.',
  toStarter: 'Kennismaking',
  progress: (answered: number, total: number) => `${answered} van ${total} vragen beantwoord`,
  open: 'Vragen openen',
  start: 'Beginnen met de kennismaking',
  goOn: 'Verder met de kennismaking',
  readAgain: 'Antwoorden bekijken',
  partLead: 'Weet u iets nog niet? Laat het dan leeg. U kunt later verder.',
  answer: 'Antwoord',
  source: 'Hoe weet u dit?',
  earlier: 'Eerdere antwoorden',
  by: (name: string, when: string) => `${name}, ${when}`,
  save: 'Bewaren en verder',
  draft: (when: string) => `Dit is uw concept van ${when}.`,
  notAnswered: 'Nog niet beantwoord',
  change: 'Aanvullen',
  parts: {
    persoon: 'De persoon',
    naasten: 'Familie en contacten',
    zorg: 'Wonen en zorg',
  } satisfies Record<StarterPart, string>,
  sources: {
    observed: 'Zelf gezien',
    person: 'Van de persoon zelf',
    'people-around': 'Van mensen eromheen',
  } satisfies Record<AnswerSource, string>,
  questions: {
    living: { label: 'Waar en hoe woont deze persoon nu?', hint: '' },
    appearance: {
      label: 'Wat valt u op als u er bent?',
      hint: 'Bijvoorbeeld aan uiterlijk, kleding, verzorging en de kamer.',
    },
    day: { label: 'Hoe ziet een gewone dag eruit?', hint: '' },
    before: {
      label: 'Waar was het leven vroeger mee gevuld?',
      hint: 'Werk, liefhebberijen, manier van leven.',
    },
    content: { label: 'Is deze persoon tevreden met de plek en de dagen?', hint: '' },
    urgent: { label: 'Speelt er iets groots of iets dat haast heeft?', hint: '' },
    expectation: { label: 'Wat verwacht deze persoon van u?', hint: '' },
    origin: { label: 'Uit wat voor familie komt deze persoon?', hint: '' },
    relatives: { label: 'Welke familie is er, en is er contact?', hint: '' },
    'contact-wished': { label: 'Welk contact met familie is gewenst?', hint: '' },
    others: {
      label: 'Wie is er nog meer in beeld, of zou dat moeten zijn?',
      hint: 'Vrienden, buren, mensen van vroeger.',
    },
    care: { label: 'Welke hulp of zorg is er?', hint: '' },
    room: { label: 'Hoe is de woonruimte?', hint: '' },
    'staff-expectation': { label: 'Wat verwachten zorgverleners van het mentorschap?', hint: '' },
  } satisfies Record<StarterQuestion, Question>,
  errors: {
    summary: 'Kijk nog even naar dit formulier',
    tooLong: 'Deze tekst is te lang. Gebruik ten hoogste 10.000 tekens.',
    source: 'Kies hoe u dit weet.',
    nothingNew: 'U heeft niets nieuws ingevuld. Vul iets aan, of ga terug.',
    wasSent: 'Dit formulier is al verstuurd. Bewaar opnieuw om deze tekst toe te voegen.',
  },
}

/** The words of the starter conversation. */
export type StarterMessages = typeof nl

const en: StarterMessages = {
  title: (name) => `Getting to know ${name}`,
  lead: 'Fourteen questions for the first meetings. You choose the moment; some people need time.',
  toStarter: 'Starter conversation',
  progress: (answered, total) => `${answered} of ${total} questions answered`,
  open: 'Open the questions',
  start: 'Start the conversation',
  goOn: 'Go on with the conversation',
  readAgain: 'Look at the answers',
  partLead: 'Leave empty what you do not know yet. You can go on later.',
  answer: 'Answer',
  source: 'How do you know?',
  earlier: 'Earlier answers',
  by: (name, when) => `${name}, ${when}`,
  save: 'Save and go on',
  draft: (when) => `This is your draft of ${when}.`,
  notAnswered: 'Not answered yet',
  change: 'Add',
  parts: { persoon: 'The person', naasten: 'Family and contacts', zorg: 'Home and care' },
  sources: {
    observed: 'Seen myself',
    person: 'From the person',
    'people-around': 'From people around',
  },
  questions: {
    living: { label: 'Where and how does this person live now?', hint: '' },
    appearance: {
      label: 'What do you notice when you are there?',
      hint: 'For example about looks, clothes, care and the room.',
    },
    day: { label: 'What does an ordinary day look like?', hint: '' },
    before: { label: 'What filled life before?', hint: 'Work, hobbies, way of living.' },
    content: { label: 'Is this person content with the place and the days?', hint: '' },
    urgent: { label: 'Is there anything big or urgent?', hint: '' },
    expectation: { label: 'What does this person expect of you?', hint: '' },
    origin: { label: 'From what kind of family does this person come?', hint: '' },
    relatives: { label: 'Which relatives are there, and is there contact?', hint: '' },
    'contact-wished': { label: 'What contact with relatives is wished?', hint: '' },
    others: {
      label: 'Who else is in touch, or should be?',
      hint: 'Friends, neighbours, people of earlier days.',
    },
    care: { label: 'Which help or care is there?', hint: '' },
    room: { label: 'What is the living space like?', hint: '' },
    'staff-expectation': { label: 'What do care workers expect of the mentorship?', hint: '' },
  },
  errors: {
    summary: 'Please look at this form again',
    tooLong: 'This text is too long. Use at most 10,000 characters.',
    source: 'Choose how you know this.',
    nothingNew: 'You entered nothing new. Add something, or go back.',
    wasSent: 'This form was sent before. Save again to add this text.',
  },
}

/** The words of the starter conversation in a language. */
export const starterMessages = messages<StarterMessages>({ nl, en })
