import { href, routes } from '../../../routes.js'
import type { Typed } from '../../../shared/forms/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import { Card, PageHeading, SendAgain } from '../../../shared/ui/index.js'
import { wordsTyped } from '../../held-form.js'
import { signInMessages } from '../sign-in.messages.js'

type Props = { locale: Locale; action: string; typed: Typed }

/** A form that was sent while signed out and keeps no draft: what was typed, ready to be sent again. */
export function TypedPage({ locale, action, typed }: Props) {
  const words = signInMessages(locale).typed
  const shown = wordsTyped(typed)
  return (
    <div class="n-outside">
      <PageHeading title={words.title} lead={words.lead} />
      <Card>
        {shown.length > 0 && (
          <ul>
            {shown.map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        )}
        <SendAgain action={action} typed={typed} words={words} elsewhere={href(routes.home)} />
      </Card>
    </div>
  )
}
