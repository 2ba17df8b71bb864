import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { Button, Card, Form, PageHeading, TextArea, fieldReader } from '../../shared/ui/index.js'
import { contactMessages } from '../contact.messages.js'
import type { ContactRecord } from '../contact-record.js'
import { ContactReport } from './contact-report.js'
import { FormNotices } from './form-notices.js'

type Props = { record: ContactRecord; form: FormState; request: ViewRequest }

/** What will no longer count, that it stays to be read, and a field for the reason. */
export function StrikeOutContactPage({ record, form, request }: Props) {
  const { locale } = request
  const words = contactMessages(locale)
  const field = fieldReader(form, locale)
  const { contactId, clientId, clientName } = record
  return (
    <>
      <PageHeading
        title={words.strikeOut.title}
        lead={words.strikeOut.lead}
        back={{ href: href(routes.contact, { contact: contactId }), label: words.record.back }}
      />
      <FormNotices form={form} request={request} />
      <Card title={<bdi>{clientName}</bdi>}>
        <ContactReport record={record} locale={locale} />
      </Card>
      <p>{words.strikeOut.stays}</p>
      <Form
        id="strike-out-contact"
        action={href(routes.strikeOutContact, { contact: contactId, client: clientId })}
        commandId={form.commandId}
        locale={locale}
      >
        <TextArea
          {...field('reason')}
          label={words.strikeOut.reason}
          hint={words.strikeOut.reasonHint}
          value={field.text('reason')}
          rows={2}
        />
        <Button variant="danger">{words.strikeOut.save}</Button>
      </Form>
    </>
  )
}
