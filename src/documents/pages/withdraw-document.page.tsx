import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { Button, Form, PageHeading, TextArea, fieldReader } from '../../shared/ui/index.js'
import type { Document } from '../document.js'
import { documentMessages } from '../documents.messages.js'
import { DocumentNotices } from './document-notices.js'

type Props = { document: Document; form: FormState; request: ViewRequest }

/** What will no longer count, that it stays to be read, and a field for the reason. */
export function WithdrawDocumentPage({ document, form, request }: Props) {
  const { locale } = request
  const { withdraw } = documentMessages(locale)
  const field = fieldReader(form, locale)
  const place = { client: document.clientId, document: document.id }
  return (
    <>
      <PageHeading
        title={withdraw.title}
        lead={<bdi>{withdraw.lead(document.title)}</bdi>}
        back={{ href: href(routes.document, place), label: document.title }}
      />
      <DocumentNotices form={form} request={request} />
      <p>{withdraw.stays}</p>
      <Form
        id="withdraw-document"
        action={href(routes.withdrawDocument, place)}
        commandId={form.commandId}
        version={document.version}
        locale={locale}
      >
        <TextArea
          {...field('reason')}
          label={withdraw.reason}
          hint={withdraw.reasonHint}
          value={field.text('reason')}
          rows={2}
        />
        <Button variant="danger">{withdraw.save}</Button>
      </Form>
    </>
  )
}
