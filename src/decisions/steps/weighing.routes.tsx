import type { Route } from '../../shared/http/index.js'
import { ok, refused } from '../../shared/result/index.js'
import { fieldReader } from '../../shared/ui/index.js'
import { outcomes } from '../decision.js'
import { OtherLawNotice } from '../deciding/pages/other-law-notice.js'
import { answerFor, endingRefusal, type EndingRefusal } from '../guard/index.js'
import { stepForm, type OpenedStep } from '../step-form.js'
import type { FilledIn } from './filled-in.js'
import { firstOptions, mostAlternatives, optionFields, parseOptions } from './options.form.js'
import { optionsMessages } from './options.messages.js'
import { firstOutcome, outcomeFields, parseOutcome } from './outcome.form.js'
import { outcomeMessages } from './outcome.messages.js'
import { OptionsFields } from './pages/options-fields.js'
import { OutcomeFields } from './pages/outcome-fields.js'
import { ResistanceFields } from './pages/resistance-fields.js'
import { WeighingFields } from './pages/weighing-fields.js'
import { readingMessages } from './reading.messages.js'
import {
  firstResistance,
  parseResistance,
  questionsOf,
  resistanceFields,
} from './resistance.form.js'
import { resistanceMessages } from './resistance.messages.js'
import { hasMore, saverFor } from './save-filled-in.js'
import { firstWeighing, goods, parseWeighing, weighingFields } from './weighing.form.js'
import { weighingMessages } from './weighing.messages.js'

/** A field and what it is called. */
type Named = [field: string, label: string]

const optionsStep = stepForm<object, FilledIn>({
  step: 'options',
  first: ({ decision }, request) =>
    firstOptions(decision, {
      doNothing: optionsMessages(request.locale).doNothing,
      hasMore: request.query(hasMore) !== undefined,
    }),
  parse: (typed, { decision }, { locale, newId }) => {
    const words = { ...readingMessages(locale), ...optionsMessages(locale) }
    return parseOptions(typed, decision, { words, newId })
  },
  save: saverFor('options'),
  labels: (locale) => {
    const words = optionsMessages(locale)
    const others = Array.from({ length: mostAlternatives }, (_, index): Named => [
      optionFields.other(index),
      words.other(index + 1),
    ])
    return {
      [optionFields.asked]: words.asked,
      ...Object.fromEntries(others),
      [optionFields.nothing]: words.nothing,
      [optionFields.advice]: words.advice,
      [optionFields.adviceFrom]: words.adviceFrom,
    }
  },
  view: (_, form, { locale }) => <OptionsFields field={fieldReader(form, locale)} />,
})

const weighingStep = stepForm<object, FilledIn>({
  step: 'weighing',
  first: ({ decision }) => firstWeighing(decision),
  parse: (typed, { decision }, { locale }) =>
    parseWeighing(typed, decision, readingMessages(locale)),
  save: saverFor('weighing'),
  labels: (locale, { decision: { options } }) => {
    const words = weighingMessages(locale)
    const weighed = options.flatMap((option) =>
      goods.map((good): Named => [
        weighingFields.of(good, option.id),
        words.about(words.goods[good], option.words),
      ]),
    )
    return { ...Object.fromEntries(weighed), [weighingFields.collision]: words.collision }
  },
  view: ({ decision, client }, form, { locale }) => (
    <WeighingFields decision={decision} name={client.givenName} field={fieldReader(form, locale)} />
  ),
})

const resistanceStep = stepForm<object, FilledIn>({
  step: 'resistance',
  first: ({ decision }) => firstResistance(decision),
  parse: (typed, { decision, answer }, { locale }) => {
    const questions = questionsOf(decision, answer.authority)
    return parseResistance(typed, { questions, words: readingMessages(locale) })
  },
  save: saverFor('resistance'),
  labels: (locale, { client }) => {
    const words = resistanceMessages(locale)
    const { answers } = words
    return {
      [resistanceFields.client]: { label: words.client(client.givenName), answers },
      [resistanceFields.mentor]: { label: words.mentor, answers },
      [resistanceFields.harm]: { label: words.harm, answers },
      [resistanceFields.how]: words.how,
      [resistanceFields.harmWhy]: words.harmWhy,
      [resistanceFields.second]: words.second,
    }
  },
  view: ({ decision, client, answer }, form, { locale }) => (
    <>
      <OtherLawNotice decision={decision} locale={locale} />
      <ResistanceFields
        name={client.givenName}
        field={fieldReader(form, locale)}
        questions={questionsOf(decision, answer.authority)}
      />
    </>
  ),
})

const outcomeStep = stepForm<object, FilledIn>({
  step: 'outcome',
  first: ({ decision }) => firstOutcome(decision),
  parse: (typed, { decision }, { locale, today }) =>
    parseOutcome(typed, decision, { today, words: readingMessages(locale) }),
  decide: (loaded, filledIn, { locale, today }) => {
    const refusal = refusalOf(loaded, filledIn, today)
    const { refusals } = outcomeMessages(locale)
    return refusal === undefined
      ? ok(filledIn)
      : refused({ [placeOf(refusal)]: refusals[refusal](loaded.client.givenName) })
  },
  save: saverFor('outcome'),
  labels: (locale, { client, decision: { options } }) => {
    const words = outcomeMessages(locale)
    return {
      [outcomeFields.outcome]: {
        label: words.outcome,
        answers: Object.fromEntries(
          outcomes.map((outcome) => [outcome, words.outcomes[outcome](client.givenName)]),
        ),
      },
      [outcomeFields.option]: {
        label: words.option,
        answers: {
          none: words.noOption,
          ...Object.fromEntries(options.map(({ id, words: way }) => [id, way])),
        },
      },
      [outcomeFields.weighty]: { label: words.weighty, answers: words.answers },
      [outcomeFields.words]: words.words,
      [outcomeFields.why]: words.why,
      [outcomeFields.view]: words.view,
      [outcomeFields.on]: words.on,
      [outcomeFields.review]: words.review,
      [outcomeFields.weightyWhy]: words.weightyWhy,
    }
  },
  view: ({ decision, client, answer }, form, { locale }) => (
    <OutcomeFields
      decision={decision}
      name={client.givenName}
      field={fieldReader(form, locale)}
      authority={answer.authority}
    />
  ),
})

/** What the guard says of the outcome and the day that were typed; nothing gets past it. */
function refusalOf(
  { facts, decision }: OpenedStep,
  { content }: FilledIn,
  today: string,
): EndingRefusal | undefined {
  const typed = { ...decision, ...content }
  return endingRefusal(typed, answerFor(facts, typed, today).authority, today)
}

function placeOf(refusal: EndingRefusal): string {
  return refusal.startsWith('decided-') ? outcomeFields.on : outcomeFields.outcome
}

/** Weighing the ways to go, and how it ended. */
export const weighingRoutes: readonly Route[] = [
  ...optionsStep,
  ...weighingStep,
  ...resistanceStep,
  ...outcomeStep,
]
