import type { Child } from 'hono/jsx'
import { href, routes } from '../../routes.js'
import { formatInstant } from '../../shared/calendar/index.js'
import { textOf } from '../../shared/forms/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  ButtonRow,
  Card,
  ErrorSummary,
  Form,
  PageHeading,
  fieldReader,
  formErrors,
} from '../../shared/ui/index.js'
import { backField } from '../part-form.js'
import { profileMessages } from '../profiles.messages.js'
import { questionsOf, type Answers, type Asking, type Question } from '../questions.js'
import { PartSummary } from './part-summary.js'
import { QuestionField } from './question-field.js'

type Props = {
  title: string
  lead?: string | undefined
  back: { href: string; label: string }
  action: string
  draftKey: string
  part: Readonly<Record<string, Asking>>
  /** What is kept now, to show when somebody else was first. */
  answers: Answers
  version: number
  languages: readonly string[]
  who: string
  isLast: boolean
  suggestions?: Partial<Record<Question, string>> | undefined
  form: FormState
  request: ViewRequest
  /** Fields beneath the questions. */
  children?: Child
}

/** One part with its questions; it keeps itself while somebody types, and nothing has to be answered. */
export function PartSheet(props: Props) {
  const { title, lead, back, form, request, part, languages, who, suggestions } = props
  const { locale } = request
  const words = profileMessages(locale)
  const field = fieldReader(form, locale)
  return (
    <>
      <PageHeading title={title} lead={lead} back={back} />
      <Notices {...props} />
      <Form
        id="match-part"
        action={props.action}
        commandId={form.commandId}
        version={versionShown(props)}
        draftKey={props.draftKey}
        draftUrl={href(routes.drafts, { key: props.draftKey })}
        locale={locale}
      >
        {questionsOf(part).map(([question, asking]) => (
          <QuestionField
            question={question}
            asking={asking}
            field={field}
            who={who}
            languages={languages}
            suggestion={suggestions?.[question]}
          />
        ))}
        {props.children}
        <ButtonRow>
          {!props.isLast && <Button>{words.saveAndNext}</Button>}
          <Button variant={props.isLast ? 'primary' : 'secondary'} name={backField} value="yes">
            {words.save}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}

/** A form drawn again keeps the version it was shown with, until the reader has seen the other one. */
function versionShown({ form: { typed, isStale }, version }: Props): number | string {
  const shown = textOf(typed, 'version')
  return isStale === true || shown === '' ? version : shown
}

function Notices({ form, request, part, answers, languages }: Props) {
  const { locale } = request
  const words = profileMessages(locale)
  const labels = Object.fromEntries(
    questionsOf(part).map(([question]) => [question, words.questions[question].name]),
  )
  return (
    <>
      <ErrorSummary title={words.errors.summary} errors={formErrors(form, labels)} />
      {form.wasSent === true && <Alert tone="warning">{words.wasSent}</Alert>}
      {form.draftSavedAt !== undefined && (
        <Alert tone="info">{words.draft(formatInstant(form.draftSavedAt, locale))}</Alert>
      )}
      {form.isStale === true && (
        <>
          <Alert tone="warning">{words.stale}</Alert>
          <Card title={words.theirs}>
            <PartSummary part={part} answers={answers} languages={languages} locale={locale} />
          </Card>
        </>
      )}
    </>
  )
}
