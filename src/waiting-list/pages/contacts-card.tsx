import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import { Button, ButtonRow, Card, Details, EntryList, Form } from '../../shared/ui/index.js'
import { firstContactValues, waitingContactDraft } from '../log-waiting-contact.form.js'
import { waitingMessages } from '../waiting-list.messages.js'
import { ContactFields } from './entry-fields.js'
import type { EntryProps } from '../entry-on-page.js'

/** The contacts kept, the last first, and the short form to log one. */
export function ContactsCard(props: EntryProps) {
  const { entry, contacts, request } = props
  const messages = waitingMessages(request.locale)
  const words = messages.contacts
  return (
    <Card title={words.title} id="contact">
      {contacts.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <EntryList
          items={contacts.map(({ id, heldOn, withWhom, note, byName }) => ({
            key: id,
            title: `${formatDate(heldOn, request.locale)} · ${messages.people[withWhom]}`,
            meta: (
              <>
                {note !== null && <p>{note}</p>}
                {messages.entry.by(byName)}
              </>
            ),
          }))}
        />
      )}
      {entry.closed === null && (
        <Details summary={words.log}>
          <LogForm {...props} />
        </Details>
      )}
    </Card>
  )
}

function LogForm({ entry, commandId, request }: EntryProps) {
  const words = waitingMessages(request.locale).contacts
  const draftKey = waitingContactDraft(request)
  return (
    <Form
      id="log-waiting-contact"
      action={href(routes.logWaitingContact, { entry: entry.id })}
      commandId={commandId}
      draftKey={draftKey}
      draftUrl={href(routes.drafts, { key: draftKey })}
      locale={request.locale}
    >
      <ContactFields
        form={{ typed: firstContactValues(), errors: {}, commandId }}
        request={request}
      />
      <ButtonRow>
        <Button icon="pen">{words.save}</Button>
      </ButtonRow>
    </Form>
  )
}
