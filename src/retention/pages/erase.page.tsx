import { href, routes } from '../../routes.js'
import type { PrivacyRequest, Subject } from '../../privacy/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  Card,
  Form,
  PageHeading,
  RadioGroup,
  TextField,
  fieldReader,
  optionsOf,
} from '../../shared/ui/index.js'
import type { HoldReason } from '../hold.js'
import { retentionMessages } from '../retention.messages.js'
import { FormNotices } from './form-notices.js'

type Props = {
  asked: PrivacyRequest
  subject: Subject
  holds: readonly HoldReason[]
  form: FormState
  request: ViewRequest
}

/** Weighing whether erasing is allowed, before it is proposed. */
export function ErasePage({ asked, subject, holds, form, request }: Props) {
  const { locale } = request
  const words = retentionMessages(locale)
  const field = fieldReader(form, locale)
  return (
    <>
      <PageHeading
        title={<bdi>{words.erase.title(subject.name)}</bdi>}
        lead={words.erase.lead}
        back={{
          href: href(routes.privacyRequest, { request: asked.id }),
          label: words.erase.back,
        }}
      />
      <FormNotices form={form} request={request} />
      {holds.length > 0 && (
        <Alert tone="warning" title={words.dryRun.held}>
          <ul>
            {holds.map((hold) => (
              <li>{words.holds[hold]}</li>
            ))}
          </ul>
        </Alert>
      )}
      <Card>
        <Form
          id="erase"
          action={href(routes.proposeErasure, { request: asked.id })}
          commandId={form.commandId}
          locale={locale}
        >
          <RadioGroup
            {...field('account')}
            legend={words.erase.account}
            options={optionsOf(['no', 'yes'] as const, words.erase.choices)}
            value={field.text('account')}
          />
          <TextField
            {...field('grace')}
            label={words.erase.grace}
            value={field.text('grace')}
            inputmode="numeric"
            width="short"
            autocomplete="off"
          />
          <Button variant="danger">{words.erase.save}</Button>
        </Form>
      </Card>
    </>
  )
}
