import type { Edit } from '../../audit/index.js'
import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  DateField,
  Form,
  PageHeading,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  fieldReader,
  type FieldReader,
} from '../../shared/ui/index.js'
import { fields } from '../mentor-details.form.js'
import type { VolunteerMentor } from '../mentor.js'
import { mentorMessages } from '../mentors.messages.js'
import { firstStatuses } from '../register-mentor.js'
import { DetailsConflict } from './details-conflict.js'
import { FormNotices } from './form-notices.js'

type Institutions = readonly { id: string; name: string }[]

type Props = {
  mentor: VolunteerMentor | undefined
  /** The newest edits first. */
  edits: readonly Edit[]
  institutions: Institutions
  form: FormState
  request: ViewRequest
}

/** The form with the details of a volunteer: a new one when `mentor` is undefined. */
export function MentorDetailsPage({ mentor, edits, institutions, form, request }: Props) {
  const { locale } = request
  const words = wordsFor(mentor, request)
  const field = fieldReader(form, locale)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: words.backTo, label: words.back }}
      />
      <FormNotices form={form} locale={locale} />
      {form.isStale === true && mentor !== undefined && (
        <DetailsConflict {...{ mentor, edits, institutions, form, locale }} />
      )}
      <Form
        id="mentor-details"
        action={words.action}
        commandId={form.commandId}
        version={mentor?.version}
        locale={locale}
      >
        <Person field={field} />
        <Work field={field} institutions={institutions} isNew={mentor === undefined} />
        <ButtonRow>
          <Button variant="primary">{words.save}</Button>
          <ButtonLink href={words.backTo} variant="quiet">
            {words.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  )
}

function wordsFor(mentor: VolunteerMentor | undefined, { locale }: ViewRequest) {
  const { register, edit, back } = mentorMessages(locale)
  if (mentor === undefined) {
    return { ...register, back, backTo: href(routes.mentors), action: href(routes.newMentor) }
  }
  const address = { mentor: mentor.id }
  return {
    ...edit,
    lead: <bdi>{fullName(mentor)}</bdi>,
    backTo: href(routes.mentor, address),
    action: href(routes.editMentor, address),
  }
}

function Person({ field }: { field: FieldReader }) {
  const words = mentorMessages(field.locale)
  const line = (name: keyof typeof fields & keyof typeof words.fields) => ({
    ...field(fields[name]),
    label: words.fields[name],
    value: field.text(fields[name]),
    autocomplete: 'off',
  })
  return (
    <Card title={words.person}>
      <TextField {...line('givenName')} width="medium" />
      <TextField {...line('namePrefix')} width="short" optional />
      <TextField {...line('familyName')} width="medium" optional />
      <TextField {...line('phone')} type="tel" width="medium" optional />
      <TextField {...line('email')} type="email" spellcheck={false} optional />
      <TextField {...line('place')} width="medium" optional />
      <TextField {...line('languages')} hint={words.hints.languages} optional />
    </Card>
  )
}

type WorkProps = { field: FieldReader; institutions: Institutions; isNew: boolean }

function Work({ field, institutions, isNew }: WorkProps) {
  const words = mentorMessages(field.locale)
  const nowhere = { value: '', label: words.notAnywhere }
  return (
    <Card title={words.work}>
      {isNew && <FirstStatus field={field} />}
      <TextField
        {...field(fields.capacity)}
        label={words.fields.capacity}
        hint={words.hints.capacity}
        value={field.text(fields.capacity)}
        inputmode="numeric"
        width="short"
      />
      <DateField
        {...field(fields.vogIssuedOn)}
        label={words.fields.vogIssuedOn}
        hint={words.hints.vogIssuedOn}
        value={field.date(fields.vogIssuedOn)}
        optional
      />
      <DateField
        {...field(fields.courseCompletedOn)}
        label={words.fields.courseCompletedOn}
        value={field.date(fields.courseCompletedOn)}
        optional
      />
      <Select
        {...field(fields.worksAtInstitutionId)}
        label={words.fields.worksAtInstitutionId}
        hint={words.hints.worksAt}
        options={[nowhere, ...institutions.map(({ id, name }) => ({ value: id, label: name }))]}
        value={field.text(fields.worksAtInstitutionId)}
        placeholder={false}
        optional
      />
      <TextArea
        {...field(fields.note)}
        label={words.fields.note}
        hint={words.hints.note}
        value={field.text(fields.note)}
        rows={3}
        optional
      />
    </Card>
  )
}

function FirstStatus({ field }: { field: FieldReader }) {
  const words = mentorMessages(field.locale)
  return (
    <RadioGroup
      {...field(fields.status)}
      legend={words.register.status}
      options={firstStatuses.map((value) => ({
        value,
        label: words.statuses[value],
        hint: words.statusHints[value],
      }))}
      value={field.text(fields.status)}
    />
  )
}
