import type { FormState } from '../../../shared/http/index.js'
import { choicesOf } from '../../../shared/forms/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import {
  Button,
  CheckboxGroup,
  fieldReader,
  Form,
  optionsOf,
  RadioGroup,
  TextField,
} from '../../../shared/ui/index.js'
import { choiceQuestions, measures, type ChoiceQuestion } from '../answers.js'
import type { Subject } from '../subject.js'
import { whatFitsMessages } from '../what-fits.messages.js'

type Props = { subject: Subject; form: FormState; locale: Locale }

const inOrder = Object.keys(choiceQuestions) as ChoiceQuestion[]

/** The questions on one page; each may stay open. */
export function QuestionsForm({ subject, form, locale }: Props) {
  const words = whatFitsMessages(locale)
  const field = fieldReader(form, locale)
  const hints: Partial<Record<ChoiceQuestion, string>> = words.hints
  return (
    <Form id="what-fits" action={subject.here} commandId={form.commandId} locale={locale}>
      <p>{words.ask.open}</p>
      <TextField
        {...field('age')}
        label={words.questions.age}
        value={field.text('age')}
        inputmode="numeric"
        width="short"
      />
      {inOrder.map((question) => (
        <RadioGroup
          {...field(question)}
          legend={words.questions[question]}
          hint={hints[question]}
          options={Object.entries<string>(words.answers[question]).map(([value, label]) => ({
            value,
            label,
          }))}
          value={field.text(question)}
          inline
        />
      ))}
      <CheckboxGroup
        {...field('existing')}
        legend={words.questions.existing}
        options={optionsOf(measures, words.existing)}
        values={choicesOf(form.typed, 'existing')}
        inline
      />
      <Button variant="primary">{words.ask.show}</Button>
    </Form>
  )
}
