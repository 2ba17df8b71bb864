import type { ClientDetails, NearPersonDetails } from '../clients/index.js'
import type { InstitutionDetails } from '../institutions/index.js'

type AboutClient = Pick<ClientDetails, 'communication' | 'goodToKnow'> &
  Partial<Pick<ClientDetails, 'addressForm' | 'phone'>>

/** How to meet some clients; invented, but in keeping with what the caseload tells. */
export const aboutClients: Readonly<Record<string, AboutClient>> = {
  Hanne: {
    addressForm: 'mevrouw',
    communication: 'Praat graag. Korte zinnen, één vraag tegelijk, en tijd om te antwoorden.',
    goodToKnow: 'Kookt graag en goed. Wil een eigen plek. Schrikt van onverwacht bezoek.',
  },
  Els: {
    addressForm: 'mevrouw',
    communication: 'Zeg eerst wie u bent. Kijk haar aan, en wacht.',
    goodToKnow: 'Schildert elke dag. De kapper is haar vertrouwde gezicht.',
  },
  Jan: {
    addressForm: 'meneer',
    phone: '020 555 01 41',
    communication: 'Hoort slecht aan de linkerkant. Vraag door naar vroeger.',
    goodToKnow: 'Woont veertig jaar in deze flat en wil daar blijven. Belt soms 112 in de nacht.',
  },
  Nathan: {
    communication: 'Spreken kost moeite. In zijn eigen taal gaat het beter.',
    goodToKnow: 'Loopt graag door de buurt. Zijn familie woont ver weg.',
  },
  Jaap: {
    communication: 'Spreekt niet. Kijk naar zijn handen en zijn adem.',
    goodToKnow: 'Van accordeonmuziek wordt hij rustig.',
  },
  Ali: {
    communication: 'Spreekt niet. Zeg vooraf wat u gaat doen.',
    goodToKnow: 'Vindt snel wassen waarschijnlijk niet prettig.',
  },
  Frits: {
    phone: '020 555 01 42',
    communication: 'Bel eerst. Kom niet met meer mensen tegelijk.',
    goodToKnow: 'Is alleen. Kan in de war raken als er veel verandert.',
  },
  Marloes: {
    communication: 'Praat weinig. Ga naast haar zitten.',
    goodToKnow: 'Is graag in de tuin. Brieven van het ziekenhuis maken haar bang.',
  },
  Anne: {
    communication: 'Zegt goed wat zij wil, maar wordt snel moe.',
    goodToKnow: 'Draagt alleen haar eigen kleren.',
  },
  Loek: {
    communication: 'Vertelt graag. Zet de televisie even uit.',
    goodToKnow: 'Houdt van water, boten en echte koffie.',
  },
}

type Near = Pick<NearPersonDetails, 'name' | 'relation'> &
  Partial<Omit<NearPersonDetails, 'name' | 'relation'>>

/** People around some clients; names and numbers are invented. */
export const aroundClients: Readonly<Record<string, readonly Near[]>> = {
  Hanne: [
    {
      name: 'Miriam (persoonlijk begeleider)',
      relation: 'care-contact',
      phone: '020 555 01 11',
      isEmergencyContact: true,
    },
    { name: 'Bewindvoerder Van Dam', relation: 'bewindvoerder', phone: '020 555 01 12' },
  ],
  Els: [
    { name: 'Wim', relation: 'partner', note: 'Wil dat Els dichter bij hem komt wonen.' },
    {
      name: 'Verpleegkundige van de afdeling',
      relation: 'care-contact',
      phone: '020 555 01 13',
      isEmergencyContact: true,
    },
  ],
  Jan: [
    { name: 'Huisarts De Boer', relation: 'doctor', phone: '020 555 01 14' },
    {
      name: 'Mevrouw Pinas',
      relation: 'neighbour',
      phone: '020 555 01 15',
      note: 'Heeft een sleutel.',
    },
    {
      name: 'Thuiszorg, dag en nacht',
      relation: 'care-contact',
      phone: '020 555 01 16',
      isEmergencyContact: true,
    },
  ],
  Nathan: [
    { name: 'Zus van Nathan', relation: 'sibling', note: 'Woont ver weg. Belt elke maand.' },
  ],
  Frits: [
    {
      name: 'Ambulant begeleider',
      relation: 'care-contact',
      phone: '020 555 01 17',
      isEmergencyContact: true,
    },
  ],
  Marloes: [
    {
      name: 'Avonddienst Huize Lindenhof',
      relation: 'care-contact',
      phone: '020 555 01 18',
      isEmergencyContact: true,
    },
  ],
  Peter: [{ name: 'Broer van Peter', relation: 'sibling', phone: '020 555 01 19' }],
}

/** What kind of houses the invented institutions are. */
export const aboutInstitutions: Readonly<Record<string, Partial<InstitutionDetails>>> = {
  'Woonlocatie Het Kompas': { kind: 'disability-care', phone: '020 555 01 21' },
  'Huize Lindenhof': { kind: 'nursing-home', phone: '020 555 01 22' },
  'Verpleeghuis Zonnehoek': { kind: 'nursing-home', phone: '020 555 01 23' },
  'Woonzorg De Meander': { kind: 'disability-care', phone: '020 555 01 24' },
  'Kliniek De Brug': { kind: 'addiction-care', phone: '020 555 01 25' },
  'Woonlocatie De Wilg': { kind: 'disability-care', phone: '020 555 01 26' },
}

/** Certificates and room of the mentors: months since the VOG, and how many clients they want at most. */
export const aboutMentors: Readonly<Record<string, { vogMonthsAgo?: number; capacity: number }>> = {
  Ilona: { vogMonthsAgo: 9, capacity: 2 },
  Marjolijn: { vogMonthsAgo: 20, capacity: 3 },
  Quirijn: { vogMonthsAgo: 26, capacity: 1 },
  Ruben: { vogMonthsAgo: 35, capacity: 2 },
  Nadia: { vogMonthsAgo: 14, capacity: 3 },
  Marleen: { vogMonthsAgo: 17, capacity: 1 },
  Petra: { vogMonthsAgo: 12, capacity: 2 },
  Laurens: { capacity: 2 },
  Casper: { vogMonthsAgo: 8, capacity: 2 },
  Boris: { vogMonthsAgo: 40, capacity: 1 },
  Peter: { vogMonthsAgo: 30, capacity: 1 },
  Diana: { vogMonthsAgo: 6, capacity: 3 },
  Olivia: { vogMonthsAgo: 5, capacity: 1 },
  Irene: { vogMonthsAgo: 22, capacity: 5 },
}
