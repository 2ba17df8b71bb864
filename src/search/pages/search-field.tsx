import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Button, TextField, PostForm } from '../../shared/ui/index.js'
import { longestSearch } from '../search-words.js'
import { searchMessages } from '../search.messages.js'

/** The one field; what is typed is posted and stored, so that it stays out of the address. */
export function SearchField({ typed, request }: { typed?: string; request: ViewRequest }) {
  const { locale, actor } = request
  const words = searchMessages(locale)
  return (
    <PostForm class="n-form" action={href(routes.search)} role="search" label={words.title}>
      <TextField
        name="q"
        locale={locale}
        label={words.field}
        hint={actor.role === 'mentor' ? words.hintMentor : words.hint}
        value={typed}
        type="search"
        inputmode="search"
        autocomplete="off"
        spellcheck={false}
        maxlength={longestSearch}
      />
      <Button variant="primary" icon="search">
        {words.submit}
      </Button>
    </PostForm>
  )
}
