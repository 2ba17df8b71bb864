import type { LegalRule } from '../../law/index.js'
import { href, routes } from '../../routes.js'
import { formatInstant, type Instant } from '../../shared/calendar/index.js'
import { textOf } from '../../shared/forms/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Button,
  Card,
  ConflictNotes,
  ErrorSummary,
  Fieldset,
  Form,
  PageHeading,
  RadioGroup,
  Select,
  TextField,
  fieldReader,
  formErrors,
  optionsOf,
} from '../../shared/ui/index.js'
import { rhythmUnits, type Organisation } from '../organisation.store.js'
import { organisationMessages, type OrganisationMessages } from '../organisation.messages.js'
import { fields, reminderChoices, typedSettings } from '../settings.form.js'
import { LegalNorms } from './legal-norms.js'
import { OrganisationSections } from './organisation-sections.js'

type Props = {
  organisation: Organisation
  rules: readonly LegalRule[]
  lastChange: { at: Instant; byName: string } | undefined
  form: FormState
  request: ViewRequest
}

/** The settings of the organisation, and beneath them the norms that are not its own to set. */
export function SettingsPage({ organisation, rules, lastChange, form, request }: Props) {
  const { locale } = request
  const words = organisationMessages(locale)
  const field = fieldReader(form, locale)
  const errors = formErrors(form)
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <OrganisationSections request={request} current="settings" />
      <ErrorSummary title={words.errors.summary} errors={errors} />
      {form.isStale === true && (
        <ConflictNotes
          title={words.isStale}
          fields={comparedFields(organisation, form, words)}
          by={lastChange?.byName ?? ''}
          at={lastChange === undefined ? '' : formatInstant(lastChange.at, locale)}
          locale={locale}
        />
      )}
      <Card>
        <Form
          id="settings"
          action={href(routes.organisation)}
          commandId={form.commandId}
          version={organisation.version}
          locale={locale}
        >
          <TextField
            {...field(fields.name)}
            label={words.name}
            value={field.text(fields.name)}
            autocomplete="organization"
          />
          <TextField
            {...field(fields.phone)}
            label={words.phone}
            value={field.text(fields.phone)}
            type="tel"
            width="medium"
            autocomplete="off"
            optional
          />
          <Fieldset legend={words.rhythm}>
            <p class="n-hint">{words.rhythmHint}</p>
            <div class="n-pair">
              <TextField
                {...field(fields.every)}
                label={words.every}
                value={field.text(fields.every)}
                inputmode="numeric"
                width="short"
                autocomplete="off"
              />
              <Select
                {...field(fields.unit)}
                label={words.unit}
                options={optionsOf(rhythmUnits, words.units)}
                value={field.text(fields.unit)}
                placeholder={false}
              />
            </div>
          </Fieldset>
          <RadioGroup
            {...field(fields.reminders)}
            legend={words.reminders}
            options={optionsOf(reminderChoices, words.reminderChoices)}
            value={field.text(fields.reminders)}
          />
          <Button variant="primary">{words.save}</Button>
        </Form>
      </Card>
      <LegalNorms rules={rules} request={request} />
    </>
  )
}

function comparedFields(organisation: Organisation, form: FormState, words: OrganisationMessages) {
  const saved = typedSettings(organisation)
  const shown = (name: string, text: string) =>
    name === fields.unit
      ? words.units[text as keyof OrganisationMessages['units']]
      : name === fields.reminders
        ? words.reminderChoices[text as keyof OrganisationMessages['reminderChoices']]
        : text
  const labels = {
    [fields.name]: words.name,
    [fields.phone]: words.phone,
    [fields.every]: words.every,
    [fields.unit]: words.unit,
    [fields.reminders]: words.reminders,
  }
  return Object.entries(labels).map(([name, label]) => ({
    label,
    mine: shown(name, textOf(form.typed, name)),
    theirs: shown(name, textOf(saved, name)),
  }))
}
