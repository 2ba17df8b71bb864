import { href, routes } from '../../routes.js'
import { formatInstant } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Button, Card, EntryList, PageHeading, Stack, PostForm } from '../../shared/ui/index.js'
import { searchMessages } from '../search.messages.js'
import type { StoredSearch } from '../stored-search.store.js'
import { SearchField } from './search-field.js'

type Props = { recent: readonly StoredSearch[]; request: ViewRequest }

/** The field, and what this person looked for before. */
export function SearchPage({ recent, request }: Props) {
  const words = searchMessages(request.locale)
  return (
    <Stack>
      <PageHeading title={words.title} />
      <Card>
        <SearchField request={request} />
      </Card>
      {recent.length > 0 && <Recent recent={recent} request={request} />}
    </Stack>
  )
}

function Recent({ recent, request }: Props) {
  const words = searchMessages(request.locale)
  return (
    <Card title={words.recent}>
      <EntryList
        items={recent.map(({ id, typed, searchedAt }) => ({
          key: id,
          title: <bdi>{typed}</bdi>,
          href: href(routes.searchResult, { search: id }),
          meta: formatInstant(searchedAt, request.locale),
        }))}
      />
      <p class="n-hint">{words.recentHint}</p>
      <PostForm action={href(routes.search)}>
        <Button variant="quiet" name="forget" value="1">
          {words.forget}
        </Button>
      </PostForm>
    </Card>
  )
}
