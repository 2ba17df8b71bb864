/** Fields of life in which somebody may need help to decide. */
export const lifeFields = ['care', 'money'] as const
export type LifeField = (typeof lifeFields)[number]

/** What the help is about. */
export const abouts = ['care', 'money', 'both'] as const
/** Whether the person can weigh what it is about, now. */
export const weighings = ['yes', 'with-help', 'no'] as const
/** Whether the person wants this help. */
export const agreements = ['yes', 'no', 'cannot-say'] as const
/** Whether there is somebody the person trusts, who can and wants to help. */
export const trusts = ['yes', 'perhaps', 'no'] as const
/** What was arranged on paper while the person could still weigh it. */
export const proxies = ['care', 'money', 'both', 'none'] as const
/** Whether help that is offered is accepted. */
export const acceptances = ['yes', 'partly', 'no'] as const
/** Whether somebody decides against the interest of the person. */
export const againsts = ['no', 'unsure', 'yes'] as const
/** How bad it gets when nothing changes. */
export const harms = ['none', 'risk', 'serious'] as const
/** How long the help is needed. */
export const durations = ['temporary', 'lasting'] as const
/** What a court ordered before; `none` is an answer, nothing chosen is not. */
export const measures = ['mentorschap', 'bewind', 'curatele', 'none'] as const
export type Measure = (typeof measures)[number]

/** The questions in their order. Each may stay open. */
export const questions = [
  'age',
  'about',
  'canWeigh',
  'agrees',
  'trusted',
  'proxy',
  'helpAccepted',
  'against',
  'harm',
  'lasting',
  'existing',
] as const
export type Question = (typeof questions)[number]

/** The questions with one answer out of a few, and what can be answered. */
export const choiceQuestions = {
  about: abouts,
  canWeigh: weighings,
  agrees: agreements,
  trusted: trusts,
  proxy: proxies,
  helpAccepted: acceptances,
  against: againsts,
  harm: harms,
  lasting: durations,
} as const

/** A question with one answer out of a few. */
export type ChoiceQuestion = keyof typeof choiceQuestions

/** What was answered; a question that stayed open is undefined. */
export type Answers = {
  readonly age?: number | undefined
  readonly about?: (typeof abouts)[number] | undefined
  readonly canWeigh?: (typeof weighings)[number] | undefined
  readonly agrees?: (typeof agreements)[number] | undefined
  readonly trusted?: (typeof trusts)[number] | undefined
  readonly proxy?: (typeof proxies)[number] | undefined
  readonly helpAccepted?: (typeof acceptances)[number] | undefined
  readonly against?: (typeof againsts)[number] | undefined
  readonly harm?: (typeof harms)[number] | undefined
  readonly lasting?: (typeof durations)[number] | undefined
  readonly existing?: readonly Measure[] | undefined
}

/** The fields the help is about; both when it was not answered. */
export function fieldsOf({ about }: Answers): readonly LifeField[] {
  return about === 'care' || about === 'money' ? [about] : lifeFields
}

/** Whether somebody was given a proxy for this field. */
export function hasProxy({ proxy }: Answers, field: LifeField): boolean {
  return proxy === 'both' || proxy === field
}

/** Whether the person is not of age; unknown counts as of age, because most are. */
export function isMinor({ age }: Answers): boolean {
  return age !== undefined && age < 18
}

/** Whether what is there does not suffice: serious harm, refused help, or somebody who acts against the interest. */
export function isPressing({ harm, helpAccepted, against }: Answers): boolean {
  return harm === 'serious' || helpAccepted === 'no' || against === 'yes'
}
