import { formRows, type PolicyRow } from './policy-row.js'
import type { Party } from './party.js'

const office = ['coordinator'] as const satisfies Party[]
const lists = 'who the mentors are, with their papers, is known to the office alone'

/** Mentors and institutions: papers of the office. */
export const mentorsPolicy: readonly PolicyRow[] = [
  ...formRows({ route: 'mentors', allow: office, because: lists }),
  { route: 'mentorsCsv', method: 'get', allow: office, fresh: true, because: lists },
  ...formRows({ route: 'newMentor', allow: office, because: lists }),
  {
    route: 'mentor',
    method: 'get',
    allow: ['coordinator', 'mentor:self'],
    because: 'a mentor sees the own record, never that of a colleague',
  },
  ...formRows({ route: 'editMentor', allow: office, because: lists }),
  ...formRows({
    route: 'mentorStatus',
    allow: office,
    because: 'whether somebody may be a mentor is for the foundation',
  }),
  ...formRows({
    route: 'mergeMentor',
    allow: office,
    because: 'joining two registrations cannot be undone; the office decides',
  }),
  ...formRows({
    route: 'inviteMentor',
    allow: office,
    fresh: true,
    because: 'giving access is a change of rights',
  }),
  ...formRows({
    route: 'reassign',
    allow: office,
    because: 'moving couples to another mentor is for the foundation',
  }),
  ...formRows({
    route: 'institutions',
    allow: office,
    because: 'the list of houses is kept by the office',
  }),
  {
    route: 'institutionsCsv',
    method: 'get',
    allow: office,
    fresh: true,
    because: 'the same rows, to keep',
  },
  ...formRows({
    route: 'newInstitution',
    allow: office,
    because: 'the list of houses is kept by the office',
  }),
  {
    route: 'institution',
    method: 'get',
    allow: office,
    because:
      'it names all clients of a house; a mentor reads the house of his client in the dossier',
  },
  ...formRows({
    route: 'editInstitution',
    allow: office,
    because: 'the list of houses is kept by the office',
  }),
]
