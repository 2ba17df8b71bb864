import { href, routes } from '../../../routes.js'
import type { FormState } from '../../../shared/http/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  Form,
  PageHeading,
} from '../../../shared/ui/index.js'
import { securityMessages } from '../security.messages.js'

/** What the page says about the one thing to take away. */
export type RemoveWords = { title: string; lead: string; note?: string; confirm: string }

type Props = {
  words: RemoveWords
  action: string
  /** Whether another way in is left. */
  canBe: boolean
  form: FormState
  locale: Locale
}

/** Asks once more before a way in is taken away; the last one cannot be. */
export function RemovePage({ words, action, canBe, form, locale }: Props) {
  const shared = securityMessages(locale)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={canBe ? words.lead : undefined}
        back={{ href: href(routes.security), label: shared.title }}
      />
      <Card>
        {!canBe && <Alert tone="warning">{shared.errors.last}</Alert>}
        {canBe && words.note !== undefined && <p>{words.note}</p>}
        {canBe ? (
          <Form id="remove" action={action} commandId={form.commandId} locale={locale}>
            <ButtonRow>
              <Button variant="danger">{words.confirm}</Button>
              <ButtonLink href={href(routes.security)} variant="quiet">
                {shared.stop}
              </ButtonLink>
            </ButtonRow>
          </Form>
        ) : (
          <ButtonLink href={href(routes.security)} variant="secondary">
            {shared.title}
          </ButtonLink>
        )}
      </Card>
    </>
  )
}
