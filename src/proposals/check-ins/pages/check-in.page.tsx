import { criteria } from '../../../matching/index.js'
import { href, routes } from '../../../routes.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Alert,
  Button,
  CheckboxGroup,
  DateField,
  Details,
  ErrorSummary,
  Form,
  PageHeading,
  RadioGroup,
  Select,
  TextArea,
  fieldReader,
  formErrors,
  optionsOf,
  type FieldReader,
} from '../../../shared/ui/index.js'
import { proposalMessages } from '../../path/proposal.messages.js'
import { sayField } from '../check-in.form.js'
import { effects, goingOn, signs } from '../check-in.js'
import { checkInMessages } from '../check-in.messages.js'
import type { KnownCheckIn } from '../check-in.store.js'

type Props = { known: KnownCheckIn; form: FormState; request: ViewRequest }

/** How it goes with a couple: with whom was spoken, what helped or hindered, what stood out, and how it goes on. */
export function CheckInPage({ known, form, request }: Props) {
  const { locale, today } = request
  const words = checkInMessages(locale)
  const { checkIn, clientName, mentorName } = known
  const field = fieldReader(form, locale)
  const key = `check-in-${checkIn.id}`
  return (
    <>
      <PageHeading
        title={<bdi>{words.form.title(clientName, mentorName)}</bdi>}
        lead={checkIn.kind === 'closing' ? words.closing : words.form.lead}
        back={{ href: href(routes.checkIns), label: words.back }}
      />
      <ErrorSummary title={words.errors.summary} errors={formErrors(form)} />
      {form.isStale === true && <Alert tone="warning">{words.errors.stale}</Alert>}
      {form.wasSent === true && <Alert tone="warning">{words.errors.wasSent}</Alert>}
      <Form
        id="check-in"
        action={href(routes.checkIn, { checkIn: checkIn.id })}
        commandId={form.commandId}
        version={checkIn.version}
        draftKey={key}
        draftUrl={href(routes.drafts, { key })}
        locale={locale}
      >
        <DateField
          {...field('held-on')}
          label={words.form.heldOn}
          value={field.date('held-on')}
          today={today}
        />
        <CheckboxGroup
          {...field('with')}
          legend={words.form.withWhom}
          options={[
            { value: 'client', label: words.form.withClient },
            { value: 'mentor', label: words.form.withMentor },
          ]}
          values={field.typed['with'] ?? []}
          inline
        />
        <RadioGroup
          {...field('goes-on')}
          legend={words.form.goesOn}
          options={optionsOf(goingOn, words.goingOn)}
          value={field.text('goes-on')}
        />
        <CheckboxGroup
          {...field('signs')}
          legend={words.form.signs}
          hint={words.form.signsHint}
          options={optionsOf(signs, words.signs)}
          values={field.typed['signs'] ?? []}
        />
        <SaysFields side="client" label={words.form.clientSays} field={field} />
        <SaysFields side="mentor" label={words.form.mentorSays} field={field} />
        <TextArea {...field('note')} label={words.form.note} value={field.text('note')} rows={3} />
        <Button variant="primary">{words.form.save}</Button>
      </Form>
    </>
  )
}

type SaysProps = { side: 'client' | 'mentor'; label: string; field: FieldReader }

/** A line per thing that was compared; folded, because little of it comes up in one talk. */
function SaysFields({ side, label, field }: SaysProps) {
  const words = checkInMessages(field.locale)
  const names = proposalMessages(field.locale).criteria
  const isFilled = criteria.some((criterion) => field.text(sayField(side, criterion)) !== '')
  return (
    <Details summary={`${label}: ${words.form.says}`} open={isFilled}>
      {criteria.map((criterion) => (
        <Select
          {...field(sayField(side, criterion))}
          label={names[criterion]}
          options={[
            { value: '', label: words.form.notAsked },
            ...optionsOf(effects, words.effects),
          ]}
          value={field.text(sayField(side, criterion))}
          placeholder={false}
        />
      ))}
    </Details>
  )
}
