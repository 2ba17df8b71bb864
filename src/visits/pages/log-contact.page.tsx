import type { Couple } from '../../mentorships/index.js'
import { href, routes } from '../../routes.js'
import { formatInstant } from '../../shared/calendar/index.js'
import { choicesOf } from '../../shared/forms/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  ButtonLink,
  DateField,
  Details,
  EmptyState,
  Form,
  HiddenFields,
  PageHeading,
  Pick,
  RevealByLast,
  Select,
  TextArea,
  TextField,
  fieldReader,
  optionsOf,
  type FieldReader,
} from '../../shared/ui/index.js'
import { attemptReasons, contactKinds } from '../contact.js'
import { fields } from '../log-contact.form.js'
import { visitMessages } from '../visits.messages.js'
import { ClientPartFields, isTouched } from './client-part-fields.js'
import { FormNotices } from './form-notices.js'

type Props = {
  couples: readonly Couple[]
  form: FormState
  request: ViewRequest
  action: string
  draftKey: string
  /** The link that led here narrowed the choice. */
  hasOthers: boolean
}

/** The form to log a contact: what everybody shares above, what each client gets beneath his name. */
export function LogContactPage(props: Props) {
  const { couples, form, request, action, draftKey, hasOthers } = props
  const words = visitMessages(request.locale)
  if (couples.length === 0) {
    return <Nobody request={request} />
  }
  const field = fieldReader(form, request.locale)
  const [only] = couples.length === 1 ? couples : []
  return (
    <>
      <PageHeading
        title={only === undefined ? words.log.title : words.log.titleWith(only.clientName)}
        lead={words.log.lead}
      />
      {hasOthers && (
        <p>
          <a href={href(routes.logContact)}>{words.log.others}</a>
        </p>
      )}
      <FormNotices form={form} request={request} />
      {form.draftSavedAt !== undefined && (
        <Alert tone="info">
          {words.log.draft(formatInstant(form.draftSavedAt, request.locale))}
        </Alert>
      )}
      <Form
        id="log-contact"
        action={action}
        commandId={form.commandId}
        draftKey={draftKey}
        draftUrl={href(routes.drafts, { key: draftKey })}
        locale={request.locale}
      >
        <WhenAndHow field={field} request={request} />
        {only === undefined ? (
          <Who couples={couples} field={field} />
        ) : (
          <>
            <HiddenFields fields={{ [fields.who]: only.mentorshipId }} />
            <ClientPartFields couple={only} field={field} />
          </>
        )}
        <NextAndTimes field={field} />
        <Button variant="primary">{words.log.save}</Button>
      </Form>
    </>
  )
}

/** Staff come here by way of a client; a mentor without a couple waits for one. */
function Nobody({ request: { locale, actor } }: { request: ViewRequest }) {
  const words = visitMessages(locale).log
  const isMentor = actor.role === 'mentor'
  return (
    <>
      <PageHeading title={words.title} />
      <EmptyState
        title={isMentor ? words.noClients : words.chooseClient}
        action={
          isMentor ? undefined : (
            <ButtonLink href={href(routes.clients)}>{words.toClients}</ButtonLink>
          )
        }
      >
        {isMentor ? words.noClientsHint : words.chooseClientHint}
      </EmptyState>
    </>
  )
}

function WhenAndHow({ field, request }: { field: FieldReader; request: ViewRequest }) {
  const words = visitMessages(request.locale)
  return (
    <>
      <RevealByLast
        {...field(fields.day)}
        legend={words.log.day}
        options={optionsOf(['today', 'yesterday', 'other'] as const, words.log.days)}
        value={field.text(fields.day)}
        inline
      >
        <DateField
          {...field(fields.date)}
          label={words.log.date}
          value={field.date(fields.date)}
          today={request.today}
        />
      </RevealByLast>
      <Select
        {...field(fields.kind)}
        label={words.log.kind}
        options={optionsOf(contactKinds, words.kinds)}
        value={field.text(fields.kind)}
        placeholder={false}
      />
      <RevealByLast
        {...field(fields.outcome)}
        legend={words.log.outcome}
        options={optionsOf(['met', 'attempted'] as const, words.log.outcomes)}
        value={field.text(fields.outcome)}
        inline
      >
        <Select
          {...field(fields.reason)}
          label={words.log.reason}
          options={optionsOf(attemptReasons, words.reasons)}
          value={field.text(fields.reason)}
        />
        <TextArea
          {...field(fields.attemptNote)}
          label={words.log.attemptNote}
          value={field.text(fields.attemptNote)}
          rows={2}
          optional
        />
      </RevealByLast>
    </>
  )
}

function Who({ couples, field }: { couples: readonly Couple[]; field: FieldReader }) {
  const words = visitMessages(field.locale)
  const error = field(fields.who).error
  const chosen = choicesOf(field.typed, fields.who)
  return (
    <fieldset class={error === undefined ? 'n-field-wide' : 'n-field-wide n-invalid'}>
      <legend class="n-label">{words.log.who}</legend>
      {couples.length > 1 && <p class="n-hint">{words.log.whoHint}</p>}
      {error !== undefined && (
        <p class="n-error" id="who-error">
          {error}
        </p>
      )}
      {couples.map((couple, index) => (
        <Pick
          id={index === 0 ? fields.who : `${fields.who}-${couple.mentorshipId}`}
          name={fields.who}
          value={couple.mentorshipId}
          label={<bdi>{couple.clientName}</bdi>}
          about={words.log.about(couple.clientName)}
          hint={couple.institutionName ?? undefined}
          checked={chosen.includes(couple.mentorshipId)}
        >
          <ClientPartFields couple={couple} field={field} />
        </Pick>
      ))}
    </fieldset>
  )
}

function NextAndTimes({ field }: { field: FieldReader }) {
  const { log } = visitMessages(field.locale)
  const parts = ['day', 'month', 'year'].map((part) => `${fields.next}-${part}`)
  const number = {
    inputmode: 'numeric',
    width: 'short',
    hint: log.minutes,
    optional: true,
  } as const
  return (
    <div class="n-more">
      <Details summary={log.next} open={isTouched(field, [fields.next, ...parts])}>
        <DateField
          {...field(fields.next)}
          label={log.nextHint}
          value={field.date(fields.next)}
          optional
        />
      </Details>
      <Details summary={log.more} open={isTouched(field, [fields.duration, fields.travel])}>
        {([fields.duration, fields.travel] as const).map((name) => (
          <TextField
            {...field(name)}
            {...number}
            label={name === fields.duration ? log.duration : log.travel}
            value={field.text(name)}
          />
        ))}
      </Details>
    </div>
  )
}
