import { matters, type Matter } from '../../authority/index.js'

/** In which order and under which heads a mentor finds what a decision is about. */
export const matterGroups = [
  'living',
  'treatment',
  'force',
  'money',
  'papers',
  'life',
  'personal',
] as const
export type MatterGroup = (typeof matterGroups)[number]

const families: Record<MatterGroup, readonly string[]> = {
  living: ['care.', 'boundary.'],
  treatment: ['treatment.', 'research.'],
  force: ['wzd.', 'wvggz.'],
  money: ['money.'],
  papers: ['legal.', 'file.', 'publicity.'],
  life: ['life.', 'burial.'],
  personal: ['personal.'],
}

/** The matters of one group, in the order in which the law data names them. */
export function mattersIn(group: MatterGroup): readonly Matter[] {
  return matters.filter((matter) => families[group].some((family) => matter.startsWith(family)))
}

/** The group in which a matter is found. */
export function groupOf(matter: Matter): MatterGroup {
  return matterGroups.find((group) => mattersIn(group).includes(matter)) ?? 'life'
}
