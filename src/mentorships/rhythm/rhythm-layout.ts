import { scaleLinear } from 'd3-scale'
import {
  addDays,
  addMonths,
  daysBetween,
  startOfMonth,
  type PlainDate,
} from '../../shared/calendar/index.js'
import { firstDayOf, type RhythmYear } from './rhythm-year.js'

/** Sizes of one variant of the drawing, in pixels of its own view box. */
export type DrawingSize = { variant: 'wide' | 'narrow'; width: number; textSize: number }

/** For a desk and for a phone; `rhythm.css` keeps both between 12 and 16 pixels of text. */
export const drawingSizes: readonly DrawingSize[] = [
  { variant: 'wide', width: 620, textSize: 15 },
  { variant: 'narrow', width: 300, textSize: 14.5 },
]

/** How high things stand in the drawing: the axis spans `top` to `bottom`, contacts lie on `line`. */
export const heights = { all: 166, top: 22, line: 84, bottom: 140 }

/** A month on the axis; its label is left out where labels would touch. */
export type MonthBand = { first: PlainDate; x: number; width: number; hasLabel: boolean }

/** Where a day stands on the axis. */
export type DayScale = (day: PlainDate) => number

const edge = 10
const daysAheadAtLeast = 21
const daysAheadAtMost = 62
const letterWidth = 0.58

/** An estimate, on the wide side, of how long a text is; fonts differ and labels must not touch. */
export function textWidth(text: string, textSize: number): number {
  return text.length * letterWidth * textSize
}

/** To a tenth of a pixel: finer is not seen and only makes the page longer. */
export function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10
}

/** The last day on the axis: some weeks ahead, so that what is planned or due can be seen. */
export function lastDayShown({ today, plannedOn }: RhythmYear, dueOn?: PlainDate): PlainDate {
  const ahead = [plannedOn, dueOn]
    .filter((day) => day !== undefined)
    .map((day) => daysBetween(today, day) + 5)
    .filter((days) => days <= daysAheadAtMost)
  return addDays(today, Math.max(daysAheadAtLeast, ...ahead))
}

/** Places days from the first to the last on the axis of a drawing. */
export function dayScale(first: PlainDate, last: PlainDate, { width }: DrawingSize): DayScale {
  const scale = scaleLinear([0, daysBetween(first, last)], [edge, width - edge])
  return function xOf(day) {
    return rounded(scale(daysBetween(first, day)))
  }
}

/** The months on the axis, with labels on every month or on every second or third one. */
export function monthBands(year: RhythmYear, last: PlainDate, size: DrawingSize): MonthBand[] {
  const first = firstDayOf(year)
  const xOf = dayScale(first, last, size)
  const labelWidth = textWidth('mmm', size.textSize) + 8
  const step = Math.ceil(labelWidth / (xOf(addDays(first, 30)) - xOf(first)))
  return monthsBetween(first, last).map((month, index) => {
    const from = month < first ? first : month
    const next = addMonths(month, 1)
    const width = rounded(xOf(next > last ? last : next) - xOf(from))
    const fits = step === 1 ? width >= labelWidth : width * step >= labelWidth
    return { first: month, x: xOf(from), width, hasLabel: fits && index % step === step - 1 }
  })
}

function monthsBetween(first: PlainDate, last: PlainDate): PlainDate[] {
  const months: PlainDate[] = []
  for (let month = startOfMonth(first); month <= last; month = addMonths(month, 1)) {
    months.push(month)
  }
  return months
}
