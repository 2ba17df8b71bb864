import type { Client } from '../../clients/index.js'
import { href, routes } from '../../routes.js'
import { formatInstant } from '../../shared/calendar/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  Card,
  Details,
  ErrorSummary,
  Fieldset,
  Form,
  PageHeading,
  Select,
  TextArea,
  fieldReader,
  formErrors,
  optionsOf,
  type FieldReader,
} from '../../shared/ui/index.js'
import {
  answerSources,
  starterParts,
  type KeptAnswer,
  type StarterPart,
  type StarterQuestion,
} from '../starter.js'
import { starterFields } from '../starter.form.js'
import { starterMessages } from '../starter.messages.js'
import { starterDraft } from '../starter-draft.js'

type Props = {
  client: Client
  part: StarterPart
  answers: readonly KeptAnswer[]
  form: FormState
  request: ViewRequest
}

/** The questions of one talk, each with its source; what was answered before stands behind a line. */
export function StarterPartPage({ client, part, answers, form, request }: Props) {
  const { locale } = request
  const words = starterMessages(locale)
  const field = fieldReader(form, locale)
  const questions: readonly StarterQuestion[] = starterParts[part]
  const key = starterDraft(client.id, part)
  return (
    <>
      <PageHeading
        title={words.parts[part]}
        lead={words.partLead}
        back={{
          href: href(routes.starter, { client: client.id }),
          label: words.title(client.givenName),
        }}
      />
      <Notices form={form} request={request} />
      <Form
        id="starter-part"
        action={href(routes.starterPart, { client: client.id, part })}
        commandId={form.commandId}
        draftKey={key}
        draftUrl={href(routes.drafts, { key })}
        locale={locale}
      >
        {questions.map((question) => (
          <Question
            question={question}
            earlier={answers.filter((one) => one.question === question).slice(1)}
            field={field}
          />
        ))}
        <Button variant="primary">{words.save}</Button>
      </Form>
    </>
  )
}

function Notices({ form, request }: Pick<Props, 'form' | 'request'>) {
  const { locale } = request
  const words = starterMessages(locale)
  const errors = formErrors(form)
  return (
    <>
      <ErrorSummary title={words.errors.summary} errors={errors} />
      {form.wasSent === true && <Alert tone="warning">{words.errors.wasSent}</Alert>}
      {form.draftSavedAt !== undefined && (
        <Alert tone="info">{words.draft(formatInstant(form.draftSavedAt, locale))}</Alert>
      )}
    </>
  )
}

type QuestionProps = {
  question: StarterQuestion
  earlier: readonly KeptAnswer[]
  field: FieldReader
}

function Question({ question, earlier, field }: QuestionProps) {
  const { locale } = field
  const words = starterMessages(locale)
  const { label, hint } = words.questions[question]
  const [answer, source] = [starterFields.answer(question), starterFields.source(question)]
  return (
    <Card>
      <Fieldset legend={label}>
        <TextArea
          {...field(answer)}
          label={words.answer}
          hint={hint === '' ? undefined : hint}
          value={field.text(answer)}
          rows={2}
          optional
        />
        <Select
          {...field(source)}
          label={words.source}
          options={optionsOf(answerSources, words.sources)}
          value={field.text(source)}
        />
        {earlier.length > 0 && (
          <Details summary={words.earlier}>
            {earlier.map((kept) => (
              <div class="n-added">
                <p class="n-soft">
                  {words.sources[kept.source]} ·{' '}
                  {words.by(kept.byName, formatInstant(kept.at, locale))}
                </p>
                <p class="n-prose">{kept.answer}</p>
              </div>
            ))}
          </Details>
        )}
      </Fieldset>
    </Card>
  )
}
