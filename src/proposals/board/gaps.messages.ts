import { messages } from '../../shared/i18n/index.js'

const nl = {
  pricePoints: 'Het getal: punten van de vergelijking, bij de anderen samen opgeteld.',
  line: (criterion: string, lacks: string) => `${criterion}: ${lacks}`,
  notAsked: 'nog niet gevraagd.',
  partly: 'een deel is nog niet gevraagd.',
  shared: (count: number) => (count === 1 ? 'maar één ding samen.' : `${count} dingen samen.`),
  close: 'lijkt op elkaar, maar niet op elk punt.',
}

const en: typeof nl = {
  pricePoints: 'The number: points of the comparison, added up over the others.',
  line: (criterion, lacks) => `${criterion}: ${lacks}`,
  notAsked: 'not asked yet.',
  partly: 'a part has not been asked yet.',
  shared: (count) => (count === 1 ? 'only one thing in common.' : `${count} things in common.`),
  close: 'alike, but not on every point.',
}

/** The words for what a pair lacks, and for what its price is counted in. */
export const gapMessages = messages({ nl, en })
