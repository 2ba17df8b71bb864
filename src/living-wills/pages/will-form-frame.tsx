import type { Child } from 'hono/jsx'
import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { Card, PageHeading } from '../../shared/ui/index.js'
import type { LivingWill } from '../living-will.js'
import { livingWillMessages } from '../living-wills.messages.js'
import { LivingWillReport, titleOfWill } from './living-will-report.js'
import { WillFormNotices } from './will-form-notices.js'

/** A form about one living will. */
export type WillFormProps = { will: LivingWill; form: FormState; request: ViewRequest }

type Props = WillFormProps & { words: { title: string; lead: string }; children?: Child }

/** The heading of a form about one living will, with all that is known of it above the form. */
export function WillFormFrame({ will, form, request: { locale }, words, children }: Props) {
  const back = href(routes.livingWills, { client: will.clientId })
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: back, label: livingWillMessages(locale).page.back }}
      />
      <WillFormNotices form={form} locale={locale} />
      <Card title={titleOfWill(will, locale)}>
        <LivingWillReport will={will} locale={locale} />
      </Card>
      {children}
    </>
  )
}
