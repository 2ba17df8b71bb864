import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { Button, ButtonRow, Form, PageHeading, fieldReader } from '../../shared/ui/index.js'
import type { Document } from '../document.js'
import { documentMessages } from '../documents.messages.js'
import { despiteFreeze } from './despite-freeze.js'
import { DocumentNotices } from './document-notices.js'
import { SentFileField } from './sent-file-field.js'

type Props = { document: Document; form: FormState; request: ViewRequest }

/** The form to put a newer version in front of the one that is there. */
export function ReplaceDocumentPage({ document, form, request }: Props) {
  const { locale } = request
  const { replace } = documentMessages(locale)
  const field = fieldReader(form, locale)
  const place = { client: document.clientId, document: document.id }
  return (
    <>
      <PageHeading
        title={replace.title}
        lead={<bdi>{replace.lead(document.title)}</bdi>}
        back={{ href: href(routes.document, place), label: document.title }}
      />
      <DocumentNotices form={form} request={request} />
      <Form
        id="replace-document"
        action={href(routes.replaceDocument, place)}
        commandId={form.commandId}
        hidden={despiteFreeze(form)}
        version={document.version}
        locale={locale}
        upload
      >
        <SentFileField field={field} />
        <ButtonRow>
          <Button>{replace.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
