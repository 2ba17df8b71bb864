import {
  fieldsOf,
  lifeFields,
  type Answers,
  type LifeField,
  type Measure,
  type Question,
} from './answers.js'
import { weighBewind, weighCuratele, weighMentorschap } from './court.js'
import { weighNothing, weighOwnMentor, weighProxy, weighVolunteer } from './lighter.js'
import { helpsIn, options, type Option, type Weighed } from './option.js'

/** The version of these rules; it is kept with what was advised. */
export const rulesVersion = 1

/** How one way fits in each field that is asked about; a field in which it cannot help is not there. */
export type WeighedOption = {
  option: Option
  fields: Readonly<Partial<Record<LifeField, Weighed>>>
}

/** What to talk about in one field, and what is to be asked before that can be said. */
export type Advice = {
  field: LifeField
  /** The measure that stands already in this field: whether it still fits is talked about first (BW 1:459(3)). */
  stands: Measure | undefined
  /** The lightest way that suffices; undefined while a lighter one is not known yet, or none does. */
  option: Option | undefined
  /** Lighter ways that perhaps suffice: talked about before. */
  perhapsFirst: readonly Option[]
  asks: readonly Question[]
}

const weighs: Readonly<Record<Option, (answers: Answers, field: LifeField) => Weighed>> = {
  none: weighNothing,
  proxy: weighProxy,
  'own-mentor': weighOwnMentor,
  volunteer: weighVolunteer,
  mentorschap: weighMentorschap,
  bewind: weighBewind,
  curatele: weighCuratele,
}

/** Every way to help, from light to heavy, with how it fits what was answered. */
export function whatFits(answers: Answers): WeighedOption[] {
  const asked = fieldsOf(answers)
  return options.map((option) => ({
    option,
    fields: Object.fromEntries(
      lifeFields
        .filter((field) => asked.includes(field) && helpsIn[option].includes(field))
        .map((field) => [field, weighs[option](answers, field)]),
    ),
  }))
}

/**
 * What to talk about, per field that was named: the lightest way that suffices. Nothing heavier is advised while it is
 * unknown whether something lighter suffices; without a field nothing is advised.
 */
export function adviceOf(answers: Answers): Advice[] {
  return answers.about === undefined
    ? []
    : fieldsOf(answers).map((field) => adviceIn(answers, field))
}

function adviceIn(answers: Answers, field: LifeField): Advice {
  const stands = standing(answers, field)
  const perhaps: Option[] = []
  for (const { option, fields } of whatFits(without(answers, stands))) {
    const weighed = fields[field]
    if (weighed?.fit === 'fits') {
      return { field, stands, option, perhapsFirst: perhaps, asks: [] }
    }
    if (weighed?.fit === 'unknown') {
      return { field, stands, option: perhaps[0], perhapsFirst: [], asks: weighed.asks }
    }
    if (weighed?.fit === 'perhaps') {
      perhaps.push(option)
    }
  }
  return { field, stands, option: perhaps[0], perhapsFirst: [], asks: [] }
}

/** As if the measure that stands were asked for today: so it is told whether it still fits (BW 1:459(3)). */
function without(answers: Answers, stands: Measure | undefined): Answers {
  return stands === undefined
    ? answers
    : { ...answers, existing: answers.existing?.filter((measure) => measure !== stands) }
}

function standing({ existing = [] }: Answers, field: LifeField): Measure | undefined {
  const own = field === 'care' ? 'mentorschap' : 'bewind'
  return existing.includes('curatele') ? 'curatele' : existing.find((measure) => measure === own)
}
