import { href, routes } from '../../routes.js'
import { formatDate, isPlainDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  DataTable,
  Form,
  PageHeading,
  RadioGroup,
} from '../../shared/ui/index.js'
import type { FilePlan } from '../import-file.js'
import { outcomeOf } from '../import-outcome.js'
import { answerKey, newPerson, type ImportPlan, type Question } from '../import-plan.js'
import type { ImportRun } from '../import-run.store.js'
import { importScreenMessages } from '../import-screen.messages.js'
import { importFields } from '../import-values.js'
import { importMessages } from '../import.messages.js'
import { valueWords } from '../value-words.js'
import { mostShown, OutcomeFigures, OutcomeNotes } from './import-parts.js'

type PreviewProps = { run: ImportRun; planned: FilePlan; request: ViewRequest }

/** The name of the answer to a question on the form. */
export function answerField(question: Pick<Question, 'row' | 'about'>): string {
  return `answer-${answerKey(question).replace(':', '-')}`
}

/** Shows what importing would do, asks who is meant, and offers to do it. */
export function ImportPreviewPage({ run, planned, request }: PreviewProps) {
  const { locale } = request
  const { plan } = planned
  const words = importScreenMessages(locale)
  const isNothing = plan.create.length + plan.update.length + plan.ask.length === 0
  const address = { import: run.id }
  return (
    <>
      <PageHeading
        title={words.previewTitle}
        lead={run.fileName}
        back={{ href: href(routes.imports), label: words.back }}
      />
      <OutcomeFigures outcome={outcomeOf(plan)} locale={locale} />
      {isNothing && plan.failed.length === 0 && <Alert tone="info">{words.nothingToDo}</Alert>}
      <Form
        id="run"
        action={href(routes.importRun, address)}
        commandId={request.newId()}
        locale={locale}
      >
        {plan.ask.length > 0 && (
          <Card title={words.questions}>
            {plan.ask.map((question) => (
              <Asked question={question} locale={locale} />
            ))}
          </Card>
        )}
        <ButtonRow>
          <Button>{words.importNow}</Button>
          <ButtonLink href={href(routes.importMapping, address)} variant="secondary">
            {words.otherColumns}
          </ButtonLink>
        </ButtonRow>
      </Form>
      {plan.update.length > 0 && <Changes plan={plan} locale={locale} />}
      <OutcomeNotes outcome={outcomeOf(plan)} locale={locale} />
    </>
  )
}

function Asked({ question, locale }: { question: Question; locale: ViewRequest['locale'] }) {
  const { questions, somebodyNew } = importMessages(locale)
  const { row, about, candidates } = question
  const inWords = (hint: string) => (isPlainDate(hint) ? formatDate(hint, locale) : hint)
  return (
    <RadioGroup
      name={answerField(question)}
      legend={`${importScreenMessages(locale).row(row)}. ${questions[about]}`}
      locale={locale}
      options={[
        ...candidates.map(({ id, name, hints }) => ({
          value: id,
          label: <bdi>{name}</bdi>,
          ...(hints.length > 0 && { hint: hints.map(inWords).join(' · ') }),
        })),
        { value: newPerson, label: somebodyNew },
      ]}
    />
  )
}

function Changes({ plan, locale }: { plan: ImportPlan; locale: ViewRequest['locale'] }) {
  const words = importScreenMessages(locale)
  const { fields } = importMessages(locale)
  const nameOf = (field: string) => {
    const known = importFields.find((each) => each === field)
    return known === undefined ? fields.residence : fields[known]
  }
  const changes = plan.update.flatMap(({ values, changes: each }) =>
    each.map((change) => ({ ...change, client: values.clientName })),
  )
  return (
    <Card title={words.changes}>
      <DataTable
        caption={words.changes}
        captionHidden
        rowHeader="client"
        columns={[
          { key: 'client', label: fields.clientName },
          { key: 'field', label: words.field },
          { key: 'what', label: words.what },
        ]}
        rows={changes.slice(0, mostShown).map(({ client, field, from, to }) => ({
          key: `${client} ${field}`,
          cells: {
            client: <bdi>{client}</bdi>,
            field: nameOf(field),
            what: words.change(
              from && valueWords(field, from, locale),
              valueWords(field, to, locale),
            ),
          },
        }))}
      />
      {changes.length > mostShown && <p>{words.more(changes.length - mostShown)}</p>}
    </Card>
  )
}
