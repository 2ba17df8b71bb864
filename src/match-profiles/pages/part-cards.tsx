import type { Locale } from '../../shared/i18n/index.js'
import { ButtonLink, Card, VisuallyHidden } from '../../shared/ui/index.js'
import { profileMessages } from '../profiles.messages.js'
import { progressOf, type Answers, type Asking } from '../questions.js'
import { PartSummary } from './part-summary.js'

/** One part as it stands, with the way to its form. */
export type PartCardProps = {
  title: string
  href: string
  part: Readonly<Record<string, Asking>>
  answers: Answers
  languages: readonly string[]
  locale: Locale
}

/** A part with what is known of it; nothing known is one line and a way to begin. */
export function PartCard({ title, href, part, answers, languages, locale }: PartCardProps) {
  const words = profileMessages(locale)
  const { answered, total } = progressOf(part, answers)
  return (
    <Card title={title}>
      <p class="n-soft">{answered === 0 ? words.nothingYet : words.progress(answered, total)}</p>
      {answered > 0 && (
        <PartSummary part={part} answers={answers} languages={languages} locale={locale} />
      )}
      <ButtonLink href={href} variant="secondary">
        {answered === 0 ? words.fill : words.change}
        <VisuallyHidden>{words.of(title)}</VisuallyHidden>
      </ButtonLink>
    </Card>
  )
}
