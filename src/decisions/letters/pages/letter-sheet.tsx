import type { Child } from 'hono/jsx'
import type { Locale } from '../../../shared/i18n/index.js'
import { Heading } from '../../../shared/ui/index.js'
import { careLetterMessages } from '../care-letter.messages.js'
import { clientLetterMessages } from '../client-letter.messages.js'
import type { LetterFacts, LetterPart } from '../letter.js'

type PartsProps = { parts: readonly LetterPart[] }

/** What a letter says, part by part; words of a person stand behind a line, as they were written. */
export function LetterParts({ parts }: PartsProps) {
  return (
    <>
      {parts.map(({ title, lines, quote, after = [] }) => (
        <section class="n-letter-part">
          <Heading level={2}>{title}</Heading>
          {lines.map((line) => (
            <p>
              <bdi>{line}</bdi>
            </p>
          ))}
          {quote !== undefined && (
            <blockquote>
              <bdi>{quote}</bdi>
            </blockquote>
          )}
          {after.map((line) => (
            <p>{line}</p>
          ))}
        </section>
      ))}
    </>
  )
}

type SheetProps = {
  facts: LetterFacts
  locale: Locale
  /** Who it is to, and the words above and below the parts. */
  head: readonly string[]
  dear: string
  children?: Child
}

/** A sheet of A4: from whom, to whom, what, and room for place, date and signature. */
export function LetterSheet({ facts, locale, head, dear, children }: SheetProps) {
  const { foundation, mentorName } = facts
  const { call, sign } = careLetterMessages(locale)
  const { mentorOf, regards } = clientLetterMessages(locale)
  return (
    <article class="n-card n-letter">
      <header>
        <p class="n-letter-from">
          <strong>{foundation.name}</strong>
        </p>
        {foundation.phone !== null && <p>{call(foundation.phone)}</p>}
      </header>
      {head.map((line) => (
        <p>
          <bdi>{line}</bdi>
        </p>
      ))}
      <p>
        <bdi>{dear}</bdi>
      </p>
      {children}
      <div class="n-letter-end">
        <p>{regards}</p>
        <p>
          <bdi>{mentorName}</bdi>
          <br />
          {mentorOf(foundation.name)}
        </p>
        <dl class="n-letter-sign">
          {[sign.place, sign.date, sign.signature].map((label) => (
            <div>
              <dt>{label}</dt>
              <dd></dd>
            </div>
          ))}
        </dl>
      </div>
    </article>
  )
}
