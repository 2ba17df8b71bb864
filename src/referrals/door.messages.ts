import { messages } from '../shared/i18n/index.js'

const nl = {
  title: 'Aanvragen aannemen',
  lead: 'Mensen kunnen u via een eigen pagina om hulp vragen, zonder account.',
  slug: 'Naam in het adres van uw pagina',
  slugHint: 'Kleine letters, cijfers en streepjes. Bijvoorbeeld: mentorschap-zeeland.',
  isOpen: 'Neemt u aanvragen aan?',
  openChoices: { yes: 'Ja, de pagina staat open', no: 'Nee, de pagina zegt dat het nu niet kan' },
  ways: 'Welke vormen biedt u aan?',
  answerDays: 'Binnen hoeveel dagen antwoordt u?',
  closedWords: 'Wat staat er als de pagina dicht is?',
  address: 'Uw pagina',
  shortAddress: 'Voor verwijzers',
  save: 'Opslaan',
  isStale: 'Iemand anders heeft intussen opgeslagen. Kijk de velden nog eens na.',
  errors: {
    slug: 'Gebruik kleine letters, cijfers en streepjes, ten minste drie tekens.',
    taken: 'Een andere organisatie gebruikt deze naam al.',
    isOpen: 'Kies of u aanvragen aanneemt.',
    ways: 'Kies ten minste één vorm.',
    answerDays: 'Vul een heel getal in van 1 tot en met 60.',
  },
}

const en: typeof nl = {
  title: 'Taking requests',
  lead: 'People can ask you for help on a page of your own, without an account.',
  slug: 'Name in the address of your page',
  slugHint: 'Small letters, digits and hyphens. For instance: mentorschap-zeeland.',
  isOpen: 'Do you take requests?',
  openChoices: { yes: 'Yes, the page is open', no: 'No, the page says that it cannot be now' },
  ways: 'Which ways of mentoring do you offer?',
  answerDays: 'Within how many days do you answer?',
  closedWords: 'What does the page say when it is closed?',
  address: 'Your page',
  shortAddress: 'For referrers',
  save: 'Save',
  isStale: 'Somebody else has saved in the meantime. Look at the fields again.',
  errors: {
    slug: 'Use small letters, digits and hyphens, at least three.',
    taken: 'Another organisation uses this name already.',
    isOpen: 'Choose whether you take requests.',
    ways: 'Choose at least one way.',
    answerDays: 'Enter a whole number from 1 to 60.',
  },
}

/** The words about the public page of a foundation. */
export const doorMessages = messages<typeof nl>({ nl, en })
