import {
  fault,
  finish,
  startReading,
  textOf,
  typedFrom,
  type FieldErrors,
  type Reading,
  type Typed,
} from '../../shared/forms/index.js'
import type { Result } from '../../shared/result/index.js'
import type { Decision, DecisionOption, OptionKind } from '../decision.js'
import type { FilledIn, Reader } from './filled-in.js'
import { readWords, type ReadingWords } from './read-words.js'

/** As many ways to go as one person can weigh; what was asked and doing nothing are two of them. */
export const mostOptions = 8

/** How many other ways fit besides those two. */
export const mostAlternatives = mostOptions - 2

/** The fields of the ways to go; each has a hidden id beside it. */
export const optionFields = {
  asked: 'asked',
  nothing: 'nothing',
  other: (index: number) => `other-${index}`,
  idOf: (field: string) => `${field}-id`,
  advice: 'advice',
  adviceFrom: 'advice-from',
  more: 'more',
} as const

/** What stands there now; "do nothing" is filled in beforehand, for it always is a way to go. */
export function firstOptions(
  { options, advice, adviceFrom }: Decision,
  { doNothing, hasMore }: { doNothing: string; hasMore: boolean },
): Typed {
  const of = (kind: OptionKind) => options.filter((option) => option.kind === kind)
  const [asked, ...askedToo] = of('asked')
  const [nothing, ...nothingToo] = of('nothing')
  const others = [...askedToo, ...of('alternative'), ...nothingToo]
  const rows = Math.min(mostAlternatives, Math.max(1, others.length + (hasMore ? 1 : 0)))
  return typedFrom({
    ...optionFieldsOf(optionFields.asked, asked),
    ...Object.fromEntries(
      indexes
        .slice(0, rows)
        .flatMap((index) =>
          Object.entries(optionFieldsOf(optionFields.other(index), others[index])),
        ),
    ),
    ...optionFieldsOf(optionFields.nothing, nothing ?? { id: '', words: doNothing }),
    [optionFields.advice]: advice,
    [optionFields.adviceFrom]: adviceFrom,
  })
}

function optionFieldsOf(field: string, option?: Pick<DecisionOption, 'id' | 'words'>) {
  return { [field]: option?.words ?? '', [optionFields.idOf(field)]: option?.id ?? '' }
}

/** How many other ways the page shows: those that were shown or posted. */
export function shownAlternatives(typed: Typed): number {
  return indexes.findLastIndex((index) => typed[optionFields.other(index)] !== undefined) + 1 || 1
}

const indexes = Array.from({ length: mostAlternatives }, (_, index) => index)

/** The sentences of this page besides those of every page. */
export type OptionWords = ReadingWords & {
  refusals: { isWeighed: string; isChosen: string; fillFirst: string }
}

/**
 * Reads the ways to go. An empty one falls away; not when something was weighed about it or it was chosen,
 * for then words or an outcome would go with it unseen. What was weighed stays with its way. Another row comes
 * only when those that are there have been filled.
 */
export function parseOptions(
  typed: Typed,
  decision: Decision,
  { words, newId }: Pick<Reader<OptionWords>, 'words' | 'newId'>,
): Result<FilledIn, FieldErrors> {
  const reading = startReading(typed)
  const read = (field: string, kind: OptionKind) =>
    readOption(reading, field, { kind, decision, words, newId })
  const options = eachOnce([
    ...read(optionFields.asked, 'asked'),
    ...indexes.flatMap((index) => read(optionFields.other(index), 'alternative')),
    ...read(optionFields.nothing, 'nothing'),
  ])
  refuseLost(reading, { options, decision, words })
  const asksMore = textOf(typed, optionFields.more) !== ''
  const empty = asksMore ? firstEmpty(typed) : undefined
  if (empty !== undefined) {
    fault(reading, empty, words.refusals.fillFirst)
  }
  const content = {
    advice: readWords(reading, optionFields.advice, words),
    adviceFrom: readWords(reading, optionFields.adviceFrom, words),
  }
  const backAt = asksMore ? { backAt: nextField(options) } : {}
  return finish(reading, () => ({ content, options, ...backAt }))
}

/** An id that was posted twice, by hand, stands once. */
function eachOnce(options: readonly DecisionOption[]): DecisionOption[] {
  return options.filter(({ id }, index) => options.findIndex((one) => one.id === id) === index)
}

type OptionReading = Pick<Reader<OptionWords>, 'words' | 'newId'> & {
  kind: OptionKind
  decision: Decision
}

function readOption(
  reading: Reading,
  field: string,
  { kind, decision, words, newId }: OptionReading,
): DecisionOption[] {
  const said = readWords(reading, field, words)
  const id = textOf(reading.typed, optionFields.idOf(field))
  const kept = decision.options.find((option) => option.id === id)
  if (said === null) {
    return []
  }
  return kept === undefined
    ? [{ id: newId(), kind, words: said, safe: null, connected: null, authentic: null }]
    : [{ ...kept, kind, words: said }]
}

type Judged = { options: readonly DecisionOption[]; decision: Decision; words: OptionWords }

/** Ways that stood there and are posted no more. */
function refuseLost(reading: Reading, { options, decision, words }: Judged): void {
  const lost = decision.options.filter(({ id }) => !options.some((option) => option.id === id))
  for (const option of lost) {
    const field = fieldOf(reading.typed, option.id)
    if (option.id === decision.chosenOptionId) {
      fault(reading, field, words.refusals.isChosen)
    } else if ([option.safe, option.connected, option.authentic].some((text) => text !== null)) {
      fault(reading, field, words.refusals.isWeighed)
    }
  }
}

function fieldOf(typed: Typed, id: string): string {
  const fields = [optionFields.asked, optionFields.nothing, ...indexes.map(optionFields.other)]
  return fields.find((field) => textOf(typed, optionFields.idOf(field)) === id) ?? 'asked'
}

/** The first other way that was shown and not filled in. */
function firstEmpty(typed: Typed): string | undefined {
  const shown = indexes.map(optionFields.other).filter((field) => typed[field] !== undefined)
  return shown.find((field) => textOf(typed, field) === '')
}

function nextField(options: readonly DecisionOption[]): string {
  const others = options.filter(({ kind }) => kind === 'alternative').length
  return optionFields.other(Math.min(others, mostAlternatives - 1))
}
