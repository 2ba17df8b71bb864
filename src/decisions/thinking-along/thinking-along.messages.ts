import { messages } from '../../shared/i18n/index.js'

const nl = {
  ask: {
    title: 'Anderen laten meedenken',
    lead: (name: string) =>
      `Vraag een coördinator of medementor wat die ervan vindt. Noem ${name} niet bij naam.`,
    back: 'Naar de beslissing',
    new: 'Een vraag stellen',
    words: 'Uw vraag',
    wordsHint: (name: string) =>
      `Schrijf zonder namen en zonder geboortedatum. Schrijf bijvoorbeeld ‘de cliënt’ in plaats van ${name}.`,
    coordinators: 'Welke coördinator wilt u vragen?',
    mentors: 'Welke medementor wilt u vragen?',
    mentor: (nth: number) => `Medementor ${nth}`,
    nobody: 'Niemand',
    outside: 'Wie niet bij deze cliënt hoort, leest alleen uw vraag en de antwoorden.',
    named: (words: string) => `In uw vraag staat: ${words}.`,
    allowed: 'Dit mag blijven staan. Wie ik vraag, kent het dossier.',
    send: 'Stel de vraag',
    asked: 'Gestelde vragen',
    on: (day: string, name: string) => `Gevraagd op ${day} door ${name}`,
    to: (names: string) => `Aan ${names}`,
    noReplies: 'Er is nog geen antwoord.',
    takeOver: 'Neem over bij overleg',
    takenOver: 'Staat bij het overleg',
    close: 'Sluit deze vraag',
    closed: (day: string) => `Gesloten op ${day}`,
    for: (name: string) => `: ${name}`,
  },
  list: {
    title: 'Meedenken',
    lead: 'Collega’s vragen u om mee te denken.',
    none: 'Er is u nu niets gevraagd.',
    noneHint: 'Vraagt een collega u om mee te denken, dan ziet u dat bij Vandaag.',
    replied: 'U gaf antwoord',
  },
  page: {
    title: 'Wilt u meedenken?',
    back: 'Alle vragen aan u',
    by: (name: string, when: string) => `${name} vroeg dit op ${when}`,
    nameless: 'Het gaat om een cliënt die u niet kent. Noem ook zelf geen namen.',
    decision: 'Naar de beslissing',
    replies: 'Antwoorden',
    noReplies: 'Er is nog geen antwoord.',
    said: (name: string, when: string) => `${name}, ${when}`,
    words: 'Wat denkt u?',
    wordsHint: 'Schrijf kort. Een vraag terug mag ook.',
    send: 'Geef uw antwoord',
  },
  today: (count: number) =>
    count === 1
      ? 'Een collega vraagt u om mee te denken.'
      : `Collega’s vragen u ${count} keer om mee te denken.`,
  todayLink: 'Lees de vraag',
  answered: 'Er is een antwoord op uw vraag om mee te denken. Lees het bij:',
  mail: {
    subject: 'Een collega vraagt u om mee te denken in Naast',
    asked: 'Een collega vraagt u om mee te denken over een beslissing.',
    where: 'In deze mail staat niets over een cliënt. Meld u aan om de vraag te lezen.',
    link: 'Lees de vraag',
    from: (name: string) => `Dit bericht komt van ${name}, met`,
  },
  fact: 'Aan collega’s gevraagd om mee te denken',
  errors: {
    summary: 'Kijk dit nog even na',
    wasSent: 'Dit is al verstuurd, met andere woorden. Kijk eerst wat er staat.',
    words: 'Schrijf uw vraag op.',
    reply: 'Schrijf uw antwoord op.',
    tooLong: 'Dit is te lang. Gebruik ten hoogste 5.000 tekens.',
    readers: 'Kies ten minste één collega.',
    mustGo: (words: string) =>
      `Haal weg: ${words}. Wie buiten het dossier meeleest, mag niet weten om wie het gaat.`,
    mayStay: (words: string) =>
      `In uw vraag staat: ${words}. Haal dit weg, of vink hieronder aan dat het mag.`,
  },
}

/** The words about thinking along; Dutch decides which there are. */
export type ThinkingAlongMessages = typeof nl

const en: ThinkingAlongMessages = {
  ask: {
    title: 'Let others think along',
    lead: (name) => `Ask a coordinator or fellow mentor what they think. Do not name ${name}.`,
    back: 'To the decision',
    new: 'Ask a question',
    words: 'Your question',
    wordsHint: (name) =>
      `Write without names and birth date. Write “the client”, for example, in place of ${name}.`,
    coordinators: 'Which coordinator do you want to ask?',
    mentors: 'Which fellow mentor do you want to ask?',
    mentor: (nth) => `Fellow mentor ${nth}`,
    nobody: 'Nobody',
    outside: 'Who has no part in this client reads only your question and the answers.',
    named: (words) => `In your question stands: ${words}.`,
    allowed: 'This may stay. Whom I ask knows the dossier.',
    send: 'Ask the question',
    asked: 'Questions asked',
    on: (day, name) => `Asked on ${day} by ${name}`,
    to: (names) => `To ${names}`,
    noReplies: 'There is no answer yet.',
    takeOver: 'Take over among the talks',
    takenOver: 'Stands among the talks',
    close: 'Close this question',
    closed: (day) => `Closed on ${day}`,
    for: (name) => `: ${name}`,
  },
  list: {
    title: 'Thinking along',
    lead: 'Colleagues ask you to think along.',
    none: 'Nothing is asked of you now.',
    noneHint: 'When a colleague asks you to think along, you see it on Today.',
    replied: 'You answered',
  },
  page: {
    title: 'Will you think along?',
    back: 'All questions to you',
    by: (name, when) => `${name} asked this on ${when}`,
    nameless: 'It is about a client you do not know. Do not use names either.',
    decision: 'To the decision',
    replies: 'Answers',
    noReplies: 'There is no answer yet.',
    said: (name, when) => `${name}, ${when}`,
    words: 'What do you think?',
    wordsHint: 'Write shortly. A question back is fine too.',
    send: 'Give your answer',
  },
  today: (count) =>
    count === 1
      ? 'A colleague asks you to think along.'
      : `Colleagues ask you ${count} times to think along.`,
  todayLink: 'Read the question',
  answered: 'Somebody answered your question to think along. Read it at:',
  mail: {
    subject: 'A colleague asks you to think along in Naast',
    asked: 'A colleague asks you to think along about a decision.',
    where: 'This mail holds nothing about a client. Sign in to read the question.',
    link: 'Read the question',
    from: (name) => `This message comes from ${name}, with`,
  },
  fact: 'Colleagues were asked to think along',
  errors: {
    summary: 'Please look at this again',
    wasSent: 'This was sent already, in other words. First look what is there.',
    words: 'Write down your question.',
    reply: 'Write down your answer.',
    tooLong: 'This is too long. Use at most 5,000 characters.',
    readers: 'Choose at least one colleague.',
    mustGo: (words) =>
      `Remove: ${words}. Who reads from outside the dossier may not know whom it is about.`,
    mayStay: (words) =>
      `In your question stands: ${words}. Remove it, or tick below that it may stay.`,
  },
}

/** The words about thinking along, in a language. */
export const thinkingAlongMessages = messages<ThinkingAlongMessages>({ nl, en })
