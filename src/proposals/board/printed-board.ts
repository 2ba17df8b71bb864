import { at } from './at.js'
import {
  explainCounterfactual,
  explainCriterion,
  explainFinding,
  type Certificate,
  type Comparison,
  type Criterion,
  type HardCode,
  type Objective,
  type PairScore,
} from '../../matching/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { choicesFor, type Choice } from './choices.js'
import { placesOn, waysOpenFor, type Board } from './lay-board.js'
import { byNeed, leftOverOf, type LeftOver } from './left-over.js'
import { whatIf } from './load-pair.js'
import { tellableOf } from './reasons.js'

/** The best answer for a whole list, as a program reads it: identifiers, codes and sentences, never a name. */
export type PrintedBoard = {
  readonly weightsVersion: number
  readonly objective: Objective
  readonly waiting: number
  readonly matched: number
  readonly places: number
  /** The plain sum of the scores, 0 to 100 each. */
  readonly total: number
  readonly certificate: Certificate
  readonly clients: readonly PrintedClient[]
}

/** One client in the answer, with why, and what another choice would cost. */
export type PrintedClient = {
  readonly entry: string
  readonly urgency: number
  readonly weeksWaiting: number
  readonly pair: PrintedPair | null
  readonly alternatives: readonly PrintedAlternative[]
  readonly leftOver: PrintedLeftOver | null
}

type Sentence<Code extends string> = { readonly code: Code; readonly text: string }

type PrintedPair = {
  readonly mentor: string
  readonly score: number
  readonly confidence: number
  readonly interval: readonly [number, number]
  readonly criteria: readonly (Sentence<Criterion> & { readonly comparison: Comparison })[]
  readonly whyNotHigher: readonly Criterion[]
  readonly askFirst: readonly Sentence<HardCode>[]
  readonly counterfactual: string | null
}

type PrintedAlternative = {
  readonly mentor: string
  readonly score: number
  /** What the pairs of all others gain or lose together. */
  readonly groupCost: number
  readonly moved: readonly { readonly entry: string; readonly mentor: string | null }[]
}

type PrintedLeftOver = {
  readonly why: LeftOver['why']
  readonly missing: readonly (Sentence<HardCode> & { readonly mentors: number })[]
  readonly wider: readonly { readonly code: HardCode; readonly mentors: number }[]
}

/** As many as a person weighs beside each other. */
const mostAlternatives = 3

/** Demands of which a sentence would tell something of a person's health, or of what he said of another. */
const onlyCodes: ReadonlySet<HardCode> = new Set(['safety', 'veto', 'consent'])

/** The best answer with its reasons, the most urgent first. Nothing special of a person is in it (AVG 9). */
export function printedBoard(board: Board, locale: Locale): PrintedBoard {
  const { people, settled, scored } = board
  const leftOver = new Map(
    leftOverOf(people, scored, settled).map((left) => [left.client, left] as const),
  )
  return {
    weightsVersion: people.weighing.weights.version,
    objective: people.weighing.objective,
    waiting: people.waiting.length,
    matched: settled.pairs.length,
    places: placesOn(people),
    total: settled.total / 10,
    certificate: settled.certificate,
    clients: byNeed(people).map((client) => {
      const { entryId: entry, side } = at(people.waiting, client)
      const { urgency, weeksWaiting } = side
      const left = leftOver.get(client)
      const pair = pairOf(board, client, locale)
      const alternatives = alternativesFor(board, client)
      const leftOverOne = left === undefined ? null : printedLeft(board, left, locale)
      return { entry, urgency, weeksWaiting, pair, alternatives, leftOver: leftOverOne }
    }),
  }
}

function pairOf(board: Board, client: number, locale: Locale): PrintedPair | null {
  const mentor = at(board.settled.mentorOf, client)
  if (mentor === -1) return null
  const pair = board.scored.pairOf(client, mentor)
  const change = whatIf(board.scored, client, mentor)
  return {
    mentor: pair.mentorId,
    score: pair.score,
    confidence: pair.confidence,
    interval: pair.interval,
    criteria: tellableOf(pair).map((score) => ({
      code: score.criterion,
      comparison: score.comparison,
      text: explainCriterion(score, locale),
    })),
    whyNotHigher: pair.whyNotHigher.filter((criterion) => criterion !== 'recognition'),
    askFirst: asked(pair, locale),
    counterfactual: change === undefined ? null : explainCounterfactual(change, locale),
  }
}

function asked({ hard }: PairScore, locale: Locale): readonly Sentence<HardCode>[] {
  return hard
    .filter(({ finding, code }) => finding === 'ask-first' && !onlyCodes.has(code))
    .map((finding) => ({ code: finding.code, text: explainFinding(finding, locale) }))
}

function alternativesFor(board: Board, client: number): readonly PrintedAlternative[] {
  const { people, scored, free } = board
  return choicesFor({ people, scored, client, locked: [], free })
    .filter(({ isBest }) => !isBest)
    .slice(0, mostAlternatives)
    .map((choice) => alternativeOf(board, choice))
}

function alternativeOf({ people }: Board, choice: Choice): PrintedAlternative {
  return {
    mentor: at(people.mentors, choice.mentor).side.id,
    score: choice.score / 10,
    groupCost: choice.rest / 10,
    moved: choice.changes.map(({ client, to }) => ({
      entry: at(people.waiting, client).entryId,
      mentor: people.mentors[to]?.side.id ?? null,
    })),
  }
}

function printedLeft(board: Board, { client, why }: LeftOver, locale: Locale): PrintedLeftOver {
  if (why !== 'no-mentor') return { why, missing: [], wider: [] }
  const { missing, wider } = waysOpenFor(board, client)
  return {
    why,
    missing: missing
      .filter(({ finding }) => !onlyCodes.has(finding.code))
      .map(({ finding, mentors }) => ({
        code: finding.code,
        text: explainFinding(finding, locale),
        mentors,
      })),
    wider: wider.map(({ code, mentors }) => ({ code, mentors: mentors.length })),
  }
}
