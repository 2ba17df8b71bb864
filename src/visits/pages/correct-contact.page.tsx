import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { Button, Card, Form, PageHeading, TextArea, fieldReader } from '../../shared/ui/index.js'
import { contactMessages } from '../contact.messages.js'
import type { ContactRecord } from '../contact-record.js'
import { ContactReport } from './contact-report.js'
import { FormNotices } from './form-notices.js'

type Props = { record: ContactRecord; form: FormState; request: ViewRequest }

/** What stands there, and a field for what comes beside it. */
export function CorrectContactPage({ record, form, request }: Props) {
  const { locale } = request
  const words = contactMessages(locale)
  const field = fieldReader(form, locale)
  const { contactId, clientId, clientName } = record
  return (
    <>
      <PageHeading
        title={words.correct.title}
        lead={words.correct.lead}
        back={{ href: href(routes.contact, { contact: contactId }), label: words.record.back }}
      />
      <FormNotices form={form} request={request} />
      <Card title={<bdi>{clientName}</bdi>}>
        <ContactReport record={record} locale={locale} />
      </Card>
      <Form
        id="correct-contact"
        action={href(routes.correctContact, { contact: contactId, client: clientId })}
        commandId={form.commandId}
        locale={locale}
      >
        <TextArea
          {...field('corrected')}
          label={words.correct.text}
          value={field.text('corrected')}
        />
        <Button variant="primary">{words.correct.save}</Button>
      </Form>
    </>
  )
}
