import type { Evidence, EvidenceCertainty, EvidenceTheme, EvidenceWay } from './evidence.js'

/** Things known of a client that stand or fall together: one, or several that contradict each other. */
export type EvidenceSet = readonly Evidence[]

/** What is known on one theme. */
export type EvidenceGroup = { theme: EvidenceTheme; sets: readonly EvidenceSet[] }

const certaintyOrder: readonly EvidenceCertainty[] = ['sure', 'probable', 'unsure']
const directWays: readonly EvidenceWay[] = ['said', 'written']

/**
 * What still holds, per theme in the order asked; a theme without anything is left out. In a theme what the
 * client told himself and what is sure comes first. What contradicts each other is one set, also across
 * themes: neither is ever shown without the other.
 */
export function bySupport(
  evidence: readonly Evidence[],
  themes: readonly EvidenceTheme[],
): EvidenceGroup[] {
  const standing = evidence.filter(({ withdrawn }) => withdrawn === null)
  const sets = setsOf(standing.toSorted(byStrength))
  return themes
    .map((theme) => ({ theme, sets: sets.filter((set) => themeOf(set, themes) === theme) }))
    .filter(({ sets: own }) => own.length > 0)
}

/** The order of evidence: the client himself first, then what is surer, then what was confirmed last. */
export function byStrength(one: Evidence, other: Evidence): number {
  return (
    Number(isOwnWord(other)) - Number(isOwnWord(one)) ||
    certaintyOrder.indexOf(one.certainty) - certaintyOrder.indexOf(other.certainty) ||
    other.lastConfirmedOn.localeCompare(one.lastConfirmedOn) ||
    one.id.localeCompare(other.id)
  )
}

/** Whether the client told it himself, in speech or writing. */
function isOwnWord({ source, howLearned }: Evidence): boolean {
  return source === 'client' && directWays.includes(howLearned)
}

/** Of the themes of a set, the one asked for first; undefined when none was. */
function themeOf(set: EvidenceSet, themes: readonly EvidenceTheme[]): EvidenceTheme | undefined {
  return themes.find((theme) => set.some((one) => one.theme === theme))
}

/** Puts together what is linked, over any number of links; the order stays. */
function setsOf(sorted: readonly Evidence[]): EvidenceSet[] {
  const byId = new Map(sorted.map((one) => [one.id, one]))
  const seen = new Set<string>()
  return sorted
    .map((one) => linkedTo(one, byId, seen))
    .filter((set) => set.length > 0)
    .map((set) => set.toSorted(byStrength))
}

function linkedTo(
  one: Evidence,
  byId: ReadonlyMap<string, Evidence>,
  seen: Set<string>,
): Evidence[] {
  if (seen.has(one.id)) {
    return []
  }
  seen.add(one.id)
  const others = one.contradicts.flatMap((id) => byId.get(id) ?? [])
  return [one, ...others.flatMap((other) => linkedTo(other, byId, seen))]
}
