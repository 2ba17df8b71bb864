import { messages } from '../shared/i18n/index.js'
import type { RoleLink, RoleWithLinks } from './role-home.js'

type RoleHomeMessages = {
  roles: Record<RoleWithLinks, readonly string[]>
  /** For a professional who was only asked a question. */
  asked: readonly string[]
  ways: string
  links: Record<RoleLink, { label: string; hint: string }>
  overdueReview: { title: string; months: (names: string) => string; go: string }
  emergencies: { title: string; line: (name: string, when: string) => string; reasons: string }
  figures: string
}

const nl: RoleHomeMessages = {
  roles: {
    intake: [
      'U bent hier intaker. Het aanmelden van nieuwe cliënten zit nog niet in Naast.',
      'Daarom ziet u nu nog geen dossiers. Een coördinator schrijft cliënten in.',
    ],
    complaints: [
      'U bent hier klachtbehandelaar. Klachten zelf zitten nog niet in Naast.',
      'U ziet wel wie bezwaar maakt omdat iemand in een dossier keek. Dossiers ziet u niet.',
    ],
    auditor: [
      'U bent hier toezichthouder. U kijkt na of er zorgvuldig is gekeken.',
      'U ziet wie wat wanneer deed, en cijfers. U ziet geen dossiers.',
    ],
    board: ['U bent hier bestuurslid. U ziet de cijfers van uw stichting, en geen dossiers.'],
    client: [
      'U leest hier wat er over u besloten is.',
      'U ziet ook wie er in uw dossier keek. U kunt er iets van zeggen.',
    ],
    relative: ['U ziet hier wie er in het dossier keek van de cliënt die u helpt.'],
    professional: [
      'U bent uitgenodigd om een deel van één dossier te lezen.',
      'Dat kan tot de datum die daar staat.',
    ],
    network: ['U ziet hier de cijfers van deze stichting. U ziet geen mensen en geen dossiers.'],
    operator: [
      'Met dit account houdt u het systeem draaiend. U ziet er geen enkel dossier mee.',
      'Dat hoort zo: wie het systeem beheert, hoeft niet te lezen wat erin staat.',
    ],
  },
  asked: [
    'De stichting vraagt u om een verklaring als deskundige.',
    'U ziet alleen die vraag, en niets van het dossier.',
  ],
  ways: 'Wat u hier kunt doen',
  links: {
    figures: { label: 'Cijfers bekijken', hint: 'Koppels, contacten en mentoren in aantallen.' },
    emergencies: {
      label: 'Noodinzagen',
      hint: 'Wie met spoed iets vertrouwelijks opende, en waarom.',
    },
    'log-review': { label: 'Inzagecontrole', hint: 'Elke maand: wie keek, en was dat nodig?' },
    objections: { label: 'Bezwaren bekijken', hint: 'Van wie vindt dat iemand niet mocht kijken.' },
    'own-permissions': {
      label: 'Wat heb ik afgesproken?',
      hint: 'Wat ik zelf mag, en wie namens mij mag praten.',
    },
    'who-looked': { label: 'Wie keek er?', hint: 'Per dag: wie, in welke rol, en waarnaar.' },
    'own-proposals': {
      label: 'Mijn mentor',
      hint: 'Wie wil u leren kennen? Zeg wat u wilt.',
    },
    'own-decisions': {
      label: 'Wat is er over mij besloten?',
      hint: 'De vraag, wie besliste, en waarom.',
    },
    'guest-dossier': { label: 'Naar het dossier', hint: 'Alleen de delen die voor u open zijn.' },
    'asked-of-me': { label: 'Lees de vraag', hint: 'En geef antwoord, of bekijk uw antwoord.' },
    destruction: { label: 'Bewaren en vernietigen', hint: 'U kunt de tweede persoon zijn.' },
    register: { label: 'Verwerkingsregister', hint: 'Wat er bewaard wordt, en waarom.' },
    health: { label: 'Hoe het systeem draait', hint: 'In technische woorden.' },
    recoveries: {
      label: 'Nieuwe toegang',
      hint: 'Wie zich niet meer kan aanmelden. U kunt de tweede persoon zijn.',
    },
    account: { label: 'Mijn account', hint: 'Uw wachtwoord en hoe u zich aanmeldt.' },
  },
  overdueReview: {
    title: 'De inzagecontrole is te laat',
    months: (names) => `Nog niet afgesloten: ${names}.`,
    go: 'Naar de inzagecontrole',
  },
  emergencies: {
    title: 'Vertrouwelijke notities met spoed geopend',
    line: (name, when) => `Geopend door ${name}, ${when}`,
    reasons: 'Waarom?',
  },
  figures: 'Alle cijfers',
}

const en: RoleHomeMessages = {
  roles: {
    intake: [
      'You do the intake here. Registering new clients is not part of Naast yet.',
      'That is why you see no dossiers now. A coordinator registers clients.',
    ],
    complaints: [
      'You handle complaints here. Complaints themselves are not part of Naast yet.',
      'You do see who objects to somebody looking in a dossier. You see no dossiers.',
    ],
    auditor: [
      'You are the auditor here. You check whether people looked with care.',
      'You see who did what and when, and figures. You see no dossiers.',
    ],
    board: ['You are on the board here. You see the figures of your foundation, and no dossiers.'],
    client: [
      'You read what was decided about you.',
      'You also see who looked in your dossier. You can say something about it.',
    ],
    relative: ['You see who looked in the dossier of the client you help.'],
    professional: [
      'You were invited to read a part of one dossier.',
      'You can until the date that stands there.',
    ],
    network: ['You see the figures of this foundation. You see no people and no dossiers.'],
    operator: [
      'With this account you keep the system running. It shows you no dossier at all.',
      'That is how it should be: who keeps the system need not read what is in it.',
    ],
  },
  asked: [
    'The foundation asks you for a statement as a professional.',
    'You see that question only, and nothing of the dossier.',
  ],
  ways: 'What you can do here',
  links: {
    figures: { label: 'See the figures', hint: 'Couples, contacts and mentors in numbers.' },
    emergencies: { label: 'Emergency access', hint: 'Who opened something confidential, and why.' },
    'log-review': { label: 'Access review', hint: 'Every month: who looked, and was it needed?' },
    objections: { label: 'See the objections', hint: 'Of who thinks somebody should not look.' },
    'own-permissions': {
      label: 'What did I agree to?',
      hint: 'What I may do myself, and who may speak for me.',
    },
    'who-looked': { label: 'Who looked?', hint: 'By day: who, in which role, and at what.' },
    'own-proposals': { label: 'My mentor', hint: 'Who wants to meet you? Say what you want.' },
    'own-decisions': {
      label: 'What was decided about me?',
      hint: 'The question, who decided, and why.',
    },
    'guest-dossier': { label: 'To the dossier', hint: 'Only the parts that are open to you.' },
    'asked-of-me': { label: 'Read the question', hint: 'And answer it, or see your answer.' },
    destruction: { label: 'Keeping and destroying', hint: 'You can be the second person.' },
    register: { label: 'Register of processing', hint: 'What is kept, and why.' },
    health: { label: 'How the system runs', hint: 'In technical words.' },
    recoveries: {
      label: 'Access again',
      hint: 'Who cannot sign in any more. You can be the second person.',
    },
    account: { label: 'My account', hint: 'Your password and how you sign in.' },
  },
  overdueReview: {
    title: 'The access review is overdue',
    months: (names) => `Not closed yet: ${names}.`,
    go: 'To the access review',
  },
  emergencies: {
    title: 'Confidential notes opened in an emergency',
    line: (name, when) => `Opened by ${name}, ${when}`,
    reasons: 'Why?',
  },
  figures: 'All figures',
}

/** The words of the first screen of who is no mentor and no coordinator, and of notices on it. */
export const roleHomeMessages = messages<RoleHomeMessages>({ nl, en })
