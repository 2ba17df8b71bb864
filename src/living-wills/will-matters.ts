import { matters, type Matter } from '../authority/index.js'

/** How the form groups what a living will can be about. */
export const matterGroups = ['treatment', 'care', 'force', 'rest'] as const
export type MatterGroup = (typeof matterGroups)[number]

const families: Record<MatterGroup, readonly string[]> = {
  treatment: ['treatment.', 'research.'],
  care: ['care.'],
  force: ['wzd.', 'wvggz.'],
  rest: [
    'personal.non-resuscitation',
    'personal.euthanasia',
    'personal.donor',
    'burial.',
    'publicity.',
  ],
}

/** The matters of one group, in the order of the rules. */
export function mattersIn(group: MatterGroup): readonly Matter[] {
  return matters.filter((matter) => families[group].some((family) => matter.startsWith(family)))
}

/** What a living will can be about: care and treatment, the body, and what lies around the end of life. */
export const willMatters: readonly Matter[] = matterGroups.flatMap(mattersIn)

/** Where a doctor acts, and a living will must be seen first. */
export function isMedical(matter: Matter): boolean {
  const medical = [...families.treatment, ...families.force]
  return (
    medical.some((family) => matter.startsWith(family)) ||
    matter === 'personal.non-resuscitation' ||
    matter === 'personal.euthanasia'
  )
}
