import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import {
  Button,
  ButtonLink,
  Card,
  EmptyState,
  EntryList,
  ErrorSummary,
  Form,
  PageHeading,
  TextField,
  fieldReader,
  formErrors,
  type Entry,
} from '../../shared/ui/index.js'
import type { Registration } from '../merge-clients.js'
import { mergeMessages } from '../merge-clients.messages.js'
import type { Lookalike } from '../merge-clients.store.js'

type Props = {
  first: Registration
  lookalikes: readonly Lookalike[]
  form: FormState
  request: ViewRequest
}

/** Who may be the same person: lookalikes to compare with, and a search for another name. */
export function MergeChoicePage({ first: { client }, lookalikes, form, request }: Props) {
  const words = mergeMessages(request.locale)
  const name = fullName(client)
  const field = fieldReader(form, request.locale)
  const isSearching = field.text('name') !== ''
  return (
    <>
      <PageHeading
        title={words.title(name)}
        lead={words.lead}
        back={{ href: href(routes.client, { client: client.id }), label: name }}
      />
      <ErrorSummary title={words.errors.summary} errors={isSearching ? [] : formErrors(form)} />
      {lookalikes.length === 0 ? (
        <EmptyState title={words.nobody}>{words.nobodyHint}</EmptyState>
      ) : (
        <Card title={words.alike}>
          <EntryList items={lookalikes.map((other) => entryOf(client.id, other, request))} />
        </Card>
      )}
      <Form
        id="find-double"
        action={href(routes.mergeClient, { client: client.id })}
        commandId={form.commandId}
        locale={request.locale}
      >
        <TextField
          {...field('name')}
          error={isSearching ? undefined : form.errors['name']}
          label={words.search}
          value={field.text('name')}
          autocomplete="off"
        />
        <Button variant="secondary" icon="search">
          {words.searchButton}
        </Button>
      </Form>
    </>
  )
}

function entryOf(clientId: string, other: Lookalike, { locale }: ViewRequest): Entry {
  const words = mergeMessages(locale)
  const about = [
    other.birthDate === null ? undefined : words.born(formatDate(other.birthDate, locale)),
    other.mentorName === null ? words.noMentor : words.mentor(other.mentorName),
  ]
  return {
    key: other.id,
    title: <bdi>{other.name}</bdi>,
    href: href(routes.client, { client: other.id }),
    meta: about.filter(Boolean).join(' · '),
    action: (
      <ButtonLink
        href={href(routes.mergeClient, { client: clientId }, { met: other.id })}
        variant="secondary"
      >
        {words.choose}
      </ButtonLink>
    ),
  }
}
