import { messages } from '../../shared/i18n/index.js'
import type { Answer, RequestStanding } from '../statements/request.js'

type Asked = { asker: string; organisation: string; lastDay: string }

const nl = {
  list: {
    title: 'Aan u gevraagd',
    lead: (organisation: string) => `${organisation} vroeg u om een verklaring.`,
    none: 'Er is u nu niets gevraagd.',
    open: 'Geef antwoord',
    see: 'Bekijk uw antwoord',
    by: (name: string, day: string) => `Gevraagd door ${name} op ${day}`,
    until: (day: string) => `Kan tot en met ${day}`,
  },
  question: {
    title: 'Een vraag over zelf beslissen',
    lead: ({ asker, organisation, lastDay }: Asked) =>
      `${asker}, van ${organisation}, vraagt dit aan u als deskundige. U kunt antwoorden tot en met ${lastDay}.`,
    about: 'De vraag',
    matter: 'Onderwerp',
    born: (day: string) => `geboren op ${day}`,
    unknown: 'een dag die niet bekend is',
    back: 'Alle vragen aan u',
  },
  law: {
    find: (name: string) =>
      `U stelt vast of ${name} de informatie over deze beslissing begrijpt en de gevolgen overziet, zo nodig met hulp of eenvoudige uitleg.`,
    one: 'Uw antwoord geldt alleen voor deze ene beslissing, op dit moment.',
    fold: 'Welke wet?',
    articles:
      'Artikel 7:465 van het Burgerlijk Wetboek (WGBO) en artikel 3, tweede lid, van de Wet zorg en dwang.',
  },
  after: {
    title: 'Wat gebeurt er met uw antwoord?',
    reads: (asker: string) => `${asker} leest het. Het komt in het dossier van de stichting.`,
    decides: 'U stelt iets vast. U beslist niet, en u tekent nergens voor.',
    mend: (day: string) => `Verbeteren kan tot en met ${day}, zolang er niet is beslist.`,
    seen: 'U ziet alleen deze vraag. De cliënt kan zien dat u hier keek.',
  },
  form: {
    answer: 'Wat stelt u vast?',
    answers: {
      able: (name: string) => `${name} kan dit zelf beslissen`,
      unable: (name: string) => `${name} kan dit nu niet zelf beslissen`,
      'cannot-say': () => 'Dat kan ik nu niet zeggen',
    } satisfies Record<Answer, (name: string) => string>,
    reasons: 'Waarom, in het kort?',
    reasonsHint: 'Schrijf niet meer op dan voor deze vraag nodig is.',
    otherDay: 'Stelde u het op een andere dag of tijd vast?',
    check: 'Kijk uw antwoord na',
    correct: 'Wilt u iets verbeteren?',
    correcting: 'Geef dan een nieuw antwoord. Dat komt in de plaats van het eerste.',
  },
  confirm: {
    title: 'Klopt uw antwoord?',
    lead: 'U geeft dit antwoord als deskundige. Daarna staat het in het dossier van de stichting.',
    give: 'Ja, geef dit antwoord',
    change: 'Verander het',
    nothing: 'Er is nog niets ingevuld om na te kijken.',
    finding: 'Uw antwoord',
    when: 'Vastgesteld op',
    reasons: 'Waarom',
  },
  given: {
    title: 'Uw antwoord',
    thanks: 'Dank u wel. Uw antwoord is gegeven.',
    at: (when: string) => `Gegeven op ${when}`,
    earlier: 'Dit gaf u eerder',
  },
  over: {
    withdrawn: 'De stichting heeft deze vraag ingetrokken. U hoeft niets meer te doen.',
    expired: 'De dag waarop u kon antwoorden, is voorbij. De stichting kan het u opnieuw vragen.',
    decided: 'De beslissing is al genomen. U hoeft niets meer te doen.',
    answered: 'De tijd om uw antwoord te verbeteren is voorbij.',
    waiting: '',
  } satisfies Record<RequestStanding, string>,
  replaced: 'Verbeterd door wie de verklaring gaf.',
  errors: {
    answer: 'Kies wat u vaststelt.',
    reasons: 'Schrijf in het kort op waarom.',
  },
}

/** The words on the pages of a professional who was asked; Dutch decides which there are. */
export type AnsweringMessages = typeof nl

const en: AnsweringMessages = {
  list: {
    title: 'Asked of you',
    lead: (organisation) => `${organisation} asked you for a statement.`,
    none: 'Nothing is asked of you now.',
    open: 'Answer',
    see: 'See your answer',
    by: (name, day) => `Asked by ${name} on ${day}`,
    until: (day) => `Can be answered through ${day}`,
  },
  question: {
    title: 'A question about deciding',
    lead: ({ asker, organisation, lastDay }) =>
      `${asker}, of ${organisation}, asks this of you as a professional. You can answer through ${lastDay}.`,
    about: 'The question',
    matter: 'Matter',
    born: (day) => `born on ${day}`,
    unknown: 'a day that is not known',
    back: 'All questions to you',
  },
  law: {
    find: (name) =>
      `You find whether ${name} understands the information about this decision and oversees what follows from it, with help or a simple explanation where needed.`,
    one: 'Your answer holds for this one decision only, at this moment.',
    fold: 'Which law?',
    articles: 'Article 7:465 of the Civil Code (WGBO) and article 3(2) of the Wzd.',
  },
  after: {
    title: 'What happens with your answer?',
    reads: (asker) => `${asker} reads it. It is kept in the dossier of the foundation.`,
    decides: 'You find something. You do not decide, and you sign for nothing.',
    mend: (day) => `You can correct it through ${day}, as long as nothing was decided.`,
    seen: 'You see this question only. The client can see that you looked here.',
  },
  form: {
    answer: 'What do you find?',
    answers: {
      able: (name) => `${name} can decide this`,
      unable: (name) => `${name} cannot decide this now`,
      'cannot-say': () => 'I cannot say that now',
    },
    reasons: 'Why, in short?',
    reasonsHint: 'Write no more than this question needs.',
    otherDay: 'Did you find it on another day or hour?',
    check: 'Look your answer over',
    correct: 'Do you want to correct something?',
    correcting: 'Then give a new answer. It takes the place of the first.',
  },
  confirm: {
    title: 'Is your answer right?',
    lead: 'You give this answer as a professional. It is then in the dossier of the foundation.',
    give: 'Yes, give this answer',
    change: 'Change it',
    nothing: 'Nothing was filled in yet to look over.',
    finding: 'Your answer',
    when: 'Found on',
    reasons: 'Why',
  },
  given: {
    title: 'Your answer',
    thanks: 'Thank you. Your answer was given.',
    at: (when) => `Given on ${when}`,
    earlier: 'This you gave before',
  },
  over: {
    withdrawn: 'The foundation withdrew this question. You need do nothing more.',
    expired: 'The day through which you could answer has passed. The foundation can ask you again.',
    decided: 'The decision was taken already. You need do nothing more.',
    answered: 'The time to correct your answer has passed.',
    waiting: '',
  },
  replaced: 'Corrected by who gave the statement.',
  errors: {
    answer: 'Choose what you find.',
    reasons: 'Write down in short why.',
  },
}

/** The words on the pages of a professional who was asked, in a language. */
export const answeringMessages = messages<AnsweringMessages>({ nl, en })
