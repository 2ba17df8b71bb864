import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Button,
  Card,
  DateField,
  Form,
  PageHeading,
  RadioGroup,
  TextArea,
  fieldReader,
  optionsOf,
} from '../../shared/ui/index.js'
import { withdrawnBecause, type LivingWill } from '../living-will.js'
import { livingWillMessages } from '../living-wills.messages.js'
import { LivingWillReport, titleOfWill } from './living-will-report.js'
import { WillFormNotices } from './will-form-notices.js'

type Props = { will: LivingWill; form: FormState; request: ViewRequest }

/** That only the client withdraws, and how somebody knows that he did. */
export function WithdrawLivingWillPage({ will, form, request }: Props) {
  const { locale, today } = request
  const { withdraw: words, page } = livingWillMessages(locale)
  const field = fieldReader(form, locale)
  const place = { client: will.clientId, will: will.id }
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.livingWills, { client: will.clientId }), label: page.back }}
      />
      <WillFormNotices form={form} locale={locale} />
      <Card title={titleOfWill(will, locale)}>
        <LivingWillReport will={will} locale={locale} />
      </Card>
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
    </>
  )
}
