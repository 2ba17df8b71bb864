import { matters, type Matter } from '../../authority/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import { textOf, type Typed } from '../../shared/forms/index.js'
import { orderOf } from '../../shared/lists/index.js'

/** What a list shows besides what is open: what is looked at again, and what was closed. */
export const states = ['review', 'closed'] as const
export type State = (typeof states)[number]

/**
 * What can be looked for alone: what should have been answered, completed or looked at by now; what was opened as
 * urgent; what the court must know of (BW 1:459(3)).
 */
export const onlies = ['late', 'urgent', 'weighty'] as const
export type Only = (typeof onlies)[number]

/** The matters of decisions as a list groups them. */
export const matterGroups = [
  'care',
  'treatment',
  'involuntary',
  'money',
  'legal',
  'life',
  'personal',
  'other',
] as const
export type MatterGroup = (typeof matterGroups)[number]

const groupOfFirstWord: Readonly<Record<string, MatterGroup>> = {
  care: 'care',
  treatment: 'treatment',
  wzd: 'involuntary',
  wvggz: 'involuntary',
  money: 'money',
  legal: 'legal',
  life: 'life',
  personal: 'personal',
}

/** The group a matter belongs to. */
export function groupOf(matter: Matter): MatterGroup {
  return groupOfFirstWord[matter.split('.')[0] ?? ''] ?? 'other'
}

/** The matters of a group. */
export function mattersOf(group: MatterGroup): Matter[] {
  return matters.filter((matter) => groupOf(matter) === group)
}

/** The filters of the list, as fields of its form. */
export const decisionFilters = ['state', 'group', 'client', 'mentor', 'only'] as const

/** The filters that are choices, and so may stand in a link. */
export const linkableFilters = ['state', 'group', 'only'] as const

/** By what open decisions can be sorted. */
export const decisionSorts = ['day', 'asked'] as const
export type DecisionSort = (typeof decisionSorts)[number]

/** What of the decisions is asked; undefined asks what is open, of every matter. */
export type DecisionFilter = {
  state: State | undefined
  group: MatterGroup | undefined
  /** Parts of names. */
  client: string
  mentor: string
  only: Only | undefined
  /** Without what was opened as urgent; not a choice of the reader. */
  exceptUrgent?: true
  /** Only what was closed on this day or later; not a choice of the reader. */
  closedSince?: PlainDate
}

const longestName = 100

/** Reads the filter; what is not known is not asked. */
export function decisionFilterOf(chosen: Typed): DecisionFilter {
  const known = <Choice extends string>(field: string, choices: readonly Choice[]) =>
    choices.find((choice) => choice === textOf(chosen, field))
  return {
    state: known('state', states),
    group: known('group', matterGroups),
    client: textOf(chosen, 'client').slice(0, longestName),
    mentor: textOf(chosen, 'mentor').slice(0, longestName),
    only: known('only', onlies),
  }
}

/** The order and page that were chosen; what wants an answer first stands on top. */
export function decisionOrderOf(chosen: Typed) {
  return orderOf(chosen, decisionSorts)
}
