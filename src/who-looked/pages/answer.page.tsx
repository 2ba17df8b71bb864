import { href, routes } from '../../routes.js'
import { formatInstant } from '../../shared/calendar/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  Card,
  ErrorSummary,
  Form,
  PageHeading,
  RadioGroup,
  SummaryList,
  TextArea,
  fieldReader,
  formErrors,
  optionsOf,
} from '../../shared/ui/index.js'
import { fields } from '../objection.form.js'
import { objectionMessages } from '../objection.messages.js'
import { mayAnswer, objectionOutcomes, type Objection } from '../objection.js'
import { OwnObjections } from './own-objections.js'

type Props = {
  objection: Objection
  clientName: string | undefined
  form: FormState
  request: ViewRequest
}

/** One objection with what is known of it, and the form to answer it for who may. */
export function AnswerPage({ objection, clientName, form, request }: Props) {
  const { locale, actor } = request
  const { answer: words, tellers } = objectionMessages(locale)
  const errors = formErrors(form)
  return (
    <>
      <PageHeading
        title={words.title}
        back={{ href: href(routes.objections), label: words.back }}
      />
      <ErrorSummary title={words.errors.summary} errors={errors} />
      <Card>
        <SummaryList
          rows={[
            ...(clientName === undefined
              ? []
              : [{ term: words.client, detail: <bdi>{clientName}</bdi> }]),
            { term: words.about, detail: objection.aboutName ?? words.nobody },
            { term: words.told, detail: tellers[objection.toldBy] },
            { term: words.madeAt, detail: formatInstant(objection.madeAt, locale) },
            { term: words.words, detail: <blockquote>{objection.words}</blockquote> },
          ]}
        />
        {actor.role === 'coordinator' && (
          <p>
            <a href={href(routes.whoLookedAt, { client: objection.clientId })}>{words.looked}</a>
          </p>
        )}
      </Card>
      {objection.answer !== null ? (
        <OwnObjections objections={[objection]} locale={locale} />
      ) : mayAnswer(objection, actor) ? (
        <AnswerForm objection={objection} form={form} request={request} />
      ) : (
        <Alert tone="info">{words.notYours}</Alert>
      )}
    </>
  )
}

function AnswerForm({ objection, form, request }: Omit<Props, 'clientName'>) {
  const { locale } = request
  const { answer: words, outcomes } = objectionMessages(locale)
  const field = fieldReader(form, locale)
  return (
    <Form
      id="answer"
      action={href(routes.objection, { objection: objection.id })}
      commandId={form.commandId}
      locale={locale}
    >
      <RadioGroup
        {...field(fields.outcome)}
        legend={words.outcome}
        options={optionsOf(objectionOutcomes, outcomes)}
        value={field.text(fields.outcome)}
      />
      <TextArea
        {...field(fields.reply)}
        label={words.reply}
        hint={words.replyHint}
        value={field.text(fields.reply)}
      />
      <Button variant="primary">{words.save}</Button>
    </Form>
  )
}
