import { fieldsTouched, type Edit } from '../../audit/index.js'
import { href, routes } from '../../routes.js'
import { formatInstant } from '../../shared/calendar/index.js'
import { textOf } from '../../shared/forms/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  ConflictNotes,
  ErrorSummary,
  Form,
  PageHeading,
  Select,
  TextArea,
  TextField,
  fieldReader,
  formErrors,
  optionsOf,
  type FieldReader,
} from '../../shared/ui/index.js'
import { institutionFields, typedInstitution } from '../institution.form.js'
import { institutionKinds, type Institution } from '../institution.js'
import { institutionMessages } from '../institutions.messages.js'

type Props = {
  institution: Institution | undefined
  /** The newest edits first. */
  edits: readonly Edit[]
  form: FormState
  request: ViewRequest
}

/** The form with the details of a place: a new one when `institution` is undefined. */
export function InstitutionDetailsPage({ institution, edits, form, request }: Props) {
  const words = wordsFor(institution, request)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: words.backTo, label: words.back }}
      />
      <Notices {...{ institution, edits, form, request }} />
      <Form
        id="institution"
        action={words.action}
        commandId={form.commandId}
        version={institution?.version}
        locale={request.locale}
      >
        <Fields field={fieldReader(form, request.locale)} />
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

function wordsFor(institution: Institution | undefined, { locale }: ViewRequest) {
  const { register, edit, back } = institutionMessages(locale)
  if (institution === undefined) {
    const action = href(routes.newInstitution)
    return { ...register, back, backTo: href(routes.institutions), action }
  }
  const address = { institution: institution.id }
  const [backTo, action] = [
    href(routes.institution, address),
    href(routes.editInstitution, address),
  ]
  return { ...edit, lead: institution.name, backTo, action }
}

function Notices({ institution, edits, form, request: { locale } }: Props) {
  const [lastChange] = edits
  const words = institutionMessages(locale)
  const errors = formErrors(form)
  return (
    <>
      <ErrorSummary title={words.errors.summary} errors={errors} />
      {form.wasSent === true && <Alert tone="warning">{words.wasSent}</Alert>}
      {form.isStale === true && institution !== undefined && (
        <ConflictNotes
          title={words.conflict}
          by={lastChange?.byName || words.colleague}
          at={lastChange === undefined ? words.justNow : formatInstant(lastChange.at, locale)}
          fields={institutionFields.filter(isTouched).map((name) => ({
            label: words.fields[name],
            mine: shownText(textOf(form.typed, name)),
            theirs: shownText(textOf(typedInstitution(institution), name)),
          }))}
          locale={locale}
        />
      )}
    </>
  )

  function isTouched(name: string): boolean {
    const version = Number(textOf(form.typed, 'version'))
    return fieldsTouched(edits, (institution?.version ?? 0) - version)?.has(name) ?? true
  }

  function shownText(text: string): string {
    const kind = institutionKinds.find((known) => known === text)
    return kind === undefined ? text : words.kinds[kind]
  }
}

function Fields({ field }: { field: FieldReader }) {
  const words = institutionMessages(field.locale)
  const line = (name: (typeof institutionFields)[number]) => ({
    ...field(name),
    label: words.fields[name],
    value: field.text(name),
    autocomplete: 'off',
  })
  return (
    <>
      <TextField {...line('name')} />
      <Select {...line('kind')} options={optionsOf(institutionKinds, words.kinds)} />
      <TextField {...line('address')} optional />
      <TextField {...line('postcode')} width="short" optional />
      <TextField {...line('place')} width="medium" optional />
      <TextField {...line('phone')} type="tel" width="medium" optional />
      <TextArea {...line('note')} hint={words.noteHint} rows={3} optional />
    </>
  )
}
