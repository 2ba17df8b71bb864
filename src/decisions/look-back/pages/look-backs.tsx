import { formatDate } from '../../../shared/calendar/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import type { LookBack } from '../look-back.js'
import { QuotedWords } from '../../../shared/ui/index.js'
import { lookBackMessages } from '../look-back.messages.js'

type Props = { lookBacks: readonly LookBack[]; name: string; locale: Locale }

/** What was told of how it turned out, the newest first; nothing when nothing was told. */
export function LookBacks({ lookBacks, name, locale }: Props) {
  return (
    <>
      {lookBacks.map((look) => (
        <Look look={look} name={name} locale={locale} />
      ))}
    </>
  )
}

function Look({ look, name, locale }: Omit<Props, 'lookBacks'> & { look: LookBack }) {
  const words = lookBackMessages(locale)
  const { lookedOn, byName, turnedOut, clientSays, reviewOn } = look
  return (
    <div class="n-added">
      <p class="n-soft">{words.by(formatDate(lookedOn, locale), byName)}</p>
      <p class="n-prose">{turnedOut}</p>
      {clientSays !== null && (
        <figure class="n-quote">
          <QuotedWords words={clientSays} />
          <figcaption>{words.says(name)}</figcaption>
        </figure>
      )}
      {reviewOn !== null && <p>{words.next(formatDate(reviewOn, locale))}</p>}
    </div>
  )
}
