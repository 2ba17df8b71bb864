import { messages } from '../shared/i18n/index.js'
import type { Answer, ParentPosition } from './regimes/index.js'

const nl = {
  backToClient: (client: string) => `Naar ${client}`,
  start: {
    title: 'Mentorschap starten',
    lead: 'Wat u nog niet weet, mag open blijven. Het blijft dan zichtbaar bij het mentorschap.',
    save: 'Start het mentorschap',
    choose: 'Welk soort mentorschap is het?',
    chosen: 'Soort mentorschap',
    change: 'Kies een ander soort',
    chooses: 'Wie kiest',
    recording: 'Begint dit mentorschap nu?',
    recordings: { new: 'Ja, het begint', existing: 'Nee, het liep al' },
    startedOn: 'Eerste dag',
    startedOnHint: 'Liep het al? Dan mag de datum leeg blijven.',
    conditions: 'Voorwaarden',
  },
  questions: {
    orderedOn: 'Datum van de beschikking',
    orderedOnHint: 'De dag waarop de rechter het mentorschap uitsprak.',
    appointed: 'Wie heeft de rechter benoemd?',
    appointedBy: { foundation: 'De stichting', volunteer: 'De vrijwilliger zelf' },
    appointedName: 'Naam in de beschikking',
    appointedNameHint: 'Leeg laten mag. Dan nemen we de naam die wij kennen.',
    'volunteer-mandated': 'Heeft de vrijwilliger een contract met de stichting?',
    'no-conflict': 'Staat de mentor los van de zorg voor de cliënt?',
    noConflict: 'Ja, er is geen bezwaar',
    notChecked: 'Nog niet nagegaan',
    'vog-valid': 'Was deze mentor al eerder mentor bij de stichting?',
    vogHint: 'De datum van de VOG staat bij de mentor.',
    'jim-adult': 'Is de JIM achttien jaar of ouder?',
    'chosen-by-young-person': 'Koos de jongere deze JIM zelf?',
    'mentor-agrees': 'Wil de mentor dit, en samenwerken?',
    'supported-person-agrees': 'Wil de mentee deze mentor?',
    'coordinator-agrees': 'Gaat de coördinator akkoord?',
    parent: (number: number) => `Hoe staat ouder ${number} erin?`,
    parents: {
      agrees: 'Staat erachter',
      'grudging-yes': 'Moppert, maar doet mee',
      against: 'Werkt tegen',
      unknown: 'Weet ik niet',
    } satisfies Record<ParentPosition, string>,
    noParent: 'Geen tweede ouder',
    consentOn: 'Dag waarop de mentee toestemming gaf om namens hem of haar te spreken',
    consentHint: 'Laat leeg zolang die er niet is. De mentor spreekt dan niet namens de mentee.',
    answers: { yes: 'Ja', no: 'Nee', unknown: 'Weet ik niet' } satisfies Record<Answer, string>,
  },
}

/** The words of starting a mentorship and the questions its regime asks, so complete that a missing one does not compile. */
export type StartMessages = typeof nl

const en: StartMessages = {
  backToClient: (client) => `To ${client}`,
  start: {
    title: 'Start a mentorship',
    lead: 'What you do not know yet may stay open. It stays visible with the mentorship.',
    save: 'Start the mentorship',
    choose: 'Which kind of mentorship is it?',
    chosen: 'Kind of mentorship',
    change: 'Choose another kind',
    chooses: 'Who chooses',
    recording: 'Does this mentorship begin now?',
    recordings: { new: 'Yes, it begins', existing: 'No, it ran already' },
    startedOn: 'First day',
    startedOnHint: 'Did it run already? Then the date may stay empty.',
    conditions: 'Conditions',
  },
  questions: {
    orderedOn: 'Date of the court order',
    orderedOnHint: 'The day on which the court ordered the mentorship.',
    appointed: 'Whom did the court appoint?',
    appointedBy: { foundation: 'The foundation', volunteer: 'The volunteer in person' },
    appointedName: 'Name in the court order',
    appointedNameHint: 'May stay empty. Then we take the name we know.',
    'volunteer-mandated': 'Does the volunteer have a contract with the foundation?',
    'no-conflict': 'Is the mentor independent of the client’s care?',
    noConflict: 'Yes, there is no objection',
    notChecked: 'Not checked yet',
    'vog-valid': 'Was this mentor a mentor at the foundation before?',
    vogHint: 'The date of the VOG stands with the mentor.',
    'jim-adult': 'Is the JIM eighteen or older?',
    'chosen-by-young-person': 'Did the young person choose this JIM?',
    'mentor-agrees': 'Does the mentor want this, and to cooperate?',
    'supported-person-agrees': 'Does the mentee want this mentor?',
    'coordinator-agrees': 'Does the coordinator agree?',
    parent: (number) => `How does parent ${number} feel about it?`,
    parents: {
      agrees: 'Supports it',
      'grudging-yes': 'Grumbles, but goes along',
      against: 'Works against it',
      unknown: 'I do not know',
    },
    noParent: 'No second parent',
    consentOn: 'Day on which the mentee consented to being spoken for',
    consentHint: 'Leave empty while there is none. The mentor then does not speak for the mentee.',
    answers: { yes: 'Yes', no: 'No', unknown: 'I do not know' },
  },
}

/** The words of starting a mentorship and the questions its regime asks. */
export const startMessages = messages<StartMessages>({ nl, en })
