import type { Client } from '../../clients/index.js'
import { href, routes } from '../../routes.js'
import { formatInstant } from '../../shared/calendar/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { Button, Card, Form, PageHeading, TextArea, fieldReader } from '../../shared/ui/index.js'
import type { ReadableNote } from '../sealed-note.js'
import { sealedNoteMessages } from '../sealed-notes.messages.js'
import { NoteNotices } from './note-notices.js'

type Props = { client: Client; note: ReadableNote; form: FormState; request: ViewRequest }

/** The note as it stands, and a field for what comes beneath it. */
export function AddToNotePage({ client, note, form, request }: Props) {
  const { locale } = request
  const words = sealedNoteMessages(locale)
  const field = fieldReader(form, locale)
  return (
    <>
      <PageHeading
        title={words.adding.title}
        lead={words.adding.lead}
        back={{ href: href(routes.sealedNotes, { client: client.id }), label: words.title }}
      />
      <NoteNotices form={form} request={request} />
      <Card title={<bdi>{words.by(note.byName, formatInstant(note.writtenAt, locale))}</bdi>}>
        <p class="n-prose">{note.text}</p>
        {note.additions.map(({ text }) => (
          <p class="n-prose">{text}</p>
        ))}
      </Card>
      <Form
        id="add-to-note"
        action={href(routes.addToSealedNote, { client: client.id, note: note.id })}
        commandId={form.commandId}
        locale={locale}
      >
        <TextArea
          {...field('text')}
          label={words.adding.text}
          value={field.text('text')}
          rows={6}
        />
        <Button variant="primary">{words.adding.save}</Button>
      </Form>
    </>
  )
}
