/**
 * What somebody is at an organisation. One account can have several, one at a time. `network` sees
 * totals only, `operator` keeps the machine and sees no dossier at all.
 */
export const roles = [
  'mentor',
  'coordinator',
  'intake',
  'complaints',
  'auditor',
  'board',
  'client',
  'relative',
  'professional',
  'network',
  'operator',
] as const
export type Role = (typeof roles)[number]

/** The roles of people who work at the organisation; they are signed out sooner (security goal G6). */
export const staffRoles = ['coordinator', 'intake', 'complaints', 'auditor', 'board'] as const

/** The roles that reach one client and nobody else: the client, who helps him, an invited professional. */
export const clientBoundRoles = ['client', 'relative', 'professional'] as const

/** The parts of a dossier that a professional can be invited to read. */
export const readableParts = ['emergency-card', 'measures', 'documents'] as const
export type ReadablePart = (typeof readableParts)[number]

/** What a professional can be invited to: parts to read, or `capacity`: one question to answer and nothing to read. */
export const dossierParts = [...readableParts, 'capacity'] as const
export type DossierPart = (typeof dossierParts)[number]
