import { hasProxy, isMinor, isPressing, type Answers, type LifeField } from './answers.js'
import type { Fit, Reason, Weighed } from './option.js'

/** The reasons of which the condition holds. */
export function holding(
  ...pairs: readonly (readonly [holds: boolean, reason: Reason])[]
): Reason[] {
  return pairs.filter(([holds]) => holds).map(([, reason]) => reason)
}

function pressure(answers: Answers): Reason[] {
  return holding(
    [answers.harm === 'serious', 'serious-harm'],
    [answers.helpAccepted === 'no', 'refuses-help'],
    [answers.against === 'yes', 'acted-against'],
    [answers.against === 'unsure', 'perhaps-acted-against'],
  )
}

/**
 * No measure: the own network, the district team, a client supporter. It suffices for who can weigh and is not in
 * serious trouble; for who cannot, perhaps, when somebody close may decide with the doctor (WGBO 465(3)).
 */
export function weighNothing(answers: Answers): Weighed {
  const { canWeigh, trusted, helpAccepted, harm } = answers
  const said = {
    speaksFor: holding(
      [canWeigh === 'yes', 'weighs-himself'],
      [canWeigh === 'with-help', 'weighs-with-help'],
      [trusted === 'yes', 'has-trusted'],
      [helpAccepted === 'yes', 'accepts-help'],
      [harm === 'none', 'no-harm'],
      [canWeigh === 'no' && trusted === 'yes', 'family-may-decide'],
    ),
    speaksAgainst: [
      ...holding([canWeigh === 'no', 'cannot-weigh'], [trusted === 'no', 'nobody-trusted']),
      ...pressure(answers),
    ],
  }
  if (canWeigh === undefined) {
    return { fit: 'unknown', ...said, asks: ['canWeigh'] }
  }
  if (canWeigh !== 'no') {
    return { fit: isPressing(answers) ? 'perhaps' : 'fits', ...said, asks: openOf(answers) }
  }
  if (trusted === undefined) {
    return { fit: 'unknown', ...said, asks: ['trusted'] }
  }
  const fit: Fit = trusted === 'no' || isPressing(answers) ? 'no' : 'perhaps'
  return { fit, ...said, asks: openOf(answers) }
}

function openOf({ harm, against, helpAccepted }: Answers) {
  return [
    ...(harm === undefined ? (['harm'] as const) : []),
    ...(against === undefined ? (['against'] as const) : []),
    ...(helpAccepted === undefined ? (['helpAccepted'] as const) : []),
  ]
}

/**
 * A living will or written proxy. One that is there goes first in law, unless somebody acts against the interest; a new
 * one can only be made by a grown-up who can weigh it, wants it and has somebody for it.
 */
export function weighProxy(answers: Answers, field: LifeField): Weighed {
  if (hasProxy(answers, field)) {
    return {
      fit: answers.against === 'yes' || answers.against === 'unsure' ? 'perhaps' : 'fits',
      speaksFor: ['proxy-covers'],
      speaksAgainst: pressure(answers).filter((reason) => reason.endsWith('acted-against')),
      asks: answers.against === undefined ? ['against'] : [],
    }
  }
  return weighNewProxy(answers)
}

function weighNewProxy(answers: Answers): Weighed {
  const { canWeigh, trusted, agrees } = answers
  const said = {
    speaksFor: holding(
      [canWeigh === 'yes' || canWeigh === 'with-help', 'can-still-arrange'],
      [trusted === 'yes', 'has-trusted'],
      [trusted === 'perhaps', 'perhaps-trusted'],
    ),
    speaksAgainst: holding(
      [isMinor(answers), 'minor'],
      [canWeigh === 'no', 'too-late-to-arrange'],
      [trusted === 'no', 'nobody-trusted'],
      [agrees === 'no', 'objects'],
    ),
  }
  // What may lie in a drawer is asked before anything heavier.
  const open = isMinor(answers) ? [] : missing(answers, 'proxy')
  if (said.speaksAgainst.length > 0) {
    return { fit: open.length > 0 ? 'unknown' : 'no', ...said, asks: open }
  }
  const unknown = missing(answers, 'canWeigh', 'trusted')
  if (unknown.length > 0) {
    return { fit: 'unknown', ...said, asks: unknown }
  }
  const isSure = canWeigh === 'yes' && trusted === 'yes' && agrees === 'yes'
  return { fit: isSure ? 'fits' : 'perhaps', ...said, asks: missing(answers, 'agrees') }
}

function missing<Asked extends keyof Answers>(answers: Answers, ...asked: Asked[]): Asked[] {
  return asked.filter((question) => answers[question] === undefined)
}

/**
 * A JIM or another mentor of one's own: somebody trusted, chosen by the person. He supports and speaks up beside; he
 * has no power in law, so for who cannot weigh it is perhaps not enough. For the young it fits in hard times as well (JIM).
 */
export function weighOwnMentor(answers: Answers): Weighed {
  const { age, trusted, agrees, canWeigh } = answers
  const isYoung = age !== undefined && age < 24
  const said = {
    speaksFor: holding(
      [trusted === 'yes', 'has-trusted'],
      [trusted === 'perhaps', 'perhaps-trusted'],
      [isYoung, 'young'],
      [agrees === 'yes', 'agrees'],
    ),
    speaksAgainst: [
      ...holding(
        [trusted === 'no', 'nobody-trusted'],
        [agrees === 'no', 'objects'],
        [canWeigh === 'no', 'no-power'],
      ),
      ...pressure(answers),
    ],
  }
  if (trusted === 'no' || agrees === 'no') {
    return { fit: 'no', ...said, asks: [] }
  }
  if (trusted === undefined) {
    return { fit: 'unknown', ...said, asks: ['trusted'] }
  }
  const isSure = trusted === 'yes' && canWeigh !== undefined && canWeigh !== 'no'
  const asks = missing(answers, 'canWeigh', 'agrees')
  return { fit: isSure && (isYoung || !isPressing(answers)) ? 'fits' : 'perhaps', ...said, asks }
}

/** A volunteer without a mandate: somebody who comes by, shows the way, speaks along only with consent. */
export function weighVolunteer(answers: Answers): Weighed {
  const { agrees, canWeigh, trusted, helpAccepted } = answers
  const said = {
    speaksFor: holding(
      [trusted === 'no', 'nobody-trusted'],
      [helpAccepted === 'yes', 'accepts-help'],
      [agrees === 'yes', 'agrees'],
      [canWeigh === 'yes', 'weighs-himself'],
      [canWeigh === 'with-help', 'weighs-with-help'],
    ),
    speaksAgainst: [
      ...holding([agrees === 'no', 'objects'], [canWeigh === 'no', 'no-power']),
      ...pressure(answers),
    ],
  }
  if (agrees === 'no') {
    return { fit: 'no', ...said, asks: [] }
  }
  if (canWeigh === undefined) {
    return { fit: 'unknown', ...said, asks: ['canWeigh'] }
  }
  const isEnough = canWeigh !== 'no' && !isPressing(answers)
  return { fit: isEnough ? 'fits' : 'perhaps', ...said, asks: missing(answers, 'agrees') }
}
