import type { Client } from '../../clients/index.js'
import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import { Button, Card, Form, PageHeading, TextArea, fieldReader } from '../../shared/ui/index.js'
import { sealedNoteMessages } from '../sealed-notes.messages.js'
import { NoteNotices } from './note-notices.js'

type Props = { client: Client; form: FormState; request: ViewRequest }

/** What opening in an emergency does, and the reason for it. It does not tell whether there are notes. */
export function EmergencyPage({ client, form, request }: Props) {
  const { locale } = request
  const { title, emergency: words } = sealedNoteMessages(locale)
  const field = fieldReader(form, locale)
  const address = { client: client.id }
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead(fullName(client))}
        back={{ href: href(routes.sealedNotes, address), label: title }}
      />
      <NoteNotices form={form} request={request} />
      <Card title={words.consequences} tone="late">
        <ul>
          {words.tells.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </Card>
      <Form
        id="emergency"
        action={href(routes.emergencyAccess, address)}
        commandId={form.commandId}
        locale={locale}
      >
        <TextArea
          {...field('reason')}
          label={words.reason}
          hint={words.reasonHint}
          value={field.text('reason')}
          rows={3}
        />
        <Button variant="danger">{words.open}</Button>
      </Form>
    </>
  )
}
