import { href, routes } from '../../../routes.js'
import { formatInstant } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import {
  Alert,
  ButtonLink,
  ButtonRow,
  Card,
  EntryList,
  PageHeading,
  VisuallyHidden,
} from '../../../shared/ui/index.js'
import type { OwnFactors } from '../../factors.store.js'
import { canRemove } from '../../factors.js'
import type { Passkey } from '../../passkeys/passkey.store.js'
import { securityMessages } from '../security.messages.js'

type Props = { factors: OwnFactors; request: ViewRequest }

const fewCodes = 3

/** Signing in and safety: passkeys first, then the app, the codes on paper and the password. */
export function SecurityPage({
  isThroughProvider,
  ...props
}: Props & { isThroughProvider: boolean }) {
  const words = securityMessages(props.request.locale)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={isThroughProvider ? undefined : words.lead}
        back={{ href: href(routes.account), label: words.back }}
      />
      {isThroughProvider ? (
        <Alert tone="info">{words.provider}</Alert>
      ) : (
        <>
          <Passkeys {...props} />
          <CodeApp {...props} />
          <RecoveryCodes {...props} />
          <Password {...props} />
        </>
      )}
    </>
  )
}

function Passkeys({ factors, request: { locale } }: Props) {
  const words = securityMessages(locale).passkeys
  return (
    <Card title={words.title} id="passkeys">
      {factors.list.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <EntryList
          items={factors.list.map((passkey) => ({
            key: passkey.id,
            title: <bdi>{passkey.name}</bdi>,
            badge: passkey.isBackedUp ? { tone: 'calm', label: words.isBackedUp } : undefined,
            meta: `${words.made(formatInstant(passkey.createdAt, locale))} · ${usedOf(passkey, locale)}`,
            action: (
              <ButtonLink href={href(routes.passkey, { passkey: passkey.id })} variant="secondary">
                {words.change}
                <VisuallyHidden>: {passkey.name}</VisuallyHidden>
              </ButtonLink>
            ),
          }))}
        />
      )}
      <ButtonRow>
        <ButtonLink href={href(routes.newPasskey)} variant="primary" icon="key">
          {words.add}
        </ButtonLink>
      </ButtonRow>
    </Card>
  )
}

function usedOf({ lastUsedAt }: Passkey, locale: Props['request']['locale']): string {
  const words = securityMessages(locale).passkeys
  return lastUsedAt === null ? words.unused : words.used(formatInstant(lastUsedAt, locale))
}

function CodeApp({ factors, request: { locale } }: Props) {
  const words = securityMessages(locale).codeApp
  const { hasCodeApp } = factors
  return (
    <Card title={words.title} id="code-app">
      <p>{hasCodeApp ? words.has : words.hasNot}</p>
      <ButtonRow>
        <ButtonLink href={href(routes.codeApp)} variant="secondary">
          {hasCodeApp ? words.replace : words.set}
        </ButtonLink>
        {hasCodeApp && canRemove(factors, 'code-app') && (
          <ButtonLink href={href(routes.removeCodeApp)} variant="quiet">
            {words.remove}
          </ButtonLink>
        )}
      </ButtonRow>
    </Card>
  )
}

function RecoveryCodes({ factors: { recovery }, request: { locale } }: Props) {
  const words = securityMessages(locale).recovery
  const { left, madeAt } = recovery
  return (
    <Card title={words.title} id="recovery-codes">
      {madeAt === null ? (
        <Alert tone="warning">{words.none}</Alert>
      ) : (
        <p>{words.left(left, formatInstant(madeAt, locale))}</p>
      )}
      {madeAt !== null && left <= fewCodes && <Alert tone="warning">{words.few}</Alert>}
      <ButtonRow>
        <ButtonLink href={href(routes.recoveryCodes)} variant="secondary">
          {words.renew}
        </ButtonLink>
      </ButtonRow>
    </Card>
  )
}

function Password({ factors, request: { locale } }: Props) {
  const words = securityMessages(locale).password
  const { hasPassword, passkeys } = factors
  const without = passkeys > 0 ? words.passkeyInstead : words.hasNot
  return (
    <Card title={words.title} id="password">
      <p>{hasPassword ? words.has : without}</p>
      <ButtonRow>
        <ButtonLink href={href(routes.password)} variant="secondary">
          {hasPassword ? words.change : words.set}
        </ButtonLink>
        {hasPassword && canRemove(factors, 'password') && (
          <ButtonLink href={href(routes.removePassword)} variant="quiet">
            {words.remove}
          </ButtonLink>
        )}
      </ButtonRow>
    </Card>
  )
}
