import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { Button, Card, Form, PageHeading, TextArea, fieldReader } from '../../shared/ui/index.js'
import type { LoadedRequest } from '../load-request.js'
import { privacyMessages } from '../privacy.messages.js'
import { RequestNotices } from './request-notices.js'

type Props = { loaded: LoadedRequest; form: FormState; request: ViewRequest }

/** Why an answer takes longer than the legal month. */
export function ExtendRequestPage({ loaded, form, request: view }: Props) {
  const { locale } = view
  const words = privacyMessages(locale)
  const field = fieldReader(form, locale)
  const { id, version } = loaded.request
  return (
    <>
      <PageHeading
        title={words.extend.title}
        lead={words.extend.lead}
        back={{ href: href(routes.privacyRequest, { request: id }), label: words.create.back }}
      />
      <RequestNotices form={form} request={view} />
      <Card>
        <Form
          id="extend"
          action={href(routes.extendPrivacyRequest, { request: id })}
          commandId={form.commandId}
          version={version}
          locale={locale}
        >
          <TextArea {...field('reason')} label={words.extend.reason} value={field.text('reason')} />
          <Button variant="primary">{words.extend.save}</Button>
        </Form>
      </Card>
    </>
  )
}
