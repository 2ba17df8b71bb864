import type { StatementRole } from '../../authority/index.js'
import { messages } from '../../shared/i18n/index.js'

type RoleWords = Readonly<Record<StatementRole, string>>

const nl: RoleWords = {
  doctor: 'Arts',
  'general-practitioner': 'Huisarts',
  specialist: 'Medisch specialist',
  'elderly-care-physician': 'Specialist ouderengeneeskunde',
  'intellectual-disability-physician': 'Arts verstandelijk gehandicapten (AVG)',
  psychiatrist: 'Psychiater',
  psychologist: 'Psycholoog',
  'behavioural-scientist': 'Gedragsdeskundige of orthopedagoog',
  'nurse-specialist': 'Verpleegkundig specialist',
  'physician-assistant': 'Physician assistant',
  nurse: 'Verpleegkundige',
  dentist: 'Tandarts',
  'independent-expert': 'Onafhankelijk deskundige',
  'treating-professional': 'Andere behandelaar',
  mentor: 'Mentor',
  substitute: 'Vervanger van de mentor',
  coordinator: 'Coördinator',
  client: 'De cliënt zelf',
  family: 'Familie',
  partner: 'Partner',
  'care-worker': 'Begeleider of verzorgende',
  bewindvoerder: 'Bewindvoerder',
  curator: 'Curator',
  other: 'Iemand anders',
}

const en: RoleWords = {
  doctor: 'Doctor',
  'general-practitioner': 'General practitioner',
  specialist: 'Medical specialist',
  'elderly-care-physician': 'Elderly care physician',
  'intellectual-disability-physician': 'Intellectual disability physician',
  psychiatrist: 'Psychiatrist',
  psychologist: 'Psychologist',
  'behavioural-scientist': 'Behavioural scientist',
  'nurse-specialist': 'Nurse specialist',
  'physician-assistant': 'Physician assistant',
  nurse: 'Nurse',
  dentist: 'Dentist',
  'independent-expert': 'Independent expert',
  'treating-professional': 'Other treating professional',
  mentor: 'Mentor',
  substitute: 'Substitute of the mentor',
  coordinator: 'Coordinator',
  client: 'The client',
  family: 'Family',
  partner: 'Partner',
  'care-worker': 'Care worker',
  bewindvoerder: 'Bewindvoerder',
  curator: 'Curator',
  other: 'Somebody else',
}

/** What the people who can have made a statement are called. */
export const statementRoleNames = messages<RoleWords>({ nl, en })
