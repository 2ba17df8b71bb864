import { href, routes } from '../../routes.js'
import type { Locale } from '../../shared/i18n/index.js'
import { ButtonLink, PageHeading } from '../../shared/ui/index.js'
import { mergeMessages } from '../merge-clients.messages.js'

/** What stands in the place of a registration that was merged into another. */
export function MergedClientPage({ keptId, locale }: { keptId: string; locale: Locale }) {
  const words = mergeMessages(locale)
  return (
    <>
      <PageHeading title={words.mergedTitle} lead={words.merged} />
      <ButtonLink href={href(routes.client, { client: keptId })}>{words.toKept}</ButtonLink>
    </>
  )
}
