import { href, routes } from '../../../routes.js'
import type { Locale } from '../../../shared/i18n/index.js'
import { ButtonLink, PageHeading } from '../../../shared/ui/index.js'
import { enrolMessages } from '../enrol.messages.js'

/** What every link says that cannot be used: unknown, spent, too old or replaced, always the same. */
export function GonePage({ locale }: { locale: Locale }) {
  const words = enrolMessages(locale).gone
  return (
    <div class="n-outside">
      <PageHeading title={words.title} lead={words.lead} />
      <div>
        <ButtonLink href={href(routes.signIn)} variant="primary">
          {words.signIn}
        </ButtonLink>
      </div>
    </div>
  )
}
