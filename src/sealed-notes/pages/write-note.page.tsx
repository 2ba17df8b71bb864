import type { Client } from '../../clients/index.js'
import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Button,
  Form,
  PageHeading,
  RadioGroup,
  TextArea,
  fieldReader,
  optionsOf,
} from '../../shared/ui/index.js'
import { noteReaders } from '../sealed-note.js'
import { sealedNoteMessages } from '../sealed-notes.messages.js'
import { NoteNotices } from './note-notices.js'

type Props = { client: Client; form: FormState; request: ViewRequest }

/** The form to write a sealed note and to choose who reads it. */
export function WriteNotePage({ client, form, request }: Props) {
  const { locale } = request
  const words = sealedNoteMessages(locale)
  const field = fieldReader(form, locale)
  const address = { client: client.id }
  return (
    <>
      <PageHeading
        title={words.writing.title}
        lead={words.writing.lead}
        back={{ href: href(routes.sealedNotes, address), label: words.title }}
      />
      <NoteNotices form={form} request={request} />
      <Form
        id="write-note"
        action={href(routes.newSealedNote, address)}
        commandId={form.commandId}
        locale={locale}
      >
        <TextArea
          {...field('text')}
          label={words.writing.text}
          hint={words.writing.textHint}
          value={field.text('text')}
          rows={8}
        />
        <RadioGroup
          {...field('readers')}
          legend={words.writing.readers}
          hint={words.writing.emergencyHint}
          options={optionsOf(noteReaders, words.writing.choices)}
          value={field.text('readers')}
        />
        <Button variant="primary">{words.writing.save}</Button>
      </Form>
    </>
  )
}
