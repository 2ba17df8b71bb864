import type { LivingWillWords } from '../../living-wills/index.js'
import type { PermissionWords } from '../../permissions/index.js'

/** What somebody put on paper, so many days ago. */
export type PaperOf = {
  client: string
  /** How many days ago it was recorded; it was written a year and more before. */
  ago: number
  will: Omit<LivingWillWords, 'writtenOn' | 'documentId'>
  added?: string
}

/** What a mentor left to his client, so many days ago and for how many days. */
export type PermittedOf = {
  client: string
  ago: number
  days?: number
  permission: Pick<PermissionWords, 'scope' | 'words'>
}

/** Invented: the stories do not tell of papers. */
export const papersOf: readonly PaperOf[] = [
  {
    client: 'Jan',
    ago: 210,
    will: {
      kind: 'schriftelijke_weigering',
      matters: ['treatment.invasive', 'treatment.limitation'],
      words:
        'Ik wil niet meer naar het ziekenhuis worden gebracht. Ik wil thuis zijn, ook als ik daardoor eerder doodga.',
      madeWhileAble: 'yes',
      originalAt: 'in de bovenste la van het bureau, en bij de huisarts',
      toldTo: 'De huisarts en de thuiszorg.',
    },
    added: 'De huisarts heeft in het voorjaar bevestigd dat Jan dit toen goed kon overzien.',
  },
]

/** Of whom somebody asked whether anything is on paper, and there was nothing. */
export const askedInVain = [
  { client: 'Els', ago: 120, whom: 'Els zelf, haar vriend en de huisarts' },
] as const

/** Invented, but for Marsha: her mentor makes room for her own choice. */
export const permittedOf: readonly PermittedOf[] = [
  {
    client: 'Marsha',
    ago: 95,
    permission: {
      scope: ['care.day-activity'],
      words: 'Ik kies zelf naar welke dagbesteding ik ga, en op welke dagen.',
    },
  },
  {
    client: 'Hanne',
    ago: 70,
    days: 90,
    permission: {
      scope: ['care.daily', 'publicity.photo'],
      words: 'Ik zeg zelf of ik op de foto wil, en wat er met mijn kamer gebeurt.',
    },
  },
]
