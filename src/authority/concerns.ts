import type { Matter } from './matter.js'

/** The part of a matter before its dot. */
export type Area = Matter extends `${infer A}.${string}` ? A : never

/** True when a matter is one of these, or lies in one of these areas. */
export function concerns(matter: Matter, among: readonly (Matter | Area)[]): boolean {
  return among.some((each) => matter === each || matter.startsWith(`${each}.`))
}

/** What a mentor does by his office: no statement needed, the client's involvement is. BW 1:453(2). */
export const actsOfOffice = [
  'file.reading',
  'legal.complaint',
  'legal.wzd-complaint',
  'legal.objection',
  'legal.litigation',
  'legal.care-application',
] as const satisfies readonly Matter[]

/** What goes case by case: a burden weighed against a gain, so others think along. */
export const deliberatedMatters = [
  'treatment.screening',
  'treatment.vaccination',
  'research.participation',
  'publicity.photo',
] as const satisfies readonly Matter[]

/** Where law or literature does not agree on who decides; the answer says so. */
export const disputedMatters = [
  'treatment.limitation',
  ...deliberatedMatters,
] as const satisfies readonly Matter[]

/** What is far-reaching whatever anybody says. BW 1:453(5); BW 7:465(6). */
export const invasiveMatters = [
  'care.move',
  'care.contact-limit',
  'treatment.invasive',
  'treatment.psychotropic',
] as const satisfies readonly Matter[]
