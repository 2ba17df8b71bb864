import type { DossierPart, Role } from '../shared/access/index.js'

/** The name of the organisation of the demonstration; it is how a second start finds it again. */
export const demoOrganisation = 'Stichting Mentorschap Amsterdam (demonstratie)'

/** For whom the demonstration gives links. */
export const demoNames = ['coordinator', 'ilona', 'irene', 'hanne', 'auditor', 'arts'] as const
export type DemoName = (typeof demoNames)[number]

/** Somebody who can sign in; `mentor` and `client` are names in the caseload. Addresses lead nowhere. */
export type DemoPerson = {
  email: string
  name: string
  role: Role
  mentor?: string
  client?: string
  parts?: readonly DossierPart[]
  /** For how many days from today a role that ends was given. */
  days?: number
  /** The invitation to one question by which a professional came in. */
  invitationId?: string
}

/** The accounts of the demonstration; coordinator, auditor and doctor are invented. */
export const demoPeople: Readonly<Record<DemoName, DemoPerson>> = {
  coordinator: { email: 'karin@demo.invalid', name: 'Karin de Wit', role: 'coordinator' },
  ilona: { email: 'ilona@demo.invalid', name: 'Ilona', role: 'mentor', mentor: 'Ilona' },
  irene: { email: 'irene@demo.invalid', name: 'Irene', role: 'mentor', mentor: 'Irene' },
  hanne: { email: 'hanne@demo.invalid', name: 'Hanne', role: 'client', client: 'Hanne' },
  auditor: { email: 'wouter@demo.invalid', name: 'Wouter Blom', role: 'auditor' },
  arts: {
    email: 'arts@demo.invalid',
    name: 'Annelies Verhage',
    role: 'professional',
    client: 'Lidewij',
    parts: ['capacity'],
    days: 15,
  },
}

/** A nurse who was let into a part of one dossier for a while; invented. */
export const demoGuest: DemoPerson = {
  email: 'samira@demo.invalid',
  name: 'Samira Haddad',
  role: 'professional',
  client: 'Hanne',
  parts: ['emergency-card', 'documents'],
  days: 60,
}

/** Whether a word names somebody of the demonstration. */
export function isDemoName(word: string | undefined): word is DemoName {
  return demoNames.some((name) => name === word)
}
