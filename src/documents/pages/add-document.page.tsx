import type { Client } from '../../clients/index.js'
import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import {
  Button,
  ButtonRow,
  DateField,
  Form,
  PageHeading,
  Select,
  TextArea,
  TextField,
  fieldReader,
  optionsOf,
} from '../../shared/ui/index.js'
import { documentKinds } from '../document.js'
import { documentMessages } from '../documents.messages.js'
import { despiteFreeze } from './despite-freeze.js'
import { DocumentNotices } from './document-notices.js'
import { SentFileField } from './sent-file-field.js'

type Props = { client: Client; form: FormState; request: ViewRequest }

/** The form to add a document: the file first, the rest may stay empty but for its kind. */
export function AddDocumentPage({ client, form, request }: Props) {
  const { locale } = request
  const { form: words, kinds, list, page } = documentMessages(locale)
  const field = fieldReader(form, locale)
  const place = { client: client.id }
  return (
    <>
      <PageHeading
        title={words.title}
        lead={<bdi>{words.lead(fullName(client))}</bdi>}
        back={{ href: href(routes.documents, place), label: page.back }}
      />
      <DocumentNotices form={form} request={request} />
      <Form
        id="add-document"
        action={href(routes.newDocument, place)}
        commandId={form.commandId}
        hidden={despiteFreeze(form)}
        locale={locale}
        upload
      >
        <SentFileField field={field} />
        <Select
          {...field('kind')}
          label={words.kind}
          options={optionsOf(documentKinds, kinds)}
          value={field.text('kind')}
        />
        <TextField
          {...field('title')}
          label={words.name}
          hint={words.nameHint}
          value={field.text('title')}
          optional
        />
        <DateField {...field('date')} label={words.date} value={field.date('date')} optional />
        <TextArea
          {...field('note')}
          label={words.note}
          value={field.text('note')}
          rows={2}
          optional
        />
        <ButtonRow>
          <Button>{list.add}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
