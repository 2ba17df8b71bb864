import { messages } from '../shared/i18n/index.js'

const nl = {
  title: (name: string) => `Noodkaart van ${name}`,
  lead: (foundation: string, on: string) => `${foundation} · bijgewerkt op ${on}`,
  back: (name: string) => `Terug naar ${name}`,
  who: 'Wie is dit?',
  name: 'Naam',
  birthDate: 'Geboren',
  livesAt: 'Woont',
  languages: 'Talen',
  know: 'Zo gaat contact het best',
  communication: 'Communiceren',
  goodToKnow: 'Goed om te weten',
  numbers: 'Wie bellen?',
  mentor: 'Mentor',
  substitute: 'Vervanger van de mentor',
  foundation: 'Stichting',
  institution: 'Instelling',
  ownPhone: 'Eigen telefoon',
  noNumber: 'nummer onbekend',
  emergency: 'bellen in nood',
  measures: 'Wie mag beslissen?',
  noMeasures: 'Er staan geen maatregelen in het dossier.',
  mandate: 'De mentor beslist mee over zorg, verpleging, behandeling en begeleiding (BW 1:453).',
}

/** The words of the emergency card. */
export type EmergencyCardMessages = typeof nl

const en: EmergencyCardMessages = {
  title: (name) => `Emergency card of ${name}`,
  lead: (foundation, on) => `${foundation} · as of ${on}`,
  back: (name) => `Back to ${name}`,
  who: 'Who is this?',
  name: 'Name',
  birthDate: 'Born',
  livesAt: 'Lives',
  languages: 'Languages',
  know: 'How contact works best',
  communication: 'Communicating',
  goodToKnow: 'Good to know',
  numbers: 'Whom to call?',
  mentor: 'Mentor',
  substitute: 'Substitute of the mentor',
  foundation: 'Foundation',
  institution: 'Institution',
  ownPhone: 'Own phone',
  noNumber: 'number unknown',
  emergency: 'call in an emergency',
  measures: 'Who may decide?',
  noMeasures: 'No measures are in the dossier.',
  mandate: 'The mentor takes part in decisions on care, nursing, treatment and support (BW 1:453).',
}

/** The words of the emergency card in a language. */
export const emergencyCardMessages = messages<EmergencyCardMessages>({ nl, en })
