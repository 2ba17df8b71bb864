import type { Document } from '../../documents/index.js'
import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { Button, Card, Form, PageHeading, Select, fieldReader } from '../../shared/ui/index.js'
import type { LivingWill } from '../living-will.js'
import { livingWillMessages } from '../living-wills.messages.js'
import { LivingWillReport, titleOfWill } from './living-will-report.js'
import { WillFormNotices } from './will-form-notices.js'

type Props = {
  will: LivingWill
  documents: readonly Document[]
  form: FormState
  request: ViewRequest
}

/** Which document of the dossier a living will is, where none was named yet; its words stay as they are. */
export function LivingWillDocumentPage({ will, documents, form, request }: Props) {
  const { locale } = request
  const { document: words, page } = livingWillMessages(locale)
  const field = fieldReader(form, locale)
  const client = { client: will.clientId }
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.livingWills, client), label: page.back }}
      />
      <WillFormNotices form={form} locale={locale} />
      <Card title={titleOfWill(will, locale)}>
        <LivingWillReport will={will} locale={locale} />
      </Card>
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
    </>
  )
}
