import type { Matter } from '../../authority/index.js'
import { href, routes } from '../../routes.js'
import { formatDate, type PlainDate } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { Alert } from '../../shared/ui/index.js'
import type { LivingWill, LivingWills } from '../living-will.js'
import { livingWillMessages } from '../living-wills.messages.js'
import { isMedical } from '../will-matters.js'
import { askedInVain, isRefusal, willsAbout } from '../written-refusal.js'

type Props = {
  clientId: string
  livingWills: LivingWills
  matter: Matter
  on: PlainDate
  locale: Locale
}

/**
 * What the client wrote about this matter, to be read before anything else. At medical matters it also says
 * when nobody asked yet, or that somebody asked and there was none; elsewhere it then shows nothing.
 */
export function LivingWillNotes({ clientId, livingWills, matter, on, locale }: Props) {
  const words = livingWillMessages(locale).notes
  const about = willsAbout(livingWills, matter, on)
  if (about.length === 0 && !isMedical(matter)) {
    return null
  }
  const hasRefusal = about.some(isRefusal)
  return (
    <Alert
      tone={hasRefusal ? 'warning' : 'info'}
      {...(about.length === 0 ? {} : { title: words.title })}
    >
      {about.map((will) => (
        <WillNote will={will} locale={locale} />
      ))}
      {about.length > 0 && <p>{hasRefusal ? words.follow : words.readIt}</p>}
      {about.length === 0 && <p>{silence(livingWills, on, locale)}</p>}
      <p>
        <a href={href(routes.livingWills, { client: clientId })}>{words.toAll}</a>
      </p>
    </Alert>
  )
}

function WillNote({ will, locale }: { will: LivingWill; locale: Locale }) {
  const { kinds, notes } = livingWillMessages(locale)
  const written = will.writtenOn
  const when = written === null ? notes.undated : notes.written(formatDate(written, locale))
  return (
    <>
      <p>
        <strong>{kinds[will.kind]}</strong>, {when}
      </p>
      <p class="n-prose">{will.words}</p>
      {will.corrections.map(({ corrected }) => (
        <p class="n-prose">{corrected}</p>
      ))}
      {will.madeWhileAble === 'unknown' && <p>{notes.ableUnknown}</p>}
      {will.originalAt !== null && <p>{notes.original(will.originalAt)}</p>}
    </>
  )
}

function silence(livingWills: LivingWills, on: PlainDate, locale: Locale): string {
  const words = livingWillMessages(locale).notes
  const asked = askedInVain(livingWills, on)
  return asked === undefined
    ? words.unknown
    : words.none(formatDate(asked.askedOn, locale), asked.askedWhom)
}
