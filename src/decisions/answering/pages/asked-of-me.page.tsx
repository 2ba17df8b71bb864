import { href, routes } from '../../../routes.js'
import { formatDate, plainDateOf } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { Card, EmptyState, EntryList, PageHeading } from '../../../shared/ui/index.js'
import { requestStanding, type StatementRequest } from '../../statements/request.js'
import { answeringMessages } from '../answering.messages.js'

type Props = { asked: readonly StatementRequest[]; request: ViewRequest }

/** What was asked of this professional; a question that is over says so and nothing more. */
export function AskedOfMePage({ asked, request }: Props) {
  const { actor, locale } = request
  const words = answeringMessages(locale).list
  return (
    <>
      <PageHeading title={words.title} lead={words.lead(actor.organisationName)} />
      {asked.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <Card>
          <EntryList items={asked.map((one) => entryOf(one, request))} />
        </Card>
      )}
    </>
  )
}

function entryOf(asked: StatementRequest, { locale, today }: ViewRequest) {
  const { list, over } = answeringMessages(locale)
  const standing = requestStanding(asked, today)
  const isOpen = standing === 'waiting'
  return {
    key: asked.id,
    title: isOpen ? list.open : standing === 'answered' ? list.see : over[standing],
    href: href(routes.answerQuestion, { asked: asked.id }),
    meta: [
      list.by(asked.askedByName, formatDate(plainDateOf(asked.askedAt), locale)),
      ...(isOpen ? [list.until(formatDate(asked.lastDay, locale))] : []),
    ].join(' · '),
  }
}
