import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  Card,
  Form,
  PageHeading,
  TextArea,
  TextField,
  fieldReader,
} from '../../shared/ui/index.js'
import { retentionMessages } from '../retention.messages.js'
import type { RetentionTerm } from '../retention-term.js'
import { FormNotices } from './form-notices.js'

type Props = { term: RetentionTerm; form: FormState; request: ViewRequest }

/** The form to choose how long a kind of data is kept. */
export function EditTermPage({ term: { kind, version }, form, request }: Props) {
  const { locale } = request
  const words = retentionMessages(locale)
  const field = fieldReader(form, locale)
  return (
    <>
      <PageHeading
        title={words.edit.title(words.kinds[kind])}
        lead={words.triggers[kind]}
        back={{ href: href(routes.retention), label: words.edit.back }}
      />
      <FormNotices form={form} request={request} />
      <Alert tone="info">{words.terms.notVerified}</Alert>
      <Card>
        <Form
          id="term"
          action={href(routes.retentionTerm, { kind })}
          commandId={form.commandId}
          version={version}
          locale={locale}
        >
          <TextField
            {...field('months')}
            label={words.edit.months}
            value={field.text('months')}
            inputmode="numeric"
            width="short"
            autocomplete="off"
          />
          <TextArea
            {...field('source')}
            label={words.edit.source}
            hint={words.edit.sourceHint}
            value={field.text('source')}
          />
          <Button variant="primary">{words.edit.save}</Button>
        </Form>
      </Card>
    </>
  )
}
