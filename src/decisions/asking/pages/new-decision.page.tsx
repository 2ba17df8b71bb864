import { href, routes } from '../../../routes.js'
import { formatInstant, type PlainDate } from '../../../shared/calendar/index.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import { fullName } from '../../../shared/names/index.js'
import {
  Alert,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  PageHeading,
  RadioGroup,
  fieldReader,
  formErrors,
  type FieldReader,
} from '../../../shared/ui/index.js'
import { askedMessages } from '../asked.messages.js'
import type { Beginning } from '../beginning.js'
import { AskedFields } from './asked-fields.js'

type Props = Beginning & {
  form: FormState
  request: ViewRequest
  completeBy: PlainDate
  draftKey: string
}

/** The form of a new decision: whose, about what, and in which words it was asked. */
export function NewDecisionPage(props: Props) {
  const { client, couples, follows, form, request, completeBy, draftKey } = props
  const { locale, today } = request
  const words = askedMessages(locale)
  const field = fieldReader(form, locale)
  const back = href(routes.clientDecisions, { client: client.id })
  return (
    <>
      <PageHeading
        title={<bdi>{words.new.title(fullName(client))}</bdi>}
        lead={words.new.lead}
        back={{ href: back, label: words.new.back }}
      />
      {couples.length === 0 ? (
        <EmptyState title={words.new.nobody}>{words.new.nobodyHint}</EmptyState>
      ) : (
        <>
          <Notices form={form} follows={follows} request={request} />
          <Form
            id="new-decision"
            action={href(
              routes.newDecision,
              { client: client.id },
              follows === undefined ? {} : { na: follows.id },
            )}
            commandId={form.commandId}
            draftKey={draftKey}
            draftUrl={href(routes.drafts, { key: draftKey })}
            locale={locale}
          >
            {couples.length > 1 && <CoupleChoice couples={couples} field={field} />}
            <AskedFields field={field} today={today} completeBy={completeBy} />
            <Button variant="primary">{words.new.save}</Button>
          </Form>
        </>
      )}
    </>
  )
}

function CoupleChoice({ couples, field }: Pick<Props, 'couples'> & { field: FieldReader }) {
  const words = askedMessages(field.locale).new
  return (
    <RadioGroup
      {...field('couple')}
      legend={words.couple}
      options={couples.map(({ mentorshipId, mentorName }) => ({
        value: mentorshipId,
        label: words.coupleOf(mentorName),
      }))}
      value={field.text('couple')}
    />
  )
}

function Notices({ form, follows, request }: Pick<Props, 'form' | 'follows' | 'request'>) {
  const words = askedMessages(request.locale)
  return (
    <>
      <ErrorSummary
        title={words.errors.summary}
        errors={formErrors(form, { 'asked-on': words.askedOn, 'answer-by': words.answerBy })}
      />
      {form.wasSent === true && <Alert tone="warning">{words.errors.wasSent}</Alert>}
      {form.draftSavedAt !== undefined && (
        <Alert tone="info">
          {words.new.hasDraft(formatInstant(form.draftSavedAt, request.locale))}
        </Alert>
      )}
      {follows !== undefined && <Alert tone="info">{words.new.follows(follows.question)}</Alert>}
    </>
  )
}
