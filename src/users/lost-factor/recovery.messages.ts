import { messages } from '../../shared/i18n/index.js'

const nl = {
  title: 'Nieuwe toegang',
  lead: 'Deze mensen kunnen zich niet meer aanmelden. Twee collega’s helpen samen: de een stelt vast wie het is, de ander bevestigt dat.',
  none: 'Er is nu niemand die nieuwe toegang vraagt.',
  noneHint: 'Wie zich niet meer kan aanmelden, vraagt hulp onder de aanmeldpagina.',
  back: 'Organisatie',
  asked: (moment: string) => `Gevraagd op ${moment}`,
  states: {
    asked: 'Nog vaststellen wie dit is',
    verified: 'Wacht op een tweede collega',
    confirmed: 'Link is gemaakt en werkt een uur',
  },
  verify: {
    action: 'Stel vast wie dit is',
    title: (name: string) => `Wie is ${name}?`,
    lead: 'Spreek deze persoon zelf. Bel nooit een nummer dat u in deze vraag kreeg. Schrijf geen nummers van een document op.',
    how: 'Hoe hebt u het vastgesteld?',
    hows: {
      'in-person': 'Ik zat bij deze persoon en zag het document',
      'by-video': 'Ik zag deze persoon en het document in een videogesprek',
      'known-in-person': 'Ik ken deze persoon, zat erbij en zag het document',
    },
    document: 'Welk document zag u?',
    documents: {
      passport: 'Paspoort',
      'identity-card': 'Identiteitskaart',
      'driving-licence': 'Rijbewijs',
      'residence-permit': 'Verblijfsdocument',
    },
    save: 'Leg vast',
    errors: { how: 'Kies hoe u het hebt vastgesteld.', document: 'Kies het document dat u zag.' },
  },
  confirm: {
    action: 'Bevestig als tweede',
    title: (name: string) => `Nieuwe toegang voor ${name}`,
    lead: 'Vraag uw collega hoe het is vastgesteld. Bevestig alleen als u daar zelf van overtuigd bent.',
    verified: 'Vastgesteld',
    after:
      'Daarna werken het oude wachtwoord, de passkeys en de codes niet meer. Er komt een link die een uur werkt. Een coördinator geeft die link aan deze persoon.',
    sure: 'Ik heb mijn collega gesproken en ben overtuigd',
    save: 'Bevestig en maak de link',
    errors: { sure: 'Vink dit aan als u overtuigd bent. Anders gaat het niet door.' },
  },
  close: 'Sluit de vraag',
  note: {
    title: 'Iemand kan zich niet meer aanmelden',
    verify: (count: number) =>
      count === 1
        ? 'Van 1 persoon moet u vaststellen wie het is.'
        : `Van ${count} mensen moet u vaststellen wie het zijn.`,
    confirm: (count: number) =>
      count === 1
        ? '1 aanvraag wacht op een tweede persoon. Dat kunt u zijn.'
        : `${count} aanvragen wachten op een tweede persoon. Dat kunt u zijn.`,
    go: 'Naar de aanvragen',
  },
  showLink: 'Toon de link',
  summary: 'Kijk dit formulier nog even na',
  refusals: {
    self: 'Dit gaat over uzelf. Een ander moet dit doen.',
    already: 'Een collega deed dit intussen al.',
    'not-verified': 'Nog niemand heeft vastgesteld wie dit is.',
    'same-person': 'U stelde zelf vast wie dit is. Een tweede collega moet bevestigen.',
    'works-elsewhere':
      'Deze persoon werkt ook bij een andere organisatie. De beheerder van het systeem moet dit bevestigen.',
    'no-role': 'Deze persoon heeft hier geen rol meer.',
  },
}

/** The words of access again. */
export type RecoveryMessages = typeof nl

const en: RecoveryMessages = {
  title: 'Access again',
  lead: 'These people cannot sign in any more. Two colleagues help together: one verifies who it is, the other confirms that.',
  none: 'Nobody asks for access again now.',
  noneHint: 'Who cannot sign in any more asks for help below the sign-in page.',
  back: 'Organisation',
  asked: (moment) => `Asked on ${moment}`,
  states: {
    asked: 'To be verified',
    verified: 'Waits for a second colleague',
    confirmed: 'A link was made and works for an hour',
  },
  verify: {
    action: 'Verify who this is',
    title: (name) => `Who is ${name}?`,
    lead: 'Speak with this person yourself. Never call a number given in this request. Write down no numbers of a document.',
    how: 'How did you verify it?',
    hows: {
      'in-person': 'I sat with this person and saw the document',
      'by-video': 'I saw this person and the document in a video call',
      'known-in-person': 'I know this person, was there and saw the document',
    },
    document: 'Which document did you see?',
    documents: {
      passport: 'Passport',
      'identity-card': 'Identity card',
      'driving-licence': 'Driving licence',
      'residence-permit': 'Residence permit',
    },
    save: 'Note it',
    errors: { how: 'Choose how you verified it.', document: 'Choose the document you saw.' },
  },
  confirm: {
    action: 'Confirm as the second',
    title: (name) => `Access again for ${name}`,
    lead: 'Ask your colleague how it was verified. Confirm only when you are convinced yourself.',
    verified: 'Verified',
    after:
      'Afterwards the old password, passkeys and codes no longer work. A link is made that works for an hour. A coordinator gives it to this person.',
    sure: 'I spoke with my colleague and am convinced',
    save: 'Confirm and make the link',
    errors: { sure: 'Tick this when you are convinced. Otherwise it does not go on.' },
  },
  close: 'Close the request',
  note: {
    title: 'Somebody cannot sign in any more',
    verify: (count) =>
      count === 1 ? 'You must verify who 1 person is.' : `You must verify who ${count} people are.`,
    confirm: (count) =>
      count === 1
        ? '1 request waits for a second person. That can be you.'
        : `${count} requests wait for a second person. That can be you.`,
    go: 'To the requests',
  },
  showLink: 'Show the link',
  summary: 'Please look at this form again',
  refusals: {
    self: 'This is about yourself. Somebody else must do it.',
    already: 'A colleague did this in the meantime.',
    'not-verified': 'Nobody has verified yet who this is.',
    'same-person': 'You verified it yourself. A second colleague must confirm.',
    'works-elsewhere':
      'This person works at another organisation too. The keeper of the system must confirm this.',
    'no-role': 'This person has no role here any more.',
  },
}

/** The words of access again. */
export const recoveryMessages = messages<RecoveryMessages>({ nl, en })
