import { href, routes } from '../../routes.js'
import type { Locale } from '../../shared/i18n/index.js'
import { Button, HiddenFields, PostForm } from '../../shared/ui/index.js'
import { contactMessages } from '../contact.messages.js'
import type { KeptExpression } from '../contact-record.js'

type Props = {
  expression: Pick<KeptExpression, 'id' | 'keptAs'>
  clientId: string
  locale: Locale
  /** Where to return to; without it, the contact. */
  back?: 'client'
}

/** Keeps what was said with what is known of the client, with one click; or the way to where it stands. */
export function KeepExpression({ expression, clientId, locale, back }: Props) {
  const words = contactMessages(locale).keep
  const { id, keptAs } = expression
  return keptAs === null ? (
    <PostForm action={href(routes.keepExpression, { client: clientId })}>
      <HiddenFields fields={back === undefined ? {} : { back }} />
      <Button variant="quiet" icon="plus" name="expression" value={id}>
        {words.keep}
      </Button>
    </PostForm>
  ) : (
    <p class="n-quote-when">
      <a href={href(routes.evidenceItem, { client: clientId, evidence: keptAs })}>{words.kept}</a>
    </p>
  )
}
