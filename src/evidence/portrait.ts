import type { Fact } from '../audit/index.js'
import type { Client, LivingSituation, NearPerson } from '../clients/index.js'
import type { Instant, PlainDate } from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import { byStrength, bySupport, type EvidenceSet } from './by-support.js'
import { evidenceThemes, type Evidence, type EvidenceKind } from './evidence.js'

/** How a client wants to be introduced, in his own words. */
export type PortraitWords = { callName: string | null; introduction: string | null }

/** The words as saved; version 0 when nothing was written yet. */
export type PortraitText = PortraitWords & { id: string | null; byName: string; version: number }

/** That the portrait was read with the client, and what he said of it. */
export type PortraitReading = {
  id: string
  readOn: PlainDate
  said: string | null
  byName: string
  notedAt: Instant
}

/** The mentor of a portrait and when he comes. */
export type PortraitMentor = {
  name: string
  next: { plannedOn: PlainDate; plannedTime: string | null } | null
}

/** Everything on the page "Who is …?". */
export type Portrait = {
  client: Client
  text: PortraitText
  evidence: readonly Evidence[]
  people: readonly NearPerson[]
  home: LivingSituation | undefined
  mentors: readonly PortraitMentor[]
  readings: readonly PortraitReading[]
  photo: { documentId: string; fileId: string; title: string } | undefined
}

/** The parts of a portrait, in the order in which a substitute needs them. */
export const portraitSections = [
  'wants',
  'wants-not',
  'body',
  'day',
  'belief',
  'earlier',
  'unsorted',
] as const
export type PortraitSection = (typeof portraitSections)[number]

/** Two minutes: no more than this in one part. */
const mostInSection = 5

const sectionOfKind: Readonly<Record<EvidenceKind, PortraitSection>> = {
  wish: 'wants',
  preference: 'wants',
  refusal: 'wants-not',
  'bodily-signal': 'body',
  habit: 'day',
  belief: 'belief',
  'earlier-life': 'earlier',
  unsorted: 'unsorted',
}

/**
 * What is known, in the parts of a portrait: the strongest first, at most five in each. What contradicts stays
 * together, in the part of the stronger. A part without anything is left out.
 */
export function sectionsOf(
  evidence: readonly Evidence[],
): { section: PortraitSection; sets: readonly EvidenceSet[] }[] {
  const sets = bySupport(evidence, evidenceThemes)
    .flatMap((group) => group.sets)
    .toSorted(byStrongest)
  return portraitSections
    .map((section) => ({
      section,
      sets: sets.filter(([strongest]) => sectionOf(strongest) === section).slice(0, mostInSection),
    }))
    .filter((part) => part.sets.length > 0)
}

function sectionOf(one: Evidence | undefined): PortraitSection | undefined {
  if (one === undefined) {
    return undefined
  }
  return one.theme === 'faith' ? 'belief' : sectionOfKind[one.kind]
}

function byStrongest([one]: EvidenceSet, [other]: EvidenceSet): number {
  return one === undefined || other === undefined ? 0 : byStrength(one, other)
}

/** Why a reading is not noted. */
export type ReadingRefusal = 'in-the-future'

/** What is to be kept of a reading. */
export type PortraitRead = { readOn: PlainDate; said: string | null; facts: readonly Fact[] }

/** Notes that the portrait was read with the client. Refuses a day still to come. */
export function readPortrait(
  clientId: string,
  { readOn, said }: { readOn: PlainDate; said: string | null },
  today: PlainDate,
): Result<PortraitRead, ReadingRefusal> {
  return readOn > today
    ? refused('in-the-future')
    : ok({ readOn, said, facts: [{ type: 'portraitRead', clientId, content: { readOn } }] })
}
