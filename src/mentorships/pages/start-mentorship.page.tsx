import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  DateField,
  EntryList,
  Fieldset,
  Form,
  PageHeading,
  RadioGroup,
  fieldReader,
  optionsOf,
  type FieldReader,
} from '../../shared/ui/index.js'
import { actionMessages } from '../action.messages.js'
import { askedAtStart } from '../actions/answers.js'
import { recordings, startFields, type Starting } from '../actions/start-mentorship.form.js'
import { mentorshipMessages } from '../mentorship.messages.js'
import { regimeKeys, regimeOf, type RegimeKey } from '../regimes/index.js'
import { startMessages } from '../start.messages.js'
import { FormErrors } from './couple-form.page.js'
import { MentorPicker } from './mentor-picker.js'
import { QuestionFields } from './question-fields.js'

type Props = { starting: Starting; form: FormState; request: ViewRequest }

/** Starting a mentorship: a choice of four kinds, or the form of the kind that was chosen. */
export function StartMentorshipPage({ starting, form, request }: Props) {
  const { start, backToClient } = startMessages(request.locale)
  const { client, regime } = starting
  return (
    <>
      <PageHeading
        title={start.title}
        lead={start.lead}
        back={{
          href: href(routes.client, { client: client.id }),
          label: backToClient(client.name),
        }}
      />
      {regime === undefined ? (
        <ChooseRegime starting={starting} request={request} />
      ) : (
        <RegimeForm starting={starting} regime={regime} form={form} request={request} />
      )}
    </>
  )
}

/** The address of the form for one kind of mentorship; a mentor chosen before stays chosen. */
function startHref({ client }: Starting, regime: RegimeKey | undefined, request: ViewRequest) {
  const mentor = request.query('mentor')
  return href(routes.startMentorship, { client: client.id }, { vorm: regime, mentor })
}

function ChooseRegime({ starting, request }: Omit<Props, 'form'>) {
  const { start } = startMessages(request.locale)
  const words = mentorshipMessages(request.locale)
  return (
    <>
      <h2>{start.choose}</h2>
      <EntryList
        items={regimeKeys.map((key) => ({
          key,
          title: words.regimes[key],
          href: startHref(starting, key, request),
          meta: words.whoChooses[regimeOf(key).whoChooses],
        }))}
      />
    </>
  )
}

function RegimeForm({ starting, regime, form, request }: Props & { regime: RegimeKey }) {
  const { locale } = request
  const { start } = startMessages(locale)
  const field = fieldReader(form, locale)
  const words = actionMessages(locale)
  return (
    <>
      <RegimeNote starting={starting} regime={regime} request={request} />
      <FormErrors form={form} locale={locale} />
      {form.wasSent === true && <Alert tone="warning">{words.wasSent}</Alert>}
      {form.isStale === true && <Alert tone="warning">{words.stale}</Alert>}
      <Form
        id="start-mentorship"
        action={startHref(starting, regime, request)}
        commandId={form.commandId}
        locale={locale}
      >
        <MentorPicker picking={starting.picking} field={field} label={words.pick.mentor} />
        <WhenFields field={field} today={request.today} />
        <Fieldset legend={start.conditions}>
          <QuestionFields
            codes={askedAtStart(regimeOf(regime))}
            field={field}
            needsOrder={starting.waitsForCourt}
          />
        </Fieldset>
        <Button variant="primary">{start.save}</Button>
      </Form>
    </>
  )
}

type Note = Pick<Props, 'starting' | 'request'> & { regime: RegimeKey }

function RegimeNote({ starting, regime, request }: Note) {
  const { start } = startMessages(request.locale)
  const words = mentorshipMessages(request.locale)
  return (
    <p>
      {start.chosen}: <strong>{words.regimes[regime]}</strong>.{' '}
      {words.whoChooses[regimeOf(regime).whoChooses]}{' '}
      <a href={startHref(starting, undefined, request)}>{start.change}</a>
    </p>
  )
}

function WhenFields({ field, today }: { field: FieldReader; today: string }) {
  const { start } = startMessages(field.locale)
  return (
    <>
      <RadioGroup
        {...field(startFields.recording)}
        legend={start.recording}
        options={optionsOf(recordings, start.recordings)}
        value={field.text(startFields.recording)}
        inline
      />
      <DateField
        {...field(startFields.startedOn)}
        label={start.startedOn}
        hint={start.startedOnHint}
        value={field.date(startFields.startedOn)}
        today={today}
      />
    </>
  )
}
