import { href, routes } from '../../../routes.js'
import type { PageContent } from '../../../shared/http/index.js'
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

/** The same for a link of the demonstration, which anybody at the computer can renew. */
export function goneDemoPage(locale: Locale): PageContent {
  const words = enrolMessages(locale).gone
  return {
    title: words.title,
    content: (
      <div class="n-outside">
        <PageHeading title={words.title} lead={words.demoLead} />
        <p>
          <code>npm run -s naast -- demo-link coordinator</code>
        </p>
      </div>
    ),
  }
}
