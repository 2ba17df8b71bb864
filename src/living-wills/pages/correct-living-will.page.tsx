import { href, routes } from '../../routes.js'
import { Button, Form, TextArea, fieldReader } from '../../shared/ui/index.js'
import { livingWillMessages } from '../living-wills.messages.js'
import { WillFormFrame, type WillFormProps } from './will-form-frame.js'

/** What stands there, and a field for what comes beside it. */
export function CorrectLivingWillPage({ will, form, request }: WillFormProps) {
  const { locale } = request
  const { correct: words } = livingWillMessages(locale)
  const field = fieldReader(form, locale)
  const place = { client: will.clientId, will: will.id }
  return (
    <WillFormFrame will={will} form={form} request={request} words={words}>
      <Form
        id="correct-living-will"
        action={href(routes.correctLivingWill, place)}
        commandId={form.commandId}
        version={will.version}
        locale={locale}
      >
        <TextArea {...field('corrected')} label={words.text} value={field.text('corrected')} />
        <Button variant="primary">{words.save}</Button>
      </Form>
    </WillFormFrame>
  )
}
