import type { Authority, Matter, MissingCode } from '../../authority/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import type { Decision, Outcome } from '../decision.js'
import type { Step } from '../path.js'
import { endingRefusal, type EndingRefusal } from './ending.js'
import { stepsFor } from './steps-for.js'

/** What a decision still lacks. */
export const gapCodes = [
  'involved',
  'wish',
  'alternative',
  'nothing',
  'consulted',
  'weighed',
  'collision',
  'serious-harm-why',
  'second-opinion',
  'outcome',
  'outcome-words',
  'outcome-why',
  'still-needed',
  'decided-on',
  'mentor-view',
  'review-on',
  'review-is-past',
  'explained',
] as const
export type GapCode = (typeof gapCodes)[number] | EndingRefusal | MissingCode

/** One thing that is lacking, and the page where it is told. */
export type Gap = { readonly step: Step; readonly code: GapCode }

/**
 * What this decision still lacks to end as it does, or as the rules expect while nothing is chosen yet. Empty
 * means that it can be closed. In the order of the pages. BW 1:453, 454, 459(3); domain 3.8.
 */
export function gapsOf(decision: Decision, authority: Authority, today: PlainDate): Gap[] {
  const outcome = decision.outcome ?? expectedOutcome(authority)
  const refusal = endingRefusal(decision, authority, today)
  const path = stepsFor(decision, authority)
  return [
    ...lacking(decision.outcome !== null, 'outcome', 'outcome'),
    ...demands[outcome]({ decision, authority, today }),
    ...(refusal === undefined ? [] : [{ step: 'outcome' as const, code: refusal }]),
  ].toSorted((one, other) => placeOn(path, one) - placeOn(path, other))
}

function placeOn(path: readonly Step[], { step }: Gap): number {
  const place = path.indexOf(step)
  return place === -1 ? path.length : place
}

/** Whether it goes against what the client wants, as far as the answers show. */
export function isAgainstTheWish(decision: Decision): boolean {
  const { outcome, askedBy, clientResists, options, chosenOptionId } = decision
  if (outcome !== 'mentor-decided' && outcome !== 'refused') {
    return false
  }
  const chosen = options.find(({ id }) => id === chosenOptionId)
  const isOtherThanAsked = outcome === 'refused' || (chosen && chosen.kind !== 'asked')
  return askedBy === 'client'
    ? isOtherThanAsked === true
    : clientResists === true && !isDropped(decision)
}

/** What was asked is left, which is what a client who resists wants. */
function isDropped({ outcome, options, chosenOptionId }: Decision): boolean {
  return (
    outcome === 'refused' ||
    options.some(({ id, kind }) => id === chosenOptionId && kind === 'nothing')
  )
}

type Situation = { decision: Decision; authority: Authority; today: PlainDate }

function expectedOutcome({ decides }: Authority): Outcome {
  if (decides === 'client') {
    return 'client-decided'
  }
  return decides === 'mentor' ? 'mentor-decided' : 'referred'
}

const demands: Record<Outcome, (situation: Situation) => Gap[]> = {
  'client-decided': ({ decision }) => [
    ...involved(decision),
    ...lacking(decision.outcomeWords !== null, 'outcome', 'outcome-words'),
    ...lacking(decision.decidedOn !== null, 'outcome', 'decided-on'),
  ],
  'mentor-decided': decidedByMentor,
  refused: decidedByMentor,
  referred: ({ decision, authority }) =>
    lacking(
      authority.mentorMay !== 'be-heard' || decision.mentorView !== null,
      'outcome',
      'mentor-view',
    ),
  'not-yet': ({ decision, today }) => [
    ...lacking(decision.outcomeWhy !== null, 'outcome', 'outcome-why'),
    ...lacking(decision.outcomeWords !== null, 'outcome', 'still-needed'),
    ...reviewGaps(decision, today),
  ],
}

function decidedByMentor(situation: Situation): Gap[] {
  const { decision, authority, today } = situation
  return [
    ...authority.missing.map((code): Gap => ({ step: pageOf(code), code })),
    ...involved(decision),
    ...lacking(decision.wish !== null || decision.wishPictured !== null, 'wants', 'wish'),
    ...weighedGaps(decision),
    ...resistanceGaps(situation),
    ...lacking(decision.outcomeWords !== null, 'outcome', 'outcome-words'),
    ...lacking(decision.outcomeWhy !== null, 'outcome', 'outcome-why'),
    ...lacking(decision.decidedOn !== null, 'outcome', 'decided-on'),
    ...(needsReview(decision) ? reviewGaps(decision, today) : []),
    ...lacking(isExplained(decision), 'explained', 'explained'),
  ]
}

function involved({ involved: had, involvedHow }: Decision): Gap[] {
  return lacking(had !== null && involvedHow !== null, 'wants', 'involved')
}

function weighedGaps({ options, consultations, collision, ...decision }: Decision): Gap[] {
  const has = (kind: 'alternative' | 'nothing') => options.some((option) => option.kind === kind)
  const isWeighed = options.every(({ safe, connected, authentic }) =>
    [safe, connected, authentic].some((good) => good !== null),
  )
  const isConsulted = consultations.length > 0 || decision.nobodyConsultedBecause !== null
  return [
    ...lacking(has('alternative'), 'options', 'alternative'),
    ...lacking(has('nothing'), 'options', 'nothing'),
    ...lacking(isConsulted, 'consulted', 'consulted'),
    ...lacking(isWeighed, 'weighing', 'weighed'),
    ...lacking(collision !== null, 'weighing', 'collision'),
  ]
}

/** Against resistance only to avert serious harm, and not on the word of one alone. BW 1:453(5), 7:465(6). */
function resistanceGaps({ decision, authority }: Situation): Gap[] {
  const isPlainlyNeeded = authority.conditions.includes('plainly-needed')
  return isPlainlyNeeded
    ? [
        ...lacking(decision.seriousHarmWhy !== null, 'resistance', 'serious-harm-why'),
        ...lacking(decision.secondOpinion !== null, 'resistance', 'second-opinion'),
      ]
    : []
}

const alwaysReviewed: readonly Matter[] = [
  'care.move',
  'care.contact-limit',
  'treatment.psychotropic',
]

function needsReview(decision: Decision): boolean {
  return alwaysReviewed.includes(decision.matter) || isAgainstTheWish(decision)
}

function reviewGaps({ reviewOn }: Decision, today: PlainDate): Gap[] {
  if (reviewOn === null) {
    return [{ step: 'outcome', code: 'review-on' }]
  }
  return lacking(reviewOn > today, 'outcome', 'review-is-past')
}

function isExplained(decision: Decision): boolean {
  const { explainedHow, explainedOn, clientTook, notExplainedBecause } = decision
  return (
    notExplainedBecause !== null ||
    (explainedHow !== null && explainedOn !== null && clientTook !== null)
  )
}

function lacking(isThere: boolean, step: Step, code: GapCode): Gap[] {
  return isThere ? [] : [{ step, code }]
}

/** The page on which somebody can add what the rules miss. */
function pageOf(code: MissingCode): Step {
  if (code.startsWith('statement') || code === 'capacity-statement') {
    return 'capacity'
  }
  if (code === 'resistance' || code === 'serious-harm') {
    return 'resistance'
  }
  return code === 'invasive' ? 'asked' : 'authority'
}
