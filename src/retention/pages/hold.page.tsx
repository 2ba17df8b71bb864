import { href, routes } from '../../routes.js'
import type { Subject } from '../../privacy/index.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Button,
  Card,
  DateField,
  EntryList,
  Form,
  PageHeading,
  PostForm,
  Select,
  Stack,
  TextArea,
  fieldReader,
  optionsOf,
} from '../../shared/ui/index.js'
import { holdCauses, type LegalHold } from '../hold.js'
import { retentionMessages } from '../retention.messages.js'
import { FormNotices } from './form-notices.js'

type Props = {
  subject: Subject & { kind: 'client' | 'mentor' }
  holds: readonly LegalHold[]
  form: FormState
  request: ViewRequest
}

/** The duties to keep that hold for somebody, and a form for a new one. */
export function HoldPage({ subject, holds, form, request }: Props) {
  const { locale, today } = request
  const words = retentionMessages(locale).hold
  const field = fieldReader(form, locale)
  const place = { kind: subject.kind, subject: subject.id }
  const back =
    subject.kind === 'mentor'
      ? href(routes.mentor, { mentor: subject.id })
      : href(routes.client, { client: subject.id })
  return (
    <>
      <PageHeading
        title={<bdi>{words.title(subject.name)}</bdi>}
        lead={words.lead}
        back={{ href: back, label: words.back }}
      />
      <FormNotices form={form} request={request} />
      <Stack>
        {holds.length > 0 && (
          <Card title={words.now}>
            <EntryList
              items={holds.map(({ id, cause, reason, until }) => ({
                key: id,
                title: words.causes[cause],
                meta:
                  until === null
                    ? reason
                    : `${reason} (${words.untilDay(formatDate(until, locale))})`,
              }))}
            />
            <PostForm action={href(routes.liftLegalHold, place)}>
              <Button variant="quiet">{words.lift}</Button>
            </PostForm>
          </Card>
        )}
        <Card>
          <Form
            id="hold"
            action={href(routes.legalHold, place)}
            commandId={form.commandId}
            locale={locale}
          >
            <Select
              {...field('cause')}
              label={words.cause}
              options={optionsOf(holdCauses, words.causes)}
              value={field.text('cause')}
            />
            <TextArea {...field('reason')} label={words.reason} value={field.text('reason')} />
            <DateField
              {...field('until')}
              label={words.until}
              value={field.date('until')}
              today={today}
              optional
            />
            <Button variant="primary">{words.save}</Button>
          </Form>
        </Card>
      </Stack>
    </>
  )
}
