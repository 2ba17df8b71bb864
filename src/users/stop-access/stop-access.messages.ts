import { roleNames } from '../../shared/access/index.js'
import { messages } from '../../shared/i18n/index.js'
import type { BlockRefusal } from './stop-access.js'

const nl = {
  title: (name: string) => `Toegang van ${name}`,
  lead: 'Telefoon kwijt? Of vertrouwt u het niet? Hier stopt u de toegang meteen.',
  back: 'Medewerkers en mentoren',
  roles: roleNames('nl'),
  own: 'Dit bent u zelf. Uw eigen apparaten meldt u af bij Mijn account.',
  ownLink: 'Naar uw apparaten',
  rolesTitle: 'Rollen',
  since: (date: string) => `Sinds ${date}`,
  until: (date: string) => `Tot ${date}`,
  endRole: 'Beëindig deze rol',
  noRoles: 'Deze persoon heeft hier geen rol meer.',
  signOut: {
    title: 'Overal afmelden',
    text: 'Op elk apparaat stopt het werk meteen. Opnieuw aanmelden kan wel.',
    button: 'Meld overal af',
  },
  block: {
    title: 'Blokkeren',
    text: 'Alle rollen bij uw organisatie eindigen vandaag. Aanmelden kan hier niet meer.',
    button: 'Blokkeer dit account',
    heading: (name: string) => `${name} blokkeren`,
    lead: 'Dit geldt meteen, ook op apparaten waar deze persoon nu werkt.',
    roles: 'Deze rollen eindigen vandaag',
    after:
      'Ook uitnodigingen die nog openstaan, werken niet meer. Wat is vastgelegd, blijft staan. Een rol bij een andere organisatie blijft. Terug? Nodig deze persoon dan opnieuw uit.',
    sure: 'Ja, stop de toegang nu',
    save: 'Blokkeer nu',
    summary: 'Kijk dit formulier nog even na',
    missing: 'Vink dit aan als u het zeker weet. Anders gaat het niet door.',
  },
  refusals: {
    self: 'U kunt uzelf niet blokkeren. Vraag een andere coördinator.',
    'nothing-to-end': 'Deze persoon heeft hier geen rol meer.',
    'last-coordinator':
      'Dit is de laatste coördinator. Nodig eerst iemand anders uit als coördinator.',
  } satisfies Record<BlockRefusal, string>,
}

/** The words of taking access away. */
export type StopAccessMessages = typeof nl

const en: StopAccessMessages = {
  title: (name) => `Access of ${name}`,
  lead: 'A lost phone? Or something you do not trust? Here you stop access at once.',
  back: 'Staff and mentors',
  roles: roleNames('en'),
  own: 'This is you. You sign out your own devices in My account.',
  ownLink: 'To your devices',
  rolesTitle: 'Roles',
  since: (date) => `Since ${date}`,
  until: (date) => `Until ${date}`,
  endRole: 'End this role',
  noRoles: 'This person has no role here any more.',
  signOut: {
    title: 'Sign out everywhere',
    text: 'Work stops at once on every device. Signing in again is possible.',
    button: 'Sign out everywhere',
  },
  block: {
    title: 'Block',
    text: 'All roles at your organisation end today. Signing in here is no longer possible.',
    button: 'Block this account',
    heading: (name) => `Block ${name}`,
    lead: 'This counts at once, also on devices where this person works now.',
    roles: 'These roles end today',
    after:
      'Invitations that are still open stop working too. What was recorded stays. A role at another organisation stays. To come back, this person must be invited again.',
    sure: 'Yes, stop access now',
    save: 'Block now',
    summary: 'Please look at this form again',
    missing: 'Tick this when you are sure. Otherwise it does not go on.',
  },
  refusals: {
    self: 'You cannot block yourself. Ask another coordinator.',
    'nothing-to-end': 'This person has no role here any more.',
    'last-coordinator': 'This is the last coordinator. First invite somebody else as coordinator.',
  },
}

/** The words of taking access away. */
export const stopAccessMessages = messages<StopAccessMessages>({ nl, en })
