import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { Button, Card, Form, PageHeading, TextArea, fieldReader } from '../../shared/ui/index.js'
import type { LivingWill } from '../living-will.js'
import { livingWillMessages } from '../living-wills.messages.js'
import { LivingWillReport, titleOfWill } from './living-will-report.js'
import { WillFormNotices } from './will-form-notices.js'

type Props = { will: LivingWill; form: FormState; request: ViewRequest }

/** What stands there, and a field for what comes beside it. */
export function CorrectLivingWillPage({ will, form, request }: Props) {
  const { locale } = request
  const { correct: words, page } = livingWillMessages(locale)
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
        id="correct-living-will"
        action={href(routes.correctLivingWill, place)}
        commandId={form.commandId}
        version={will.version}
        locale={locale}
      >
        <TextArea {...field('corrected')} label={words.text} value={field.text('corrected')} />
        <Button variant="primary">{words.save}</Button>
      </Form>
    </>
  )
}
