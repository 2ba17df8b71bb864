import { matters, type Matter } from '../authority/index.js'

/** The families of matters that a living will can speak of. */
const families = ['care.', 'treatment.', 'wzd.', 'wvggz.', 'research.', 'publicity.', 'burial.']

const personal: readonly Matter[] = [
  'personal.non-resuscitation',
  'personal.euthanasia',
  'personal.donor',
]

/** What a living will can be about: care and treatment, the body, and what lies around the end of life. */
export const willMatters: readonly Matter[] = matters.filter(
  (matter) => families.some((family) => matter.startsWith(family)) || personal.includes(matter),
)

/** Where a doctor acts and a living will must be seen first. */
export function isMedical(matter: Matter): boolean {
  return (
    ['treatment.', 'wzd.', 'wvggz.', 'research.'].some((family) => matter.startsWith(family)) ||
    matter === 'personal.non-resuscitation' ||
    matter === 'personal.euthanasia'
  )
}
