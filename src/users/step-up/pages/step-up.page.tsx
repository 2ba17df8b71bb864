import { href, routes } from '../../../routes.js'
import { textOf, type Typed } from '../../../shared/forms/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import {
  Alert,
  Button,
  Card,
  Details,
  ErrorSummary,
  Form,
  PageHeading,
  TextField,
} from '../../../shared/ui/index.js'
import { CodeField } from '../../code-field.js'
import { PasskeyPart } from '../../passkeys/passkey-part.js'
import { proofFields } from '../proof-fields.js'
import type { ProofWays } from '../prove.js'
import { stepUpMessages } from '../step-up.messages.js'

/** What the proof is for: where its form goes, and everything typed that waits for it. */
export type Waiting = { action: string; fields: Typed; lacksSecrets: boolean; isForm: boolean }

type Props = {
  waiting: Waiting
  ways: ProofWays
  /** Where the own organisation's provider is asked again. */
  provider: string
  commandId: string
  locale: Locale
  error?: string | undefined
}

/** Asks for the second factor once more; what was typed waits unseen and goes along. */
export function StepUpPage({ waiting, ways, provider, commandId, locale, error }: Props) {
  const words = stepUpMessages(locale)
  const errors = error === undefined ? [] : [{ field: fieldOf(ways), message: error }]
  const { isForm, fields, lacksSecrets } = waiting
  return (
    <div class="n-outside">
      <PageHeading title={words.title} lead={words.lead} />
      <ErrorSummary title={words.summary} errors={errors} />
      {isForm && (
        <Alert tone="info">
          {lacksSecrets ? `${words.kept} ${words.secretsAgain}` : words.kept}
        </Alert>
      )}
      <Card>
        {canSend(ways, isForm) ? (
          <Form
            id="step-up"
            action={waiting.action}
            commandId={textOf(fields, 'command-id') || commandId}
            locale={locale}
          >
            <WaitingFields fields={fields} />
            {ways.provider ? (
              <AtProvider provider={provider} isForm={isForm} locale={locale} />
            ) : (
              <Ways ways={ways} locale={locale} error={error} />
            )}
          </Form>
        ) : (
          <Elsewhere ways={ways} provider={provider} locale={locale} />
        )}
      </Card>
      <p>
        <a href={href(routes.home)}>{words.stop}</a>
      </p>
    </div>
  )
}

/** Whether there is anything to send from this page: a proof, or the form after one given elsewhere. */
function canSend({ provider, code, recovery, passkey, demo }: ProofWays, isForm: boolean): boolean {
  return provider ? isForm : code || recovery || passkey || demo
}

function fieldOf({ code, recovery }: ProofWays): string | undefined {
  return code ? proofFields.code : recovery ? proofFields.recovery : undefined
}

function WaitingFields({ fields }: { fields: Typed }) {
  const pairs = Object.entries(fields).filter(([name]) => name !== 'command-id')
  return (
    <>
      {pairs.flatMap(([name, values]) =>
        values.map((value) => <input type="hidden" name={name} value={value} />),
      )}
    </>
  )
}

/** The provider recognises the person anew; a form waits in this window meanwhile. */
function AtProvider({
  provider,
  isForm,
  locale,
}: Pick<Props, 'provider' | 'locale'> & { isForm: boolean }) {
  const words = stepUpMessages(locale).provider
  return (
    <>
      <p>{isForm ? words.beside : words.text}</p>
      <p>
        <a href={provider} target={isForm ? '_blank' : undefined} rel="noopener">
          {words.link}
        </a>
      </p>
      {isForm && <Button>{words.goOn}</Button>}
    </>
  )
}

/** A page waits, and there is nothing to send from here. */
function Elsewhere({ ways, provider, locale }: Pick<Props, 'ways' | 'provider' | 'locale'>) {
  return ways.provider ? (
    <AtProvider provider={provider} isForm={false} locale={locale} />
  ) : (
    <p>{stepUpMessages(locale).none}</p>
  )
}

function Ways({ ways, locale, error }: Pick<Props, 'ways' | 'locale' | 'error'>) {
  const words = stepUpMessages(locale)
  if (ways.demo) {
    return (
      <>
        <p>{words.demo}</p>
        <Button name={proofFields.demo} value="1">
          {words.confirm}
        </Button>
      </>
    )
  }
  return <Factors ways={ways} locale={locale} error={error} />
}

/** What the account has for a second step: passkey, app with codes, codes on paper. */
function Factors({ ways, locale, error }: Pick<Props, 'ways' | 'locale' | 'error'>) {
  const words = stepUpMessages(locale)
  return (
    <>
      {ways.passkey && (
        <PasskeyPart
          act="ask"
          name={proofFields.passkey}
          question={href(routes.askOwnPasskey)}
          label={words.passkey}
          variant={ways.code ? 'secondary' : 'primary'}
          locale={locale}
        />
      )}
      {ways.code && (
        <CodeField name={proofFields.code} label={words.code} locale={locale} error={error} />
      )}
      {ways.recovery && (
        <Details summary={words.recovery}>
          <TextField
            name={proofFields.recovery}
            label={words.recoveryCode}
            hint={words.recoveryHint}
            locale={locale}
            autocomplete="off"
            spellcheck={false}
          />
        </Details>
      )}
      {(ways.code || ways.recovery) && <Button>{words.confirm}</Button>}
    </>
  )
}
