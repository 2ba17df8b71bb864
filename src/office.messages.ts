import type { Role } from './shared/access/index.js'
import { messages } from './shared/i18n/index.js'

const nl = {
  nav: {
    home: 'Vandaag',
    clients: 'Cliënten',
    mentors: 'Mentoren',
    contacts: 'Contacten',
    logContact: 'Vastleggen',
    search: 'Zoeken',
    organisation: 'Organisatie',
  },
  roles: { mentor: 'Mentor', coordinator: 'Coördinator' } satisfies Record<Role, string>,
  account: 'Mijn account',
  signOut: 'Afmelden',
  notThere: {
    title: 'Deze pagina is er niet',
    text: 'Misschien klopt het adres niet, of hoort dit niet bij u.',
    home: 'Naar Vandaag',
  },
  fault: {
    title: 'Er ging iets mis bij ons',
    text: 'Wat u typte is niet opgeslagen. Ga terug en probeer het over een minuut opnieuw.',
    id: (id: string) => `Blijft het misgaan? Noem dan dit kenmerk: ${id}.`,
  },
  done: {
    contact: 'Het contact is vastgelegd.',
    corrected: 'Uw aanvulling staat erbij.',
    'struck-out': 'Het verslag is doorgehaald.',
    planned: 'Het contact is gepland.',
    'follow-up': 'De afspraak is afgerond.',
    saved: 'Opgeslagen.',
    client: 'De cliënt is ingeschreven.',
    home: 'Het wonen is bijgewerkt.',
    'near-person': 'De naaste is opgeslagen.',
    measure: 'De maatregel is opgeslagen.',
    'clients-merged': 'De twee inschrijvingen zijn samengevoegd.',
    'mentor-registered': 'De mentor is ingeschreven.',
    'mentors-merged': 'De twee mentoren zijn samengevoegd.',
    'couples-reassigned': 'De cliënten zijn overgedragen.',
    'institution-added': 'De instelling is toegevoegd.',
    'mentorship-started': 'Het mentorschap is gestart.',
    'mentorship-paused': 'Het mentorschap is gepauzeerd.',
    'mentorship-resumed': 'Het mentorschap gaat weer door.',
    'substitute-named': 'De vervanger is vastgelegd.',
    'mentorship-handed-over': 'Het mentorschap is overgedragen.',
    'rhythm-agreed': 'De afspraak over contact is vastgelegd.',
    'mentorship-ended': 'Het mentorschap is beëindigd.',
    'mentorship-reopened': 'Het mentorschap is heropend.',
    'preconditions-answered': 'De voorwaarden zijn aangevuld.',
  } as Record<string, string>,
}

export type OfficeMessages = typeof nl

const en: OfficeMessages = {
  nav: {
    home: 'Today',
    clients: 'Clients',
    mentors: 'Mentors',
    contacts: 'Contacts',
    logContact: 'Log',
    search: 'Search',
    organisation: 'Organisation',
  },
  roles: { mentor: 'Mentor', coordinator: 'Coordinator' },
  account: 'My account',
  signOut: 'Sign out',
  notThere: {
    title: 'This page is not there',
    text: 'Perhaps the address is wrong, or this does not belong to you.',
    home: 'To Today',
  },
  fault: {
    title: 'Something went wrong on our side',
    text: 'What you typed was not saved. Go back and try again in a minute.',
    id: (id) => `Does it keep going wrong? Then mention this code: ${id}.`,
  },
  done: {
    contact: 'The contact has been saved.',
    corrected: 'Your addition is there.',
    'struck-out': 'The report has been struck out.',
    planned: 'The contact has been planned.',
    'follow-up': 'The agreement has been closed.',
    saved: 'Saved.',
    client: 'The client is registered.',
    home: 'The home is up to date.',
    'near-person': 'The near person is saved.',
    measure: 'The measure is saved.',
    'clients-merged': 'The two registrations have been merged.',
    'mentor-registered': 'The mentor is registered.',
    'mentors-merged': 'The two mentors have been merged.',
    'couples-reassigned': 'The clients have been handed over.',
    'institution-added': 'The institution has been added.',
    'mentorship-started': 'The mentorship has started.',
    'mentorship-paused': 'The mentorship is paused.',
    'mentorship-resumed': 'The mentorship goes on.',
    'substitute-named': 'The substitute has been recorded.',
    'mentorship-handed-over': 'The mentorship was handed over.',
    'rhythm-agreed': 'The agreement on contact has been recorded.',
    'mentorship-ended': 'The mentorship has ended.',
    'mentorship-reopened': 'The mentorship was reopened.',
    'preconditions-answered': 'The conditions were completed.',
  },
}

/** The words around every page of the office. */
export const officeMessages = messages<OfficeMessages>({ nl, en })
