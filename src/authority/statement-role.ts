/**
 * Who can have made a statement about capacity, with the other names under which he is known. Only a
 * treating professional or an expert counts, and never the mentor. WGBO 7:465(3); Wzd 3(2).
 */
const names = {
  professional: {
    doctor: ['arts', 'physician', 'medical-doctor', 'behandelend-arts', 'treating-doctor'],
    'general-practitioner': ['gp', 'huisarts'],
    specialist: ['medisch-specialist', 'consultant'],
    'elderly-care-physician': ['specialist-ouderengeneeskunde', 'geriater', 'geriatrician'],
    'intellectual-disability-physician': ['arts-verstandelijk-gehandicapten', 'avg'],
    psychiatrist: ['psychiater'],
    psychologist: ['psycholoog', 'gz-psycholoog', 'neuropsycholoog', 'neuropsychologist'],
    'behavioural-scientist': ['gedragsdeskundige', 'orthopedagoog', 'orthopedagogue'],
    'nurse-specialist': ['verpleegkundig-specialist'],
    'physician-assistant': [],
    nurse: ['verpleegkundige'],
    dentist: ['tandarts'],
    'independent-expert': ['onafhankelijk-deskundige', 'wzd-expert', 'deskundige', 'expert'],
    'treating-professional': ['behandelaar', 'professional'],
  },
  other: {
    mentor: [],
    substitute: ['waarnemer'],
    coordinator: ['coördinator'],
    client: ['cliënt'],
    family: ['relative', 'familie'],
    partner: [],
    'care-worker': ['begeleider', 'verzorgende', 'zorgverantwoordelijke'],
    bewindvoerder: [],
    curator: [],
    other: ['anders'],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>

/** One who can have made a statement. */
export type StatementRole = keyof typeof names.professional | keyof typeof names.other

const otherNames: Readonly<Record<StatementRole, readonly string[]>> = {
  ...names.professional,
  ...names.other,
}

/** Everybody who can have made a statement, professionals first. */
export const statementRoles = Object.keys(otherNames) as readonly StatementRole[]

/** The roles whose statement counts: by whom the client is treated, or an expert. */
export const professionalRoles = Object.keys(names.professional) as readonly StatementRole[]

/** The other names under which a role is known, mostly Dutch. */
export function otherNamesOf(role: StatementRole): readonly string[] {
  return otherNames[role]
}

/** True when a statement of this role counts. WGBO 7:465(3); Wzd 3(2). */
export function isProfessional(role: StatementRole): boolean {
  return professionalRoles.includes(role)
}

/** The role meant by one of its names, in capitals or not; `undefined` for a name that nobody bears. */
export function statementRoleOf(name: string): StatementRole | undefined {
  const written = name.toLowerCase().replaceAll(/[ _]/g, '-')
  return statementRoles.find((role) => role === written || otherNames[role].includes(written))
}
