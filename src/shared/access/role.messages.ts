import { messages } from '../i18n/index.js'
import type { Role } from './role.js'

type RoleNames = Readonly<Record<Role, string>>

const nl: RoleNames = {
  mentor: 'Mentor',
  coordinator: 'Coördinator',
  intake: 'Intaker',
  complaints: 'Klachtbehandelaar',
  auditor: 'Toezichthouder',
  board: 'Bestuurslid',
  client: 'Cliënt',
  relative: 'Naaste',
  professional: 'Professional',
  network: 'Landelijk netwerk',
  operator: 'Beheerder van het systeem',
}

const en: RoleNames = {
  mentor: 'Mentor',
  coordinator: 'Coordinator',
  intake: 'Intake worker',
  complaints: 'Complaints handler',
  auditor: 'Auditor',
  board: 'Board member',
  client: 'Client',
  relative: 'Relative',
  professional: 'Professional',
  network: 'National network',
  operator: 'System operator',
}

/** What the roles are called, as a label. */
export const roleNames = messages<RoleNames>({ nl, en })
