import {
  dateFields,
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
import { consultedKinds, type Consultation, type Decision } from '../decision.js'
import type { FilledIn, Reader } from './filled-in.js'
import { readIfChosen, readPastDay, readWords, type ReadingWords } from './read-words.js'

/** As many talks as fit on the page. */
export const mostConsultations = 12

/** The fields of the talks; those of one talk end in its place on the page. */
export const consultedFields = {
  of: (field: 'id' | 'who' | 'name' | 'on' | 'said', index: number) => `${field}-${index}`,
  nobody: 'nobody',
  more: 'more',
} as const

const { of } = consultedFields
const indexes = Array.from({ length: mostConsultations }, (_, index) => index)

/** What stands there now, with room for a talk when there is none yet or one more is asked. */
export function firstConsulted(
  { consultations, nobodyConsultedBecause }: Decision,
  { hasMore }: { hasMore: boolean },
): Typed {
  const asked = Math.max(1, consultations.length + (hasMore ? 1 : 0))
  const rows = indexes.slice(0, Math.min(mostConsultations, asked))
  return typedFrom({
    ...Object.fromEntries(
      rows.flatMap((index) => Object.entries(fieldsOfTalk(index, consultations[index]))),
    ),
    [consultedFields.nobody]: nobodyConsultedBecause,
  })
}

const emptyTalk = { id: '', who: '', name: null, consultedOn: null, said: '' }

function fieldsOfTalk(
  index: number,
  { id, who, name, said, consultedOn }: Consultation | typeof emptyTalk = emptyTalk,
): Record<string, string> {
  return {
    [of('id', index)]: id,
    [of('who', index)]: who,
    [of('name', index)]: name ?? '',
    [of('said', index)]: said,
    ...dateFields(of('on', index), consultedOn),
  }
}

/** How many talks the page shows: those that were shown or posted. */
export function shownTalks(typed: Typed): number {
  return indexes.findLastIndex((index) => typed[of('said', index)] !== undefined) + 1 || 1
}

/** The sentences of this page besides those of every page. */
export type ConsultedWords = ReadingWords & { missing: { who: string; said: string } }

/** Reads who was heard. An empty row falls away; of a row that is begun, who it was and what he said are asked. */
export function parseConsulted(
  typed: Typed,
  decision: Decision,
  reader: Reader<ConsultedWords>,
): Result<FilledIn, FieldErrors> {
  const reading = startReading(typed)
  const talks = indexes.flatMap((index) => readTalk(reading, index, { decision, reader }))
  const consultations = eachOnce(talks)
  const nobodyConsultedBecause = readWords(reading, consultedFields.nobody, reader.words)
  const next = of('who', Math.min(consultations.length, mostConsultations - 1))
  const backAt = textOf(typed, consultedFields.more) === '' ? {} : { backAt: next }
  return finish(reading, () => ({ content: { nobodyConsultedBecause }, consultations, ...backAt }))
}

/** An id that was posted twice, by hand, stands once. */
function eachOnce(talks: readonly Consultation[]): Consultation[] {
  return talks.filter(({ id }, index) => talks.findIndex((talk) => talk.id === id) === index)
}

type TalkReading = { decision: Decision; reader: Reader<ConsultedWords> }

function readTalk(
  reading: Reading,
  index: number,
  { decision, reader: { today, words, newId } }: TalkReading,
): Consultation[] {
  const who = readIfChosen(reading, of('who', index), consultedKinds)
  const name = readWords(reading, of('name', index), words)
  const said = readWords(reading, of('said', index), words)
  const consultedOn = readPastDay(reading, of('on', index), { today, words })
  if (who === null && name === null && said === null && consultedOn === null) {
    return []
  }
  if (who === null) {
    fault(reading, of('who', index), words.missing.who)
  }
  if (said === null) {
    fault(reading, of('said', index), words.missing.said)
  }
  const id = textOf(reading.typed, of('id', index))
  const isKept = decision.consultations.some((talk) => talk.id === id)
  return [{ id: isKept ? id : newId(), who: who ?? 'other', name, consultedOn, said: said ?? '' }]
}
