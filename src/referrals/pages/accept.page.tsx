import { href, routes } from '../../routes.js'
import { regimeKeys } from '../../mentorships/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import { choicesOf } from '../../shared/forms/index.js'
import {
  Alert,
  Button,
  Card,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  Fieldset,
  Form,
  PageHeading,
  RadioGroup,
  TextArea,
  TextField,
  fieldReader,
  formErrors,
  optionsOf,
  type FieldReader,
} from '../../shared/ui/index.js'
import { fields, urgencyChoices } from '../accept.form.js'
import { nearPersonOf } from '../accept.js'
import type { OpenedReferral } from '../open-referral.js'
import { tellings } from '../referral.js'
import { referralMessages } from '../referrals.messages.js'
import { toldMessages } from '../told.messages.js'
import { ToldOfKnownClient } from './told-summary.js'

type Props = {
  opened: OpenedReferral
  form: FormState
  urgencyWords: Readonly<Record<0 | 1 | 2 | 3, string>>
  request: ViewRequest
}

/** Accepting a request: who it is, in which way, how urgent, and whether who asked stays near. */
export function AcceptPage({ opened, form, urgencyWords, request }: Props) {
  const { locale } = request
  const { referral } = opened
  const words = referralMessages(locale)
  const { accept } = words
  const field = fieldReader(form, locale)
  const at = { referral: referral.id }
  return (
    <>
      <PageHeading
        title={accept.title(referral.number)}
        lead={accept.lead}
        back={{ href: href(routes.referral, at), label: words.one.title(referral.number) }}
      />
      <ErrorSummary
        title={words.summary}
        errors={formErrors(form, { [fields.birthDate]: accept.birthDate })}
      />
      {form.isStale === true && <Alert tone="warning">{words.isStale}</Alert>}
      {referral.knows === 'objects' && (
        <Alert tone="warning" title={words.one.objects.title}>
          {words.one.objects.text}
        </Alert>
      )}
      {opened.namesakes.length > 0 && <ToldOfKnownClient referral={referral} request={request} />}
      <Card>
        <Form
          id="accept"
          action={href(routes.acceptReferral, at)}
          commandId={form.commandId}
          version={referral.version}
          locale={locale}
        >
          <Who opened={opened} field={field} />
          <RadioGroup
            {...field(fields.regime)}
            legend={accept.regime}
            options={optionsOf(regimeKeys, accept.regimes)}
            value={field.text(fields.regime)}
          />
          <RadioGroup
            {...field(fields.urgency)}
            legend={accept.urgency}
            hint={accept.urgencyAsked(toldMessages(locale).urgencies[referral.urgency])}
            options={urgencyChoices.map((value) => ({
              value,
              label: urgencyWords[Number(value) as 0 | 1 | 2 | 3],
            }))}
            value={field.text(fields.urgency)}
          />
          <TextArea
            {...field(fields.urgencyReason)}
            label={accept.urgencyReason}
            hint={accept.urgencyReasonHint}
            value={field.text(fields.urgencyReason)}
            rows={3}
            optional
          />
          <After opened={opened} field={field} />
          <Button variant="primary">{accept.save}</Button>
        </Form>
      </Card>
    </>
  )
}

type Part = { opened: OpenedReferral; field: FieldReader }

function Who({ opened: { namesakes }, field }: Part) {
  const { accept } = referralMessages(field.locale)
  return (
    <>
      {namesakes.length === 0 ? (
        <input type="hidden" name={fields.whom} value="new" />
      ) : (
        <RadioGroup
          {...field(fields.whom)}
          legend={accept.whom}
          options={[
            ...namesakes.map((client) => ({
              value: client.id,
              label: <bdi>{accept.known(fullName(client))}</bdi>,
            })),
            { value: 'new', label: accept.newClient },
          ]}
          value={field.text(fields.whom)}
        />
      )}
      <Fieldset legend={referralMessages(field.locale).one.person}>
        <TextField
          {...field(fields.givenName)}
          label={accept.givenName}
          value={field.text(fields.givenName)}
          autocomplete="off"
        />
        <TextField
          {...field(fields.namePrefix)}
          label={accept.namePrefix}
          value={field.text(fields.namePrefix)}
          width="short"
          autocomplete="off"
          optional
        />
        <TextField
          {...field(fields.familyName)}
          label={accept.familyName}
          value={field.text(fields.familyName)}
          autocomplete="off"
          optional
        />
        <DateField
          {...field(fields.birthDate)}
          label={accept.birthDate}
          value={field.date(fields.birthDate)}
          optional
        />
        <p class="n-hint">{accept.takeOver}</p>
      </Fieldset>
    </>
  )
}

function After({ opened: { referral }, field }: Part) {
  const words = referralMessages(field.locale)
  const { accept } = words
  return (
    <>
      {nearPersonOf(referral, '') !== undefined && (
        <CheckboxGroup
          {...field(fields.near)}
          legend={accept.near}
          options={[{ value: 'yes', label: <bdi>{accept.nearChoice(referral.askerName)}</bdi> }]}
          values={choicesOf(field.typed, fields.near)}
        />
      )}
      <RadioGroup
        {...field(fields.toldHow)}
        legend={accept.toldHow}
        options={optionsOf(tellings, words.answer.tellings)}
        value={field.text(fields.toldHow)}
      />
    </>
  )
}
