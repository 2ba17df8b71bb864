import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  ErrorSummary,
  Form,
  PageHeading,
  RadioGroup,
  fieldReader,
  formErrors,
  optionsOf,
} from '../../shared/ui/index.js'
import { reminderMessages } from '../reminders.messages.js'

type Props = { organisationIsOn: boolean; form: FormState; request: ViewRequest; action: string }

/** Where somebody switches his own reminders on or off. */
export function ReminderChoicePage({ organisationIsOn, form, request, action }: Props) {
  const { locale, actor } = request
  const words = reminderMessages(locale).page
  const field = fieldReader(form, locale)
  const errors = formErrors(form)
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <ErrorSummary title={words.summary} errors={errors} />
      {!organisationIsOn && <Alert tone="info">{words.organisationOff}</Alert>}
      <Form id="reminder-choice" action={action} commandId={form.commandId} locale={locale}>
        <RadioGroup
          {...field('choice')}
          legend={words.question}
          hint={actor.role === 'mentor' ? words.mentorHint : words.coordinatorHint}
          options={optionsOf(['on', 'off'] as const, words.choices)}
          value={field.text('choice')}
        />
        <Button variant="primary">{words.save}</Button>
      </Form>
    </>
  )
}
