import { href, routes } from '../../../routes.js'
import type { Locale } from '../../../shared/i18n/index.js'
import { ButtonLink, PageHeading } from '../../../shared/ui/index.js'
import { resetMessages } from '../reset.messages.js'

type Props = { title: string; lead: string; locale: Locale }

/** A page outside that says one thing and leads to signing in. */
export function PlainPage({ title, lead, locale }: Props) {
  const taal = locale === 'nl' ? undefined : locale
  return (
    <div class="n-outside">
      <PageHeading title={title} lead={lead} />
      <div>
        <ButtonLink href={href(routes.signIn, {}, { taal })} variant="primary">
          {resetMessages(locale).done.signIn}
        </ButtonLink>
      </div>
    </div>
  )
}
