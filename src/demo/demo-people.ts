import type { Role } from '../shared/access/index.js'

/** The name of the organisation of the demonstration; it is how a second start finds it again. */
export const demoOrganisation = 'Stichting Mentorschap Amsterdam (demonstratie)'

/** For whom the demonstration gives links. */
export const demoNames = ['coordinator', 'ilona', 'irene'] as const
export type DemoName = (typeof demoNames)[number]

/** Somebody who can sign in; `mentor` is the name in the caseload. Addresses lead nowhere. */
export type DemoPerson = { email: string; name: string; role: Role; mentor?: string }

/** The accounts of the demonstration; the coordinator is invented. */
export const demoPeople: Readonly<Record<DemoName, DemoPerson>> = {
  coordinator: { email: 'karin@demo.invalid', name: 'Karin de Wit', role: 'coordinator' },
  ilona: { email: 'ilona@demo.invalid', name: 'Ilona', role: 'mentor', mentor: 'Ilona' },
  irene: { email: 'irene@demo.invalid', name: 'Irene', role: 'mentor', mentor: 'Irene' },
}

/** Whether a word names somebody of the demonstration. */
export function isDemoName(word: string | undefined): word is DemoName {
  return demoNames.some((name) => name === word)
}
