import type { Couple } from '../../mentorships/index.js'
import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  ButtonRow,
  DateField,
  Form,
  PageHeading,
  Select,
  TimeField,
  fieldReader,
  optionsOf,
} from '../../shared/ui/index.js'
import { contactKinds } from '../contact.js'
import { contactMessages } from '../contact.messages.js'
import { plannedWhen } from '../planned-when.js'
import type { PlannedContact } from '../planned-contact.store.js'
import { planningMessages } from '../planning.messages.js'
import { visitMessages } from '../visits.messages.js'
import { FormNotices } from './form-notices.js'

type Props = {
  couple: Couple
  planned: PlannedContact | undefined
  form: FormState
  request: ViewRequest
}

/** The form to plan the next contact, with the plan that stands. */
export function PlanContactPage({ couple, planned, form, request }: Props) {
  const { locale, today } = request
  const words = planningMessages(locale).plan
  const field = fieldReader(form, locale)
  const { kinds } = visitMessages(locale)
  const back = {
    href: href(routes.client, { client: couple.clientId }),
    label: contactMessages(locale).record.toDossier(couple.clientName),
  }
  return (
    <>
      <PageHeading title={words.title(couple.clientName)} lead={words.lead} back={back} />
      <FormNotices form={form} request={request} />
      {planned !== undefined && (
        <Alert tone="info">
          {words.current(kinds[planned.kind], plannedWhen(planned, request))}
        </Alert>
      )}
      <Form
        id="plan-contact"
        action={href(routes.planContact, { mentorship: couple.mentorshipId })}
        commandId={form.commandId}
        locale={locale}
      >
        <DateField {...field('date')} label={words.date} value={field.date('date')} today={today} />
        <TimeField {...field('time')} label={words.time} value={field.text('time')} optional />
        <Select
          {...field('kind')}
          label={words.kind}
          options={optionsOf(contactKinds, kinds)}
          value={field.text('kind')}
          placeholder={false}
        />
        <ButtonRow>
          <Button variant="primary">{words.save}</Button>
          {planned !== undefined && (
            <Button variant="quiet" name="drop" value="1" icon="cross">
              {words.drop}
            </Button>
          )}
        </ButtonRow>
      </Form>
    </>
  )
}
