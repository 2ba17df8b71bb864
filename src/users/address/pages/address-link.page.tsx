import type { Locale } from '../../../shared/i18n/index.js'
import { Button, Card, Form, PageHeading } from '../../../shared/ui/index.js'

type Props = {
  title: string
  lead: string
  button: string
  action: string
  commandId: string
  locale: Locale
}

/** Behind a link in a mail stands one button: a mail program that follows links changes nothing. */
export function AddressLinkPage({ title, lead, button, action, commandId, locale }: Props) {
  return (
    <div class="n-outside">
      <PageHeading title={title} lead={lead} />
      <Card>
        <Form id="address-link" action={action} commandId={commandId} locale={locale}>
          <Button variant="primary">{button}</Button>
        </Form>
      </Card>
    </div>
  )
}
