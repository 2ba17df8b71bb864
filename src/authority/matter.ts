/** What a decision can be about. Sources: BW 1:450-462, WGBO, Wzd, Wvggz and the practice of mentors. */
export const matters = [
  'care.daily',
  'care.plan',
  'care.move',
  'care.day-activity',
  'care.contact-limit',
  'treatment.ordinary',
  'treatment.invasive',
  'treatment.psychotropic',
  'treatment.limitation',
  'treatment.screening',
  'treatment.vaccination',
  'wzd.medication-outside-guideline',
  'wzd.restraint',
  'wzd.seclusion',
  'wzd.other-involuntary',
  'wzd.admission',
  'wvggz.compulsory-care',
  'wvggz.admission',
  'research.participation',
  'publicity.photo',
  'file.reading',
  'burial.wish',
  'money.spending',
  'money.lease',
  'money.pgb',
  'legal.complaint',
  'legal.wzd-complaint',
  'legal.objection',
  'legal.litigation',
  'legal.care-application',
  'life.choice',
  'life.representation',
  'boundary.caregiving',
  'personal.marriage',
  'personal.divorce',
  'personal.will',
  'personal.donor',
  'personal.recognise-child',
  'personal.adoption',
  'personal.vote',
  'personal.euthanasia',
  'personal.non-resuscitation',
] as const

/** One thing a decision can be about. */
export type Matter = (typeof matters)[number]

/** True for a text that names a matter. */
export function isMatter(text: string): text is Matter {
  return (matters as readonly string[]).includes(text)
}
