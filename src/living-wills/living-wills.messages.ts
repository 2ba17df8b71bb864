import { messages } from '../shared/i18n/index.js'
import type { LivingWillKind } from './living-will.js'

const nl = {
  kinds: {
    schriftelijke_weigering: 'Schriftelijke weigering',
    levenstestament: 'Levenstestament',
    non_reanimatieverklaring: 'Niet-reanimerenverklaring',
  } satisfies Record<LivingWillKind, string>,
  notes: {
    title: 'Eerst lezen: wat eerder op papier is gezet',
    written: (on: string) => `van ${on}`,
    undated: 'datum onbekend',
    ableUnknown: 'Het is niet bekend of de cliënt het toen goed kon overzien.',
    original: (place: string) => `Het origineel ligt: ${place}`,
    follow:
      'De arts en u volgen een schriftelijke weigering. Alleen de arts kan afwijken, met goede reden (BW 7:450 lid 3).',
    readIt: 'Lees of hier iets in staat dat hierover gaat.',
    none: (on: string, whom: string) =>
      `Op ${on} is gevraagd of er iets op papier staat (${whom}). Er was niets.`,
    unknown: 'Niemand heeft nog gevraagd of er een schriftelijke weigering is.',
    toAll: 'Wilsverklaringen en toestemmingen',
  },
}

/** The words of living wills. */
export type LivingWillMessages = typeof nl

const en: LivingWillMessages = {
  kinds: {
    schriftelijke_weigering: 'Written refusal',
    levenstestament: 'Living will',
    non_reanimatieverklaring: 'Do-not-resuscitate statement',
  },
  notes: {
    title: 'Read first: what was put on paper before',
    written: (on) => `of ${on}`,
    undated: 'date unknown',
    ableUnknown: 'It is not known whether the client could oversee it then.',
    original: (place) => `The original is kept: ${place}`,
    follow:
      'The doctor and you follow a written refusal. Only the doctor may deviate, for a good reason (BW 7:450(3)).',
    readIt: 'Read whether it holds something about this.',
    none: (on, whom) =>
      `On ${on} somebody asked whether anything is on paper (${whom}). There was nothing.`,
    unknown: 'Nobody has asked yet whether there is a written refusal.',
    toAll: 'Living wills and permissions',
  },
}

/** The words of living wills in a language. */
export const livingWillMessages = messages<LivingWillMessages>({ nl, en })
