import type { Client } from '../../clients/index.js'
import { mentorshipMessages, regimeKeys } from '../../mentorships/index.js'
import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import {
  Button,
  ButtonRow,
  DateField,
  Form,
  PageHeading,
  RadioGroup,
  fieldReader,
  optionsOf,
} from '../../shared/ui/index.js'
import { waitingMessages } from '../waiting-list.messages.js'
import { UrgencyFields, WaitsForFields } from './entry-fields.js'
import { FormNotices } from './form-notices.js'

type Props = { client: Client; form: FormState; draftKey: string; request: ViewRequest }

/** Somebody is going to wait: for which mentor, since when, how urgent, and what comes first. */
export function PutOnListPage({ client, form, draftKey, request }: Props) {
  const { locale, today } = request
  const words = waitingMessages(locale).put
  const field = fieldReader(form, locale)
  return (
    <>
      <PageHeading
        title={words.title(fullName(client))}
        lead={words.lead}
        back={{ href: href(routes.client, { client: client.id }), label: words.toDossier }}
      />
      <FormNotices form={form} request={request} />
      <Form
        id="put-on-list"
        action={href(routes.putOnWaitingList, { client: client.id })}
        commandId={form.commandId}
        draftKey={draftKey}
        draftUrl={href(routes.drafts, { key: draftKey })}
        locale={locale}
      >
        <RadioGroup
          {...field('regime')}
          legend={words.regime}
          options={optionsOf(regimeKeys, mentorshipMessages(locale).regimes)}
          value={field.text('regime')}
        />
        <UrgencyFields form={form} request={request} />
        <DateField
          {...field('since')}
          label={words.since}
          hint={words.sinceHint}
          value={field.date('since')}
          today={today}
        />
        <WaitsForFields form={form} request={request} />
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
