import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Button,
  Card,
  DateField,
  Form,
  PageHeading,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  fieldReader,
  optionsOf,
} from '../../shared/ui/index.js'
import { askers, identityChecks } from '../privacy-request.js'
import { privacyMessages } from '../privacy.messages.js'
import { kindsFor } from '../request.form.js'
import type { Subject } from '../subject.store.js'
import { RequestNotices } from './request-notices.js'

type Props = { subject: Subject; form: FormState; request: ViewRequest }

/** The form in which a request is noted as it came in. */
export function NewRequestPage({ subject, form, request }: Props) {
  const { locale, today } = request
  const words = privacyMessages(locale)
  const field = fieldReader(form, locale)
  const { kind, id } = subject
  return (
    <>
      <PageHeading
        title={<bdi>{words.create.title(subject.name)}</bdi>}
        lead={words.create.lead}
        back={{ href: placeOf(subject), label: words.create.back }}
      />
      <RequestNotices form={form} request={request} />
      <Card>
        <Form
          id="new-request"
          action={href(routes.newPrivacyRequest, { kind, subject: id })}
          commandId={form.commandId}
          locale={locale}
        >
          <RadioGroup
            {...field('kind')}
            legend={words.create.kind}
            options={kindsFor(subject).map((value) => ({
              value,
              label: words.kinds[value],
              hint: words.kindHints[value],
            }))}
            value={field.text('kind')}
          />
          <TextField
            {...field('asked-by')}
            label={words.create.askedBy}
            value={field.text('asked-by')}
            autocomplete="off"
          />
          <Select
            {...field('asked-as')}
            label={words.create.askedAs}
            options={optionsOf(askers, words.askers)}
            value={field.text('asked-as')}
            placeholder={false}
          />
          <RadioGroup
            {...field('identity')}
            legend={words.create.identityCheck}
            hint={words.create.identityHint}
            options={optionsOf(identityChecks, words.checks)}
            value={field.text('identity')}
          />
          <DateField
            {...field('received')}
            label={words.create.receivedOn}
            value={field.date('received')}
            today={today}
          />
          <TextArea
            {...field('note')}
            label={words.create.note}
            value={field.text('note')}
            optional
          />
          <Button variant="primary">{words.create.save}</Button>
        </Form>
      </Card>
    </>
  )
}

/** The page of the person a request is about, as far as there is one. */
export function placeOf({ kind, id, clientId }: Subject): string {
  if (kind === 'mentor') {
    return href(routes.mentor, { mentor: id })
  }
  return clientId === null ? href(routes.colleagues) : href(routes.client, { client: clientId })
}
