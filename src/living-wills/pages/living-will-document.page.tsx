import type { Document } from '../../documents/index.js'
import { href, routes } from '../../routes.js'
import { Button, Form, Select, fieldReader } from '../../shared/ui/index.js'
import { livingWillMessages } from '../living-wills.messages.js'
import { WillFormFrame, type WillFormProps } from './will-form-frame.js'

type Props = WillFormProps & { documents: readonly Document[] }

/** Which document of the dossier a living will is, where none was named yet; its words stay as they are. */
export function LivingWillDocumentPage({ will, documents, form, request }: Props) {
  const { locale } = request
  const { document: words } = livingWillMessages(locale)
  const field = fieldReader(form, locale)
  const client = { client: will.clientId }
  return (
    <WillFormFrame will={will} form={form} request={request} words={words}>
      {documents.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Form
          id="living-will-document"
          action={href(routes.livingWillDocument, { ...client, will: will.id })}
          commandId={form.commandId}
          version={will.version}
          locale={locale}
        >
          <Select
            {...field('document')}
            label={words.which}
            options={documents.map(({ id, title }) => ({ value: id, label: title }))}
            value={field.text('document')}
          />
          <Button variant="primary">{words.save}</Button>
        </Form>
      )}
      <p>
        <a href={href(routes.newDocument, client)}>{words.add}</a>
      </p>
    </WillFormFrame>
  )
}
