import {
  hasProxy,
  isMinor,
  isPressing,
  type Answers,
  type LifeField,
  type Question,
} from './answers.js'
import { holding } from './lighter.js'
import type { Fit, Option, Reason, Weighed } from './option.js'

const youngestAhead = 16

/**
 * Mentorschap: for care, not for money, of who cannot or hardly weigh by his state (BW 1:450). It gives way to a proxy
 * that works, and to family that can decide with the doctor; for a minor only ahead, near majority (450(3)).
 */
export function weighMentorschap(answers: Answers): Weighed {
  if (isMinor(answers)) {
    const isNear = (answers.age ?? 0) >= youngestAhead && answers.canWeigh === 'no'
    return {
      fit: isNear ? 'perhaps' : 'no',
      speaksFor: isNear ? ['cannot-weigh', 'ahead'] : [],
      speaksAgainst: ['minor', 'parents-decide'],
      asks: answers.canWeigh === undefined ? ['canWeigh'] : [],
    }
  }
  return weighMeasure(answers, 'mentorschap', 'care')
}

/** Bewind: for money alone (BW 1:431, 458); never for a minor, whose parents look after it. */
export function weighBewind(answers: Answers): Weighed {
  if (isMinor(answers)) {
    return { fit: 'no', speaksFor: [], speaksAgainst: ['minor', 'parents-decide'], asks: [] }
  }
  return weighMeasure(answers, 'bewind', 'money')
}

/**
 * Curatele: the heaviest. Never more than something to talk about, and only when a grown-up cannot weigh, serious harm
 * lasts, and mentorschap with bewind do not suffice (BW 1:378).
 */
export function weighCuratele(answers: Answers): Weighed {
  const { helpAccepted, against } = answers
  const said = {
    speaksFor: forMeasure(answers).filter((reason) => forCuratele.includes(reason)),
    speaksAgainst: againstCuratele(answers),
  }
  if (rulesOutCuratele(answers)) {
    return { fit: 'no', ...said, asks: [] }
  }
  const asks = missing(answers, 'canWeigh', 'harm', 'existing')
  if (asks.length > 0) {
    return { fit: 'unknown', ...said, asks }
  }
  const mayBe = hasBoth(answers) && (helpAccepted === 'no' || against === 'yes')
  return { fit: mayBe ? 'perhaps' : 'no', ...said, asks }
}

const forCuratele: readonly Reason[] = [
  'cannot-weigh',
  'serious-harm',
  'refuses-help',
  'acted-against',
]

function rulesOutCuratele({ canWeigh, harm, lasting, existing, age }: Answers): boolean {
  return (
    isMinor({ age }) ||
    existing?.includes('curatele') === true ||
    lasting === 'temporary' ||
    (canWeigh ?? 'no') !== 'no' ||
    (harm ?? 'serious') !== 'serious'
  )
}

function againstCuratele(answers: Answers): Reason[] {
  const { existing, canWeigh, lasting } = answers
  return holding(
    [isMinor(answers), 'minor'],
    [existing?.includes('curatele') === true, 'exists'],
    [canWeigh === 'yes', 'weighs-himself'],
    [lasting === 'temporary', 'for-a-time'],
    [!hasBoth(answers), 'both-measures-first'],
    [true, 'takes-say'],
  )
}

function hasBoth({ existing = [] }: Answers): boolean {
  return existing.includes('mentorschap') && existing.includes('bewind')
}

function weighMeasure(
  answers: Answers,
  option: Option & ('mentorschap' | 'bewind'),
  field: LifeField,
): Weighed {
  const speaksFor = forMeasure(answers)
  const speaksAgainst = againstMeasure(answers, option, field)
  const stands = { speaksFor, speaksAgainst }
  if (answers.existing?.some((measure) => measure === option || measure === 'curatele')) {
    return { fit: 'no', ...stands, asks: [] }
  }
  const { canWeigh } = answers
  if (canWeigh === undefined) {
    return { fit: 'unknown', ...stands, asks: ['canWeigh'] }
  }
  const asks = missing(answers, 'trusted', 'proxy', 'harm', 'against')
  return { fit: fitOfMeasure(answers, canWeigh, field), ...stands, asks }
}

function fitOfMeasure(
  answers: Answers,
  canWeigh: NonNullable<Answers['canWeigh']>,
  field: LifeField,
): Fit {
  const presses = isPressing(answers)
  if (canWeigh !== 'no') {
    return canWeigh === 'with-help' && presses ? 'perhaps' : 'no'
  }
  if (hasProxy(answers, field)) {
    return presses || answers.against === 'unsure' ? 'perhaps' : 'no'
  }
  const mayDoWithout = answers.trusted === 'yes' || answers.agrees === 'no'
  return mayDoWithout && !presses ? 'perhaps' : 'fits'
}

function forMeasure(answers: Answers): Reason[] {
  return holding(
    [answers.canWeigh === 'no', 'cannot-weigh'],
    [answers.canWeigh === 'with-help', 'hampered'],
    [answers.trusted === 'no', 'nobody-trusted'],
    [answers.harm === 'serious', 'serious-harm'],
    [answers.helpAccepted === 'no', 'refuses-help'],
    [answers.against === 'yes', 'acted-against'],
    [answers.lasting === 'temporary', 'for-a-time'],
    [answers.agrees === 'yes', 'agrees'],
  )
}

function againstMeasure(answers: Answers, option: Option, field: LifeField): Reason[] {
  const { existing, canWeigh, agrees, trusted } = answers
  return holding(
    [existing?.includes('curatele') === true, 'curator-decides'],
    [existing?.some((measure) => measure === option) === true, 'exists'],
    [canWeigh === 'yes', 'weighs-himself'],
    [hasProxy(answers, field), 'proxy-enough'],
    [agrees === 'no', 'objects'],
    [canWeigh === 'no' && trusted === 'yes' && field === 'care', 'family-may-decide'],
    [canWeigh !== 'no', 'lighter-first'],
    [true, 'takes-say'],
  )
}

function missing(answers: Answers, ...asked: Question[]): Question[] {
  return asked.filter((question) => answers[question] === undefined)
}
