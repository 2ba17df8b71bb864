import {
  Button,
  ButtonRow,
  Card,
  CheckboxGroup,
  ConflictNote,
  DateField,
  ErrorSummary,
  Fieldset,
  FileField,
  FilterForm,
  Form,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  TimeField,
} from './index.js'

const locale = 'nl'
const kinds = [
  { value: 'visit', label: 'Bezoek' },
  { value: 'phone', label: 'Telefoon' },
  { value: 'message', label: 'Bericht' },
  { value: 'other', label: 'Anders' },
]
const clients = [
  { value: 'bruijn', label: 'Mevrouw A. de Bruijn' },
  { value: 'yilmaz', label: 'Meneer H. Yılmaz', hint: 'Woont in hetzelfde huis' },
]

/** The forms of the gallery: one being mended, one being filled in, and one that filters. */
export function GalleryForms({ draftUrl }: { draftUrl: string }) {
  return (
    <>
      <ErrorSummary
        title="Er ontbreekt nog iets"
        errors={[
          { field: 'when', message: 'Vul een dag in die bestaat.' },
          { field: 'kind', message: 'Kies wat voor contact het was.' },
          { message: 'Iemand anders heeft dit bezoek intussen gewijzigd.' },
        ]}
      />
      <Card title="Bezoek vastleggen">
        <VisitForm draftUrl={draftUrl} />
      </Card>
      <Card title="Bestand inlezen">
        <UploadForm />
      </Card>
      <Card title="Zoeken in de lijst">
        <FilterForm action="#lijst" label="Lijst verkleinen" locale={locale}>
          <Select
            name="state"
            label="Stand"
            locale={locale}
            placeholder={false}
            options={[{ value: 'all', label: 'Iedereen' }]}
          />
        </FilterForm>
      </Card>
    </>
  )
}

function VisitForm({ draftUrl }: { draftUrl: string }) {
  return (
    <Form
      id="bezoek"
      action="#bewaren"
      commandId="command-1"
      version={3}
      draftKey="bezoek"
      draftUrl={draftUrl}
      locale={locale}
    >
      <CheckboxGroup
        name="client"
        legend="Wie hebt u bezocht?"
        locale={locale}
        values={['bruijn']}
        options={clients}
      />
      <DateField
        name="when"
        label="Wanneer?"
        locale={locale}
        today="2026-11-22"
        value={{ day: '31', month: 'nov', year: '2026' }}
        error="Vul een dag in die bestaat."
      />
      <TimeField name="time" label="Hoe laat?" locale={locale} optional value="14:00" />
      <RadioGroup
        name="kind"
        legend="Soort contact"
        locale={locale}
        inline
        value="visit"
        options={kinds}
        error="Kies wat voor contact het was."
      />
      <TextArea
        name="seen"
        label="Hoe ging het?"
        hint="Schrijf kort. Bijvoorbeeld: zij was vrolijk en at goed."
        locale={locale}
        value={'Zij was vrolijk.\n<script>alert(1)</script>'}
      />
      <ConflictNote
        label="Hoe ging het?"
        theirs="Zij was moe, maar wel blij met het bezoek."
        by="Kees Mulder"
        at="vandaag om 13:52"
        locale={locale}
      />
      <ButtonRow>
        <Button>Bezoek bewaren</Button>
        <Button variant="secondary" name="next" value="plan">
          Bewaren en volgende plannen
        </Button>
        <Button variant="danger">Doorhalen</Button>
      </ButtonRow>
    </Form>
  )
}

function UploadForm() {
  return (
    <Form id="inlezen" action="#inlezen" commandId="command-2" locale={locale} upload>
      <FileField name="file" label="Kies een bestand" hint="CSV of Excel" locale={locale} />
      <Fieldset legend="Wie bent u?">
        <TextField
          name="email"
          type="email"
          label="E-mailadres"
          autocomplete="email"
          locale={locale}
          width="medium"
          error="Vul uw e-mailadres in."
        />
        <Select name="mentor" label="Mentor" locale={locale} options={clients} value="yilmaz" />
        <RadioGroup
          name="agree"
          legend="Mag dit in het dossier?"
          locale={locale}
          optional
          options={[
            { value: 'yes', label: 'Ja', hint: 'De cliënt kan dit lezen.' },
            { value: 'no', label: 'Nee', disabled: true },
          ]}
        />
      </Fieldset>
      <Button>Inlezen</Button>
    </Form>
  )
}
