import { href, routes } from '../../routes.js'
import type { Locale } from '../../shared/i18n/index.js'
import { ButtonLink, PageHeading } from '../../shared/ui/index.js'
import { mentorPageMessages } from '../mentor-page.messages.js'

/** What stands in the place of a registration that was merged into another. */
export function MergedMentorPage({ keptId, locale }: { keptId: string; locale: Locale }) {
  const words = mentorPageMessages(locale)
  return (
    <>
      <PageHeading title={words.mergedTitle} lead={words.merged} />
      <ButtonLink href={href(routes.mentor, { mentor: keptId })}>{words.toKept}</ButtonLink>
    </>
  )
}
