import type { FieldErrors, Typed } from '../../../shared/forms/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import {
  Button,
  Card,
  ErrorSummary,
  Form,
  PageHeading,
  SummaryList,
  TextField,
  fieldReader,
  formErrors,
  type FieldReader,
} from '../../../shared/ui/index.js'
import type { OwnFactors } from '../../factors.store.js'
import { PasskeyPart } from '../../passkeys/passkey-part.js'
import { fields, withoutPassword } from '../enrol.form.js'
import { enrolMessages } from '../enrol.messages.js'
import { roleOffered, type Offer } from '../offer.js'

type Props = {
  offer: Offer
  locale: Locale
  action: string
  /** Where a passkey of somebody known goes. */
  factorAction: string
  /** Where the question for a passkey is; undefined where browsers have none. */
  question: string | undefined
  commandId: string
  typed: Typed
  errors: FieldErrors
}

/** The first step behind a link: who you are and a password, or the password you have already. */
export function EnrolPage(props: Props) {
  const { offer, locale, action, question, commandId, typed, errors } = props
  const words = enrolMessages(locale)
  const field = fieldReader({ typed, errors }, locale)
  const listed = formErrors({ errors })
  const known = offer.kind === 'invitation' ? offer.known : undefined
  if (known !== undefined) {
    return <KnownPage {...props} known={known} listed={listed} field={field} />
  }
  return (
    <div class="n-outside">
      <PageHeading title={titleOf(offer, locale)} lead={leadOf(offer, locale)} />
      <ErrorSummary title={words.errors.summary} errors={listed} />
      <Card>
        <Form id="enrol" action={action} commandId={commandId} locale={locale}>
          {offer.kind === 'set-up' && (
            <TextField
              {...field(fields.organisation)}
              label={words.organisation}
              value={field.text(fields.organisation)}
              autocomplete="organization"
            />
          )}
          <TextField
            {...field(fields.name)}
            label={words.name}
            value={field.text(fields.name)}
            autocomplete="name"
          />
          {offer.kind === 'set-up' ? (
            <TextField
              {...field(fields.email)}
              label={words.email}
              value={field.text(fields.email)}
              type="email"
              autocomplete="username"
              spellcheck={false}
            />
          ) : (
            <GivenEmail email={offer.invitation.email} label={words.email} />
          )}
          <NewPassword field={field} />
          <Button variant="primary">{words.next}</Button>
          {question !== undefined && (
            <div hidden data-with-passkeys>
              <Button variant="quiet" icon="key" name={withoutPassword} value="1">
                {words.withoutPassword}
              </Button>
            </div>
          )}
        </Form>
      </Card>
    </div>
  )
}

type KnownProps = Props & {
  known: OwnFactors
  listed: { field: string; message: string }[]
  field: FieldReader
}

/** For somebody who has an account: sign in with what it has. */
function KnownPage({ known, listed, field, ...props }: KnownProps) {
  const { offer, locale, action, commandId } = props
  const words = enrolMessages(locale)
  const byPasskey = known.passkeys > 0 && props.question !== undefined
  return (
    <div class="n-outside">
      <PageHeading title={titleOf(offer, locale)} lead={leadOf(offer, locale)} />
      <ErrorSummary title={words.errors.summary} errors={listed} />
      <Card>
        {byPasskey && <KnownPasskey {...props} hasPassword={known.hasPassword} />}
        {known.hasPassword && (
          <Form id="enrol" action={action} commandId={commandId} locale={locale}>
            {offer.kind === 'invitation' && (
              <GivenEmail email={offer.invitation.email} label={words.email} />
            )}
            <CurrentPassword field={field} />
            <Button variant="primary">{words.next}</Button>
          </Form>
        )}
        {!known.hasPassword && !byPasskey && <p>{words.knownNoWay}</p>}
      </Card>
    </div>
  )
}

function KnownPasskey(props: Props & { hasPassword: boolean }) {
  const { locale, factorAction, question = '', commandId, hasPassword } = props
  const words = enrolMessages(locale)
  return (
    <div hidden data-with-passkeys>
      <Form id="known-passkey" action={factorAction} commandId={commandId} locale={locale}>
        <PasskeyPart
          act="ask"
          name="passkey"
          question={question}
          label={words.knownPasskey}
          variant={hasPassword ? 'secondary' : 'primary'}
          locale={locale}
        />
      </Form>
      {hasPassword && <p class="n-or">{words.orPassword}</p>}
    </div>
  )
}

/** The address an invitation was sent to; a password manager keeps it with the password. */
function GivenEmail({ email, label }: { email: string; label: string }) {
  return (
    <>
      <SummaryList rows={[{ term: label, detail: email }]} />
      <input type="hidden" name={fields.email} value={email} autocomplete="username" />
    </>
  )
}

function NewPassword({ field }: { field: FieldReader }) {
  const words = enrolMessages(field.locale)
  return (
    <>
      <TextField
        {...field(fields.password)}
        label={words.password}
        hint={words.passwordHint}
        type="password"
        autocomplete="new-password"
      />
      <TextField
        {...field(fields.again)}
        label={words.again}
        type="password"
        autocomplete="new-password"
      />
    </>
  )
}

function CurrentPassword({ field }: { field: FieldReader }) {
  return (
    <TextField
      {...field(fields.password)}
      label={enrolMessages(field.locale).current}
      type="password"
      autocomplete="current-password"
    />
  )
}

/** The title of the first step. */
export function titleOf(offer: Offer, locale: Locale): string {
  const words = enrolMessages(locale)
  return offer.kind === 'set-up' ? words.setUp.title : words.invitation.title
}

function leadOf(offer: Offer, locale: Locale): string {
  const words = enrolMessages(locale)
  if (offer.kind === 'set-up') {
    return words.setUp.lead
  }
  const role = words.roles[roleOffered(offer)].toLowerCase()
  const sentence = offer.known === undefined ? words.invitation.lead : words.invitation.known
  return sentence(offer.organisationName, role)
}
