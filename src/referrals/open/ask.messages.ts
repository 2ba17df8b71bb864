import { messages } from '../../shared/i18n/index.js'
import type { Receipt } from './reception.store.js'

const nl = {
  title: 'Hulp vragen',
  lead: (name: string) =>
    `Met dit formulier vraagt u ${name} om een mentor. U heeft geen account nodig. Alleen wat u zelf invult, wordt bewaard.`,
  danger: {
    title: 'Is er nu gevaar?',
    text: 'Wacht dan niet op ons. Bel 112 bij direct gevaar. Bel de huisarts of de huisartsenpost als iemand snel een dokter nodig heeft. Bel Veilig Thuis als u denkt aan mishandeling of verwaarlozing: 0800 2000, dag en nacht, gratis.',
  },
  referrer: {
    title: 'Iemand aanmelden',
    lead: (name: string) =>
      `Voor gemeente, wijkteam, ziekenhuis en opvang. Tien vragen; wij bellen u terug. Alles komt bij ${name}.`,
    link: 'Meldt u iemand aan voor uw werk? Er is een korter formulier.',
    whole: 'Vraagt u hulp voor uzelf of een naaste? Gebruik het gewone formulier.',
  },
  finder: 'Een andere organisatie zoeken',
  english: 'In English',
  dutch: 'In het Nederlands',
  trap: 'Laat dit veld leeg',
  relatedToLaw: 'Wie mag het aan de rechter vragen?',
  relatedToLawText:
    'Een mentor met een wettelijke taak benoemt de rechter. De wet zegt wie dat mag vragen (BW 1:451). Staat u er niet bij? Dan kunt u toch bij ons aanmelden. Wij zoeken met u uit wie het verzoek doet.',
  send: 'Versturen',
  keep: 'Bewaar en ga later verder',
  keepHint: (days: number) =>
    `U krijgt een link. Daarmee gaat u verder, ook op een ander apparaat. Wij bewaren het ${days} dagen. Alleen wie de link heeft, kan het lezen.`,
  again:
    'Druk nog een keer op Versturen. De pagina stond te lang open. Alles wat u typte, staat er nog.',
  full: 'Vandaag kwamen er te veel aanvragen binnen. Bel ons, of probeer het morgen opnieuw.',
  keptFull: 'Bewaren voor later lukt nu niet. U kunt de aanvraag wel versturen, of ons bellen.',
  closed: {
    title: 'Nu geen aanvragen',
    text: (name: string) => `${name} neemt via deze pagina nu geen aanvragen aan.`,
    phone: 'U kunt wel bellen:',
  },
  saved: {
    title: 'Bewaard',
    lead: 'Uw aanvraag is nog niet verstuurd. Bewaar deze link goed.',
    link: 'Uw link',
    until: (day: string) => `De link werkt tot en met ${day}. Daarna wissen wij wat u typte.`,
    mailed: 'Wij sturen de link ook naar het e-mailadres dat u invulde.',
    goOn: 'Verder met invullen',
  },
  goingOn: 'U gaat verder met wat u eerder bewaarde.',
  gone: {
    title: 'Deze link werkt niet meer',
    text: 'Misschien is uw aanvraag al verstuurd, of is de tijd voorbij.',
    fresh: 'Begin een nieuwe aanvraag',
  },
  receipt: {
    title: 'Wij hebben uw aanvraag',
    number: 'Nummer',
    received: 'Ontvangen op',
    by: 'U hoort van ons uiterlijk op',
    standing: 'Hoe ver het is',
    standings: {
      received: 'Ontvangen. Wij hebben er nog niet naar gekeken.',
      looking: 'Wij zijn ermee bezig.',
      answered: 'Beantwoord. U heeft bericht gekregen, of krijgt dat zo.',
      withdrawn: 'U heeft deze aanvraag ingetrokken.',
    } satisfies Record<Receipt['standing'], string>,
    next: 'Wat gebeurt er nu?',
    steps: [
      'Een coördinator leest uw aanvraag.',
      'De coördinator neemt contact met u op.',
      'Samen kijken we welke hulp past. Soms is er een lichtere hulp dan een mentor.',
      'Past een mentor? Dan zoeken wij iemand die past. De persoon zelf beslist mee.',
    ],
    keep: 'Bewaar het adres van deze pagina, of druk hem af. Er staat geen naam op.',
    withdraw: 'Aanvraag intrekken',
    withdrawHint: 'Is hulp niet meer nodig? Dan kunt u uw aanvraag hier intrekken.',
  },
  mail: {
    subject: 'Verder met uw aanvraag',
    text: (name: string) => `U begon een aanvraag bij ${name}. Met deze link gaat u verder.`,
    until: (day: string) => `De link werkt tot en met ${day}. Geef hem niet aan anderen.`,
    unknown: 'Kent u dit niet? Dan hoeft u niets te doen.',
    link: 'Verder met mijn aanvraag',
  },
}

const en: typeof nl = {
  title: 'Asking for help',
  lead: (name) =>
    `With this form you ask ${name} for a mentor. You need no account. Only what you fill in is kept.`,
  danger: {
    title: 'Is there danger now?',
    text: 'Then do not wait for us. Call 112 in immediate danger. Call the GP or the out-of-hours service if somebody needs a doctor soon. Call Veilig Thuis if you think of abuse or neglect: 0800 2000, day and night, free.',
  },
  referrer: {
    title: 'Referring somebody',
    lead: (name) =>
      `For municipality, district team, hospital and shelter. Ten questions; we call you back. All goes to ${name}.`,
    link: 'Do you refer somebody for your work? There is a shorter form.',
    whole: 'Do you ask for yourself or somebody near? Use the ordinary form.',
  },
  finder: 'Find another organisation',
  english: 'In English',
  dutch: 'In het Nederlands',
  trap: 'Leave this field empty',
  relatedToLaw: 'Who may ask the court?',
  relatedToLawText:
    'A mentor with a legal task is appointed by the court. The law says who may ask for that (BW 1:451). Are you not on the list? You can still tell us. We find out together who asks the court.',
  send: 'Send',
  keep: 'Save and go on later',
  keepHint: (days) =>
    `You get a link to go on with, also on another device. We keep it for ${days} days. Only who has the link can read it.`,
  again: 'Press Send once more. The page was open too long. Everything you typed is still there.',
  full: 'Too many requests came in today. Call us, or try again tomorrow.',
  keptFull: 'Keeping it for later does not work now. You can still send the request, or call us.',
  closed: {
    title: 'No requests now',
    text: (name) => `${name} takes no requests on this page now.`,
    phone: 'You can call:',
  },
  saved: {
    title: 'Saved',
    lead: 'Your request has not been sent yet. Keep this link well.',
    link: 'Your link',
    until: (day) => `The link works up to and including ${day}. Then we erase what you typed.`,
    mailed: 'We also send the link to the e-mail address you entered.',
    goOn: 'Go on with the form',
  },
  goingOn: 'You go on with what you saved before.',
  gone: {
    title: 'This link does not work any more',
    text: 'Perhaps your request was sent already, or its time is over.',
    fresh: 'Begin a new request',
  },
  receipt: {
    title: 'We have your request',
    number: 'Number',
    received: 'Received on',
    by: 'You hear from us by',
    standing: 'How far it is',
    standings: {
      received: 'Received. We have not looked at it yet.',
      looking: 'We are working on it.',
      answered: 'Answered. You have heard from us, or will soon.',
      withdrawn: 'You took this request back.',
    },
    next: 'What happens now?',
    steps: [
      'A coordinator reads your request.',
      'The coordinator contacts you.',
      'Together we see which help fits. Sometimes there is a lighter help than a mentor.',
      'Does a mentor fit? Then we look for somebody who fits. The person decides too.',
    ],
    keep: 'Keep the address of this page, or print it. There is no name on it.',
    withdraw: 'Take the request back',
    withdrawHint: 'Is help no longer needed? Then you can take your request back here.',
  },
  mail: {
    subject: 'Going on with your request',
    text: (name) => `You began a request at ${name}. With this link you go on.`,
    until: (day) => `The link works up to and including ${day}. Do not give it to others.`,
    unknown: 'Do you not know about this? Then you need not do anything.',
    link: 'Go on with my request',
  },
}

/** The words of the public pages. */
export const askMessages = messages<typeof nl>({ nl, en })
