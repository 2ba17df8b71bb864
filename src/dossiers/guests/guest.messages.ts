import type { clientBoundRoles, DossierPart } from '../../shared/access/index.js'
import { messages } from '../../shared/i18n/index.js'

type GuestRole = (typeof clientBoundRoles)[number]

const nl = {
  title: 'Wie mag in dit dossier?',
  of: (name: string) => `Wie mag in het dossier van ${name}?`,
  lead: 'Deze mensen kunnen nu in dit dossier lezen. Wie er niet staat, kan er niet bij.',
  link: 'Wie mag in dit dossier?',
  beside: 'Wie naast de cliënt staat',
  mentor: 'Mentor',
  since: (date: string) => `sinds ${date}`,
  substitute: 'Vervanger',
  from: (date: string) => `van ${date}`,
  until: (date: string) => `tot en met ${date}`,
  noMentor: 'Er is nu geen mentor.',
  office: 'De stichting',
  coordinators: (count: number) =>
    count === 1 ? 'De coördinator' : `De ${count} coördinatoren van de stichting`,
  coordinatorsHint: 'Zij zien elk dossier, zonder de vertrouwelijke notities van een ander.',
  guests: 'Van buiten',
  noGuests: 'Er is niemand van buiten uitgenodigd.',
  waiting: 'Uitgenodigd, nog niet gekomen',
  linkUntil: (moment: string) => `link geldig tot ${moment}`,
  end: 'Nu beëindigen',
  withdraw: 'Intrekken',
  about: (name: string) => `: ${name}`,
  invite: 'Laat iemand toe',
  around: 'Een cliënt of naaste ziet alleen wie er keek. Een mentor ziet hen niet in deze lijst.',
  parts: {
    'emergency-card': 'De noodkaart',
    measures: 'De maatregelen',
    documents: 'Documenten die u deelt',
    capacity: 'Eén vraag over een beslissing, niets van het dossier',
  } satisfies Record<DossierPart, string>,
  inviting: {
    title: (name: string) => `Iemand toelaten tot het dossier van ${name}`,
    lead: 'Deze persoon krijgt een eigen account, met een tweede stap bij het aanmelden.',
    name: 'Naam',
    email: 'E-mailadres',
    role: 'Wie is het?',
    roles: {
      client: 'De cliënt zelf',
      relative: 'Een naaste die de cliënt helpt',
      professional: 'Een professional van buiten',
    } satisfies Record<GuestRole, string>,
    roleHints: {
      client: 'Ziet wie er in het dossier keek, en kan bezwaar maken.',
      relative: 'Ziet hetzelfde, namens de cliënt.',
      professional: 'Leest alleen de delen die u kiest, tot een dag die u kiest.',
    } satisfies Record<GuestRole, string>,
    parts: 'Welke delen mag deze persoon lezen?',
    lastDay: 'Tot en met welke dag?',
    lastDayHint: 'Twee weken is gebruikelijk, negentig dagen is het langst.',
    send: 'Maak de uitnodiging',
  },
  page: {
    title: (name: string) => `Dossier van ${name}`,
    lead: (organisation: string, until: string) =>
      `U leest dit op uitnodiging van ${organisation}, tot en met ${until}.`,
    logged: 'De cliënt kan zien dat u hier keek. Deel wat u leest niet verder.',
    noMeasures: 'Er staan geen maatregelen in het dossier.',
    documents: 'Documenten',
  },
  errors: {
    summary: 'Kijk dit formulier nog even na',
    name: 'Vul een naam in.',
    email: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
    tooLong: 'Dit is te lang. Gebruik ten hoogste 200 tekens.',
    role: 'Kies wie het is.',
    parts: 'Kies ten minste één deel.',
    lastDay: 'Vul de laatste dag in.',
    notADate: 'Deze datum bestaat niet. Controleer dag, maand en jaar.',
    lastDayOutside: 'Kies een dag vanaf vandaag, ten hoogste negentig dagen vooruit.',
    hasRole: 'Wie dit adres heeft, is al toegelaten.',
    wasSent: 'Deze uitnodiging is al verstuurd, met andere woorden. Kijk eerst of hij er staat.',
  },
}

/** The words about who may look in a dossier; Dutch decides which there are. */
export type GuestMessages = typeof nl

const en: GuestMessages = {
  title: 'Who may look in this dossier?',
  of: (name) => `Who may look in the dossier of ${name}?`,
  lead: 'These people can read in this dossier now. Who is not here cannot.',
  link: 'Who may look in this dossier?',
  beside: 'Who stands beside the client',
  mentor: 'Mentor',
  since: (date) => `since ${date}`,
  substitute: 'Substitute',
  from: (date) => `from ${date}`,
  until: (date) => `through ${date}`,
  noMentor: 'There is no mentor now.',
  office: 'The foundation',
  coordinators: (count) =>
    count === 1 ? 'The coordinator' : `The ${count} coordinators of the foundation`,
  coordinatorsHint: 'They see every dossier, without the confidential notes of somebody else.',
  guests: 'From outside',
  noGuests: 'Nobody from outside has been invited.',
  waiting: 'Invited, not come yet',
  linkUntil: (moment) => `link valid until ${moment}`,
  end: 'End it now',
  withdraw: 'Withdraw',
  about: (name) => `: ${name}`,
  invite: 'Let somebody in',
  around: 'A client or relative sees only who looked. A mentor does not see them in this list.',
  parts: {
    'emergency-card': 'The emergency card',
    measures: 'The measures',
    documents: 'Documents that you share',
    capacity: 'One question about a decision, nothing of the dossier',
  },
  inviting: {
    title: (name) => `Let somebody into the dossier of ${name}`,
    lead: 'This person gets an account, with a second step when signing in.',
    name: 'Name',
    email: 'E-mail address',
    role: 'Who is it?',
    roles: {
      client: 'The client',
      relative: 'A relative who helps the client',
      professional: 'A professional from outside',
    },
    roleHints: {
      client: 'Sees who looked in the dossier, and can object.',
      relative: 'Sees the same, for the client.',
      professional: 'Reads only the parts you choose, until a day you choose.',
    },
    parts: 'Which parts may this person read?',
    lastDay: 'Through which day?',
    lastDayHint: 'Two weeks is usual, ninety days is the longest.',
    send: 'Make the invitation',
  },
  page: {
    title: (name) => `Dossier of ${name}`,
    lead: (organisation, until) =>
      `You read this by invitation of ${organisation}, through ${until}.`,
    logged: 'The client can see that you looked here. Do not pass on what you read.',
    noMeasures: 'There are no measures in the dossier.',
    documents: 'Documents',
  },
  errors: {
    summary: 'Please look at this form again',
    name: 'Enter a name.',
    email: 'Enter an e-mail address, like name@example.org.',
    tooLong: 'This is too long. Use at most 200 characters.',
    role: 'Choose who it is.',
    parts: 'Choose at least one part.',
    lastDay: 'Enter the last day.',
    notADate: 'This date does not exist. Check day, month and year.',
    lastDayOutside: 'Choose a day from today, at most ninety days ahead.',
    hasRole: 'Whoever has this address was let in already.',
    wasSent: 'This invitation was sent already, in other words. First look whether it is there.',
  },
}

/** The words of who may look in a dossier, in a language. */
export const guestMessages = messages<GuestMessages>({ nl, en })
