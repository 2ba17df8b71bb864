import { messages } from '../shared/i18n/index.js'
import type { NearPersonRefusal, Relation } from './near-person.js'

const nl = {
  addTitle: (client: string) => `Iemand rond ${client} toevoegen`,
  editTitle: (name: string) => `Gegevens van ${name}`,
  lead: 'Familie, vrienden, buren, en wie beroepsmatig helpt.',
  save: 'Opslaan',
  fields: {
    name: 'Naam',
    relation: 'Wie is het?',
    emergency: 'Bij nood',
    isEmergency: 'Bel deze persoon bij nood',
    phone: 'Telefoon',
    email: 'E-mailadres',
    note: 'Notitie',
    noteHint: 'Bijvoorbeeld wanneer bellen het beste kan.',
    ended: 'Is er geen contact meer?',
    endedHint: 'Vul in sinds wanneer. Deze persoon blijft in de geschiedenis staan.',
  },
  relations: {
    partner: 'Partner',
    parent: 'Ouder',
    child: 'Kind',
    sibling: 'Broer of zus',
    'other-family': 'Andere familie',
    friend: 'Vriend of vriendin',
    neighbour: 'Buur',
    'care-contact': 'Zorgverlener',
    doctor: 'Arts',
    bewindvoerder: 'Bewindvoerder',
    curator: 'Curator',
    other: 'Anders',
  } satisfies Record<Relation, string>,
  errors: {
    name: 'Vul een naam in.',
    relation: 'Kies wie deze persoon is.',
    email: 'Dit is geen e-mailadres. Kijk na of er een @ in staat.',
    refusals: {
      'emergency-without-phone': 'Wie u bij nood belt, heeft een telefoonnummer nodig.',
      'ended-in-the-future': 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.',
    } satisfies Record<NearPersonRefusal, string>,
  },
}

/** The words about near people; Dutch decides which there are. */
export type NearPersonMessages = typeof nl

const en: NearPersonMessages = {
  addTitle: (client) => `Add somebody near ${client}`,
  editTitle: (name) => `Details of ${name}`,
  lead: 'Family, friends, neighbours, and who helps by profession.',
  save: 'Save',
  fields: {
    name: 'Name',
    relation: 'Who is it?',
    emergency: 'In an emergency',
    isEmergency: 'Call this person in an emergency',
    phone: 'Phone',
    email: 'E-mail address',
    note: 'Note',
    noteHint: 'For instance when to call.',
    ended: 'Is there no contact any more?',
    endedHint: 'Enter since when. This person stays in the history.',
  },
  relations: {
    partner: 'Partner',
    parent: 'Parent',
    child: 'Child',
    sibling: 'Brother or sister',
    'other-family': 'Other family',
    friend: 'Friend',
    neighbour: 'Neighbour',
    'care-contact': 'Care staff',
    doctor: 'Doctor',
    bewindvoerder: 'Bewindvoerder (money manager)',
    curator: 'Curator (guardian)',
    other: 'Other',
  },
  errors: {
    name: 'Enter a name.',
    relation: 'Choose who this person is.',
    email: 'This is not an e-mail address. Check that it has an @ in it.',
    refusals: {
      'emergency-without-phone': 'Whoever you call in an emergency needs a phone number.',
      'ended-in-the-future': 'This day is still to come. Choose today or an earlier day.',
    },
  },
}

/** The words of near people in a language. */
export const nearPersonMessages = messages<NearPersonMessages>({ nl, en })
