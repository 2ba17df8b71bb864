import { OrganisationSections } from '../../organisations/index.js'
import { href, routes } from '../../routes.js'
import { formatDate, plainDateOf } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Card, EmptyState, EntryList, PageHeading } from '../../shared/ui/index.js'
import { objectionMessages } from '../objection.messages.js'
import type { Objection } from '../objection.js'

type Props = { objections: readonly Objection[]; request: ViewRequest }

/** All objections, those that wait first. The list shows no client's name: that stands one step further. */
export function ObjectionsPage({ objections, request }: Props) {
  const { locale } = request
  const { list, tellers } = objectionMessages(locale)
  return (
    <>
      <PageHeading title={list.title} lead={list.lead} />
      <OrganisationSections request={request} current="objections" />
      {objections.length === 0 ? (
        <EmptyState title={list.none}>{list.noneHint}</EmptyState>
      ) : (
        <Card>
          <EntryList
            items={objections.map(({ id, words, toldBy, madeAt, answer }) => ({
              key: id,
              title: shortened(words),
              href: href(routes.objection, { objection: id }),
              badge:
                answer === null
                  ? { tone: 'soon', label: list.open }
                  : { tone: 'calm', label: list.done },
              meta: list.meta(tellers[toldBy], formatDate(plainDateOf(madeAt), locale)),
            }))}
          />
        </Card>
      )}
    </>
  )
}

const mostShown = 90

function shortened(words: string): string {
  return words.length <= mostShown ? words : `${words.slice(0, mostShown).trimEnd()}…`
}
