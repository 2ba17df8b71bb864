import { href, routes } from '../../routes.js'
import {
  Button,
  DateField,
  Form,
  RadioGroup,
  TextArea,
  fieldReader,
  optionsOf,
} from '../../shared/ui/index.js'
import { withdrawnBecause } from '../living-will.js'
import { livingWillMessages } from '../living-wills.messages.js'
import { WillFormFrame, type WillFormProps } from './will-form-frame.js'

/** That only the client withdraws, and how somebody knows that he did. */
export function WithdrawLivingWillPage({ will, form, request }: WillFormProps) {
  const { locale, today } = request
  const { withdraw: words } = livingWillMessages(locale)
  const field = fieldReader(form, locale)
  const place = { client: will.clientId, will: will.id }
  return (
    <WillFormFrame will={will} form={form} request={request} words={words}>
      <Form
        id="withdraw-living-will"
        action={href(routes.withdrawLivingWill, place)}
        commandId={form.commandId}
        version={will.version}
        locale={locale}
      >
        <RadioGroup
          {...field('because')}
          legend={words.because}
          options={optionsOf(withdrawnBecause, words.becauses)}
          value={field.text('because')}
        />
        <DateField {...field('on')} label={words.on} value={field.date('on')} today={today} />
        <TextArea
          {...field('reason')}
          label={words.reason}
          hint={words.reasonHint}
          value={field.text('reason')}
          rows={3}
        />
        <Button variant="danger">{words.save}</Button>
      </Form>
    </WillFormFrame>
  )
}
