import type { Client } from '../../clients/index.js'
import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Button,
  DateField,
  Form,
  PageHeading,
  TextField,
  fieldReader,
} from '../../shared/ui/index.js'
import { livingWillMessages } from '../living-wills.messages.js'
import { WillFormNotices } from './will-form-notices.js'

type Props = { client: Client; form: FormState; request: ViewRequest }

/** When, and of whom, somebody asked whether anything is on paper. */
export function AskedNonePage({ client, form, request }: Props) {
  const { locale, today } = request
  const { none: words, page } = livingWillMessages(locale)
  const field = fieldReader(form, locale)
  const place = { client: client.id }
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.livingWills, place), label: page.back }}
      />
      <WillFormNotices form={form} locale={locale} />
      <Form
        id="asked-none"
        action={href(routes.noLivingWill, place)}
        commandId={form.commandId}
        locale={locale}
      >
        <DateField {...field('on')} label={words.on} value={field.date('on')} today={today} />
        <TextField
          {...field('whom')}
          label={words.whom}
          hint={words.whomHint}
          value={field.text('whom')}
        />
        <Button variant="primary">{words.save}</Button>
      </Form>
    </>
  )
}
