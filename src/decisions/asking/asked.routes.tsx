import { fieldReader } from '../../shared/ui/index.js'
import { refused } from '../../shared/result/index.js'
import { stepForm } from '../step-form.js'
import { ask, urgentUntil, type Asked, type AskedWords } from './ask.js'
import { askedFields, errorOfAsk, parseAsked } from './asked.form.js'
import { askedMessages } from './asked.messages.js'
import { AskedFields } from './pages/asked-fields.js'

/** The first page of the path: the question, as long as the decision is open. */
export const askedForm = stepForm<object, AskedWords, Asked>({
  step: 'asked',
  first: ({ decision }, { today }) => askedFields(decision, today),
  parse: (typed, _, { today, locale }) =>
    parseAsked(typed, { words: askedMessages(locale).errors, today }),
  decide: ({ decision: { completeBy } }, words, { today, locale }) => {
    const noted = ask(words, { today, completeBy })
    return noted.ok ? noted : refused(errorOfAsk(noted.reason, askedMessages(locale).errors))
  },
  labels: (locale) => {
    const words = askedMessages(locale)
    return {
      question: words.question,
      matter: words.matter,
      'asked-by': words.askedBy,
      'asked-by-name': words.askedByName,
      'asked-on': words.askedOn,
      'answer-by': words.answerBy,
      urgent: words.urgent,
    }
  },
  view: ({ decision }, formState, { locale, today }) => (
    <AskedFields
      field={fieldReader(formState, locale)}
      today={today}
      completeBy={decision.completeBy ?? urgentUntil(today)}
    />
  ),
})
