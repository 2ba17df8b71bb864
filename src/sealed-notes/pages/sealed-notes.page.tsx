import type { Client } from '../../clients/index.js'
import { href, routes } from '../../routes.js'
import { formatInstant, timeOf, type Instant } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import {
  Alert,
  ButtonLink,
  Card,
  EmptyState,
  PageHeading,
  VisuallyHidden,
} from '../../shared/ui/index.js'
import { mayAddTo, type NoteReader, type ReadableNote } from '../sealed-note.js'
import { sealedNoteMessages } from '../sealed-notes.messages.js'

type Props = {
  client: Client
  reader: NoteReader
  emergencyUntil: Instant | undefined
  notes: readonly ReadableNote[]
  request: ViewRequest
}

/** The notes this reader may read. An empty page says the same whether others exist or not. */
export function SealedNotesPage({ client, reader, emergencyUntil, notes, request }: Props) {
  const words = sealedNoteMessages(request.locale)
  const name = fullName(client)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.client, { client: client.id }), label: name }}
        actions={
          <ButtonLink href={href(routes.newSealedNote, { client: client.id })} icon="pen">
            {words.write}
          </ButtonLink>
        }
      />
      {emergencyUntil !== undefined && (
        <Alert tone="warning">{words.emergency.until(timeOf(emergencyUntil))}</Alert>
      )}
      {notes.length === 0 && (
        <EmptyState title={reader.inEmergency ? words.noneInEmergency : words.none}>
          {words.noneHint}
        </EmptyState>
      )}
      {notes.map((note) => (
        <NoteCard note={note} reader={reader} request={request} />
      ))}
      {reader.isCoordinator && !reader.inEmergency && (
        <p>
          <a href={href(routes.emergencyAccess, { client: client.id })}>{words.emergency.link}</a>
        </p>
      )}
    </>
  )
}

type NoteProps = { note: ReadableNote; reader: NoteReader; request: ViewRequest }

function NoteCard({ note, reader, request }: NoteProps) {
  const { locale } = request
  const words = sealedNoteMessages(locale)
  const when = formatInstant(note.writtenAt, locale)
  return (
    <Card title={<bdi>{words.by(note.byName, when)}</bdi>}>
      <p class="n-prose">{note.text === '' ? words.erased : note.text}</p>
      {note.additions.map(({ text, byName, writtenAt }) => (
        <>
          <p class="n-hint">
            <bdi>{words.added(byName, formatInstant(writtenAt, locale))}</bdi>
          </p>
          <p class="n-prose">{text === '' ? words.erased : text}</p>
        </>
      ))}
      <p class="n-hint">{words.readBy[note.readers]}</p>
      {mayAddTo(note, reader) && (
        <p>
          <a href={href(routes.addToSealedNote, { client: note.clientId, note: note.id })}>
            {words.add}
            <VisuallyHidden>{words.addTo(when)}</VisuallyHidden>
          </a>
        </p>
      )}
    </Card>
  )
}
