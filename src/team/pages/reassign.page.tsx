import type { VolunteerMentor } from '../../mentors/index.js'
import { mentorshipMessages, regimeOf } from '../../mentorships/index.js'
import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { fullName } from '../../shared/names/index.js'
import {
  Alert,
  Button,
  Card,
  CheckboxGroup,
  DateField,
  EmptyState,
  ErrorSummary,
  Fieldset,
  Form,
  PageHeading,
  RadioGroup,
  Select,
  fieldReader,
  formErrors,
  optionsOf,
  type FieldReader,
} from '../../shared/ui/index.js'
import { contactWords } from '../couple-entries.js'
import type { LeavingCouple } from '../decide-reassign.js'
import { later, reassignFields, signedAnswers } from '../reassign.form.js'
import { reassignMessages } from '../reassign.messages.js'
import type { Receiver } from '../receivers.store.js'

/** The mentor who leaves, the couples to hand over, and who can take over. */
export type ReassignShown = {
  mentor: VolunteerMentor
  couples: readonly LeavingCouple[]
  receivers: readonly Receiver[]
}

type Props = { shown: ReassignShown; form: FormState; request: ViewRequest }

/** The form to hand over every couple of a mentor at once. */
export function ReassignPage({ shown, form, request }: Props) {
  const { mentor, couples } = shown
  const words = reassignMessages(request.locale)
  const address = { mentor: mentor.id }
  return (
    <>
      <PageHeading
        title={words.title(fullName(mentor))}
        lead={words.lead}
        back={{ href: href(routes.mentor, address), label: words.back }}
      />
      <Notices form={form} locale={request.locale} />
      {couples.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <Form
          id="reassign"
          action={href(routes.reassign, address)}
          commandId={form.commandId}
          locale={request.locale}
        >
          <Fields shown={shown} form={form} request={request} />
          <Button variant="primary">{words.save}</Button>
        </Form>
      )}
    </>
  )
}

function Notices({ form, locale }: { form: FormState; locale: Locale }) {
  const words = reassignMessages(locale)
  const errors = formErrors(form)
  return (
    <>
      <ErrorSummary title={words.errors.summary} errors={errors} />
      {form.wasSent === true && <Alert tone="warning">{words.wasSent}</Alert>}
      {form.isStale === true && <Alert tone="warning">{words.stale}</Alert>}
    </>
  )
}

function Fields({ shown, form, request }: Props) {
  const { locale } = request
  const words = reassignMessages(locale)
  const field = fieldReader(form, locale)
  const isOver = form.errors[reassignFields.over] !== undefined
  const over = field.text(reassignFields.over)
  return (
    <>
      <DateField
        {...field(reassignFields.on)}
        label={words.on}
        hint={words.onHint}
        value={field.date(reassignFields.on)}
      />
      <Fieldset legend={words.who}>
        {shown.couples.map((leaving) => (
          <Receivers {...{ leaving, field, request }} receivers={shown.receivers} />
        ))}
      </Fieldset>
      <RadioGroup
        {...field(reassignFields.signed)}
        legend={words.signed}
        options={optionsOf(signedAnswers, words.signedOptions)}
        value={field.text(reassignFields.signed)}
        inline
      />
      {(isOver || over !== '') && (
        <CheckboxGroup
          {...field(reassignFields.over)}
          legend={words.over}
          options={[{ value: 'yes', label: words.overAgreed }]}
          values={[over]}
        />
      )}
      <Duties couples={shown.couples} locale={locale} />
    </>
  )
}

type ReceiversProps = {
  leaving: LeavingCouple
  receivers: readonly Receiver[]
  field: FieldReader
  request: ViewRequest
}

function Receivers({ leaving: { couple }, receivers, field, request }: ReceiversProps) {
  const words = reassignMessages(request.locale)
  const name = reassignFields.to(couple.mentorshipId)
  const hint = [couple.institutionName, contactWords(couple.lastContactOn, undefined, request)]
  const options = receivers.map(({ mentorId, name: mentor, running, capacity }) => {
    const option = words.option(mentor, running, capacity)
    return { value: mentorId, label: running < capacity ? option : words.full(option) }
  })
  return (
    <Select
      {...field(name)}
      label={<bdi>{couple.clientName}</bdi>}
      hint={hint.filter(Boolean).join(' · ')}
      options={[{ value: later, label: words.later }, ...options]}
      value={field.text(name)}
      placeholder={false}
    />
  )
}

/** What the regimes of these couples ask at a hand-over, each once. */
function Duties({ couples, locale }: { couples: readonly LeavingCouple[]; locale: Locale }) {
  const { duties } = mentorshipMessages(locale)
  const needs = couples.flatMap(({ loaded }) => regimeOf(loaded.mentorship.regime).handOverNeeds)
  return (
    <Card title={reassignMessages(locale).duties}>
      <ul>
        {[...new Set(needs)].map((duty) => (
          <li>{duties[duty]}</li>
        ))}
      </ul>
    </Card>
  )
}
