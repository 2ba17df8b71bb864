import { href, routes } from '../../../routes.js'
import type { Locale } from '../../../shared/i18n/index.js'
import { Alert, ButtonLink, PageHeading } from '../../../shared/ui/index.js'
import { signOnMessages } from '../sign-on.messages.js'

type Props = { locale: Locale; reason: string }

/** Says why somebody was not let in, in one sentence, and what to do. */
export function SignOnRefusedPage({ locale, reason }: Props) {
  const words = signOnMessages(locale).refused
  const query = { taal: locale === 'nl' ? undefined : locale }
  return (
    <div class="n-outside">
      <PageHeading title={words.title} />
      <Alert tone="warning">{reason}</Alert>
      <ButtonLink href={href(routes.signOn, {}, query)} variant="primary">
        {words.again}
      </ButtonLink>
    </div>
  )
}
