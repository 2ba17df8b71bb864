import { messages } from '../../shared/i18n/index.js'

const nl = {
  title: 'Mijn mentor',
  lead: 'Wij zoeken een mentor die bij u past. U kiest zelf mee.',
  none: 'Er is nu geen voorstel',
  noneHint: 'Hebben wij iemand gevonden? Dan staat het hier. Uw coördinator vertelt het u ook.',
  card: (mentor: string) => `${mentor} wil u leren kennen`,
  meeting: (when: string) => `U ziet elkaar op ${when}.`,
  where: (place: string) => `Waar: ${place}`,
  about: 'Hier kunt u over praten:',
  noMeeting: 'Uw coördinator maakt een afspraak met u.',
  met: (mentor: string) => `U heeft ${mentor} gezien.`,
  answer: 'Zeg wat u wilt',
  change: 'Iets anders zeggen',
  ask: {
    'to-meet': (mentor: string) => `Wilt u ${mentor} leren kennen?`,
    'to-begin': (mentor: string) => `Wilt u ${mentor} als mentor?`,
  },
  options: { yes: 'Ja', no: 'Nee', 'not-now': 'Nu nog niet' },
  why: 'Wilt u zeggen waarom? Dat hoeft niet.',
  whyHint: 'Alleen uw coördinator leest dit.',
  never: 'Ik wil deze mentor nooit meer',
  neverBox: 'Ja, nooit deze mentor',
  save: 'Dit is mijn antwoord',
  back: 'Terug',
  said: {
    yes: 'U zei: ja.',
    no: 'U zei: nee. Dat is goed.',
    'not-now': 'U zei: nu nog niet. Dat is goed.',
  },
  agreed: 'U zei ja. De mentor zei ook ja. Uw coördinator regelt de rest.',
  free: 'U mag altijd nee zeggen. Niemand is dan boos.',
  errors: {
    summary: 'Er klopt iets niet',
    answer: 'Kies: ja, nee of nu nog niet.',
    why: 'Schrijf op waarom nooit.',
  },
}

/** The words for a client about his own proposal, in the plainest words. */
export type ClientSideMessages = typeof nl

const en: ClientSideMessages = {
  title: 'My mentor',
  lead: 'We look for a mentor who fits you. You choose too.',
  none: 'There is no proposal now',
  noneHint: 'If we find somebody, it stands here. Your coordinator tells you too.',
  card: (mentor) => `${mentor} wants to meet you`,
  meeting: (when) => `You see each other on ${when}.`,
  where: (place) => `Where: ${place}`,
  about: 'You can talk about this:',
  noMeeting: 'Your coordinator makes an appointment with you.',
  met: (mentor) => `You met ${mentor}.`,
  answer: 'Say what you want',
  change: 'Say something else',
  ask: {
    'to-meet': (mentor) => `Do you want to meet ${mentor}?`,
    'to-begin': (mentor) => `Do you want ${mentor} as your mentor?`,
  },
  options: { yes: 'Yes', no: 'No', 'not-now': 'Not yet' },
  why: 'Do you want to say why? You need not.',
  whyHint: 'Only your coordinator reads this.',
  never: 'I never want this mentor again',
  neverBox: 'Yes, never this mentor',
  save: 'This is my answer',
  back: 'Back',
  said: {
    yes: 'You said: yes.',
    no: 'You said: no. That is fine.',
    'not-now': 'You said: not yet. That is fine.',
  },
  agreed: 'You said yes. The mentor said yes too. Your coordinator arranges the rest.',
  free: 'You may always say no. Nobody will be angry.',
  errors: {
    summary: 'Something is not right',
    answer: 'Choose: yes, no or not yet.',
    why: 'Write down why never.',
  },
}

/** The words for a client about his own proposal, per language. */
export const clientSideMessages = messages<ClientSideMessages>({ nl, en })
