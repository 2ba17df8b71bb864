import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { Button, Card, Form, PageHeading, TextArea, fieldReader } from '../../shared/ui/index.js'
import { restrictionMessages } from '../restriction.messages.js'
import type { Restriction } from '../restriction.store.js'
import type { Subject } from '../subject.store.js'
import { RequestNotices } from './request-notices.js'

type Props = {
  subject: Subject
  restriction: Restriction | undefined
  requestId: string | null
  act: 'freeze' | 'lift'
  form: FormState
  request: ViewRequest
}

/** Why a dossier is frozen, or may be used again. */
export function RestrictPage({ subject, requestId, act, form, request }: Props) {
  const { locale } = request
  const words = restrictionMessages(locale).form
  const field = fieldReader(form, locale)
  const isLift = act === 'lift'
  const query = requestId === null ? {} : { verzoek: requestId }
  const client = { client: subject.id }
  return (
    <>
      <PageHeading
        title={<bdi>{isLift ? words.liftTitle(subject.name) : words.title(subject.name)}</bdi>}
        lead={isLift ? words.liftLead : words.lead}
        back={{ href: href(routes.client, client), label: words.back }}
      />
      <RequestNotices form={form} request={request} />
      <Card>
        <Form
          id="restrict"
          action={
            isLift
              ? href(routes.liftRestriction, client)
              : href(routes.restrictDossier, client, query)
          }
          commandId={form.commandId}
          locale={locale}
        >
          <TextArea
            {...field('reason')}
            label={isLift ? words.liftReason : words.reason}
            hint={isLift ? undefined : words.reasonHint}
            value={field.text('reason')}
          />
          <Button variant="primary">{isLift ? words.lift : words.save}</Button>
        </Form>
      </Card>
    </>
  )
}
