import { daysBetween, formatDate } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { Details } from '../../shared/ui/index.js'
import { drawingSizes } from './rhythm-layout.js'
import { RhythmLegend } from './rhythm-legend.js'
import { RhythmSvg } from './rhythm-svg.js'
import { RhythmTable } from './rhythm-table.js'
import { rhythmMessages } from './rhythm.messages.js'
import { rhythmSentences } from './rhythm-words.js'
import { firstDayOf, gapsOf, marksOf, rhythmOfYear, type RhythmYear } from './rhythm-year.js'

/** `idPrefix` keeps ids unique when a page draws several couples. */
export type RhythmDrawingProps = { idPrefix: string; locale: Locale; year: RhythmYear }

/**
 * Draws the past twelve months of a couple, wide and narrow, of which the style sheet shows one. The
 * conclusion is in the image's description; signs are named beneath, and a table says the same.
 */
export function RhythmDrawing({ idPrefix, locale, year }: RhythmDrawingProps) {
  const words = rhythmMessages(locale)
  const rhythm = rhythmOfYear(year)
  const dueOn = 'dueOn' in rhythm ? rhythm.dueOn : undefined
  const title = words.title(formatDate(firstDayOf(year), locale), formatDate(year.today, locale))
  return (
    <figure class="n-rhythm">
      {drawingSizes.map((size) => (
        <RhythmSvg
          id={`${idPrefix}-${size.variant}`}
          locale={locale}
          year={year}
          size={size}
          dueOn={dueOn}
          title={title}
          conclusion={conclusionOf(year, locale)}
        />
      ))}
      <RhythmLegend
        year={year}
        locale={locale}
        showsDue={dueOn !== undefined && dueOn > year.today}
      />
      <Details summary={words.table.summary}>
        <RhythmTable year={year} locale={locale} />
      </Details>
    </figure>
  )
}

function conclusionOf(year: RhythmYear, locale: Locale): string {
  const words = rhythmMessages(locale)
  const kinds = marksOf(year).map(({ kind }) => kind)
  const visits = kinds.filter((kind) => kind === 'visit').length
  const calls = kinds.filter((kind) => kind === 'phone').length
  const gaps = gapsOf(year).map(({ from, until }) => daysBetween(from, until))
  return [
    rhythmSentences(rhythmOfYear(year), { today: year.today, locale }),
    words.total(visits, calls),
    ...(gaps.length > 0 ? [words.longestGap(Math.max(...gaps))] : []),
  ].join(' ')
}
