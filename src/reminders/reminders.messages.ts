import { messages } from '../shared/i18n/index.js'

const nl = {
  mail: {
    mentorSubject: 'Naast: tijd voor contact',
    greeting: 'Goedendag,',
    mentor: (count: number) =>
      count === 1
        ? 'Met een van uw cliënten was er langer geen contact dan afgesproken.'
        : `Met ${count} van uw cliënten was er langer geen contact dan afgesproken.`,
    mentorHow: 'In Naast ziet u om wie het gaat. Was er al contact? Leg het dan vast.',
    mentorHelp: 'Lukt het u niet? Overleg dan met uw coördinator.',
    coordinatorSubject: 'Naast: overzicht van de week',
    overdue: (count: number) =>
      count === 1
        ? 'Bij 1 mentorschap is het contact te laat.'
        : `Bij ${count} mentorschappen is het contact te laat.`,
    byLaw: (count: number) => `Later dan de wet toestaat: ${count}.`,
    neverMet: (count: number) => `Nog nooit contact geweest: ${count}.`,
    dueThisWeek: (count: number) => `Contact nodig deze week: ${count}.`,
    today: 'Naar Vandaag',
    mentorships: 'Naar de mentorschappen',
    from: (organisation: string) => `Deze mail komt van ${organisation}. Namen staan er nooit in.`,
    off: 'Wilt u deze mail niet meer? Zet hem hier uit',
  },
  page: {
    title: 'Herinneringen',
    lead: 'Naast kan u mailen als contact te laat is. In de mail staan geen namen.',
    question: 'Wilt u deze mail?',
    choices: { on: 'Ja, mail mij', off: 'Nee, geen mail' },
    mentorHint: 'Hoogstens een keer per week per cliënt.',
    coordinatorHint: 'Op maandag, met de aantallen van de week.',
    save: 'Opslaan',
    organisationOff: 'Uw organisatie heeft deze mail nu uitgezet. Uw keuze blijft bewaard.',
    missing: 'Kies of u deze mail wilt.',
    summary: 'Kijk dit formulier nog even na',
  },
}

/** The words of reminders, on the screen and in the mail. */
export type ReminderMessages = typeof nl

const en: ReminderMessages = {
  mail: {
    mentorSubject: 'Naast: time for contact',
    greeting: 'Hello,',
    mentor: (count) =>
      count === 1
        ? 'With one of your clients there has been no contact for longer than agreed.'
        : `With ${count} of your clients there has been no contact for longer than agreed.`,
    mentorHow: 'Naast shows whom it is about. Was there contact already? Then please log it.',
    mentorHelp: 'Are you not able to? Then talk to your coordinator.',
    coordinatorSubject: 'Naast: overview of the week',
    overdue: (count) =>
      count === 1
        ? 'In 1 mentorship contact is overdue.'
        : `In ${count} mentorships contact is overdue.`,
    byLaw: (count) => `Later than the law allows: ${count}.`,
    neverMet: (count) => `Nobody met yet: ${count}.`,
    dueThisWeek: (count) => `Contact needed this week: ${count}.`,
    today: 'To Today',
    mentorships: 'To the mentorships',
    from: (organisation) => `This mail comes from ${organisation}. It never holds names.`,
    off: 'Do you no longer want this mail? Switch it off here',
  },
  page: {
    title: 'Reminders',
    lead: 'Naast can mail you when contact is overdue. The mail holds no names.',
    question: 'Do you want this mail?',
    choices: { on: 'Yes, mail me', off: 'No, no mail' },
    mentorHint: 'At most once a week for each client.',
    coordinatorHint: 'On Monday, with the figures of the week.',
    save: 'Save',
    organisationOff: 'Your organisation has switched this mail off. Your choice is kept.',
    missing: 'Choose whether you want this mail.',
    summary: 'Please look at this form again',
  },
}

/** The words of reminders in a language. */
export const reminderMessages = messages<ReminderMessages>({ nl, en })
