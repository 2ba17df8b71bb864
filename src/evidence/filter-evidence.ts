import { textOf, type Typed } from '../shared/forms/index.js'
import {
  evidenceKinds,
  evidenceThemes,
  type Evidence,
  type EvidenceKind,
  type EvidenceTheme,
} from './evidence.js'

/** The fields of the filter. */
export const evidenceFilters = ['zoek', 'thema', 'soort'] as const

/** What was chosen; undefined is everything. */
export type EvidenceFilter = {
  words: readonly string[]
  theme: EvidenceTheme | undefined
  kind: EvidenceKind | undefined
}

/** Reads the filter; what is not a choice is no choice. */
export function filterOf(chosen: Typed): EvidenceFilter {
  return {
    words: folded(textOf(chosen, 'zoek')).split(/\s+/).filter(Boolean),
    theme: evidenceThemes.find((theme) => theme === textOf(chosen, 'thema')),
    kind: evidenceKinds.find((kind) => kind === textOf(chosen, 'soort')),
  }
}

/** What passes the filter: all words must stand in it, with or without accents, also in what was added. */
export function filtered(
  evidence: readonly Evidence[],
  { words, theme, kind }: EvidenceFilter,
): Evidence[] {
  return evidence.filter(
    (one) =>
      (theme === undefined || one.theme === theme) &&
      (kind === undefined || one.kind === kind) &&
      words.every((word) => textIn(one).includes(word)),
  )
}

function textIn({ words, sourceName, corrections }: Evidence): string {
  return folded([words, sourceName, ...corrections.map(({ corrected }) => corrected)].join(' '))
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
