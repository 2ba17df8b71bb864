import { OrganisationSections } from '../../../organisations/index.js'
import { href, routes } from '../../../routes.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Alert,
  Button,
  Card,
  ErrorSummary,
  Form,
  PageHeading,
  RadioGroup,
  SummaryList,
  TextArea,
  TextField,
  fieldReader,
  formErrors,
  optionsOf,
} from '../../../shared/ui/index.js'
import { fields, onChoices } from '../provider.form.js'
import type { SignOnProvider } from '../provider.js'
import { signOnMessages } from '../sign-on.messages.js'

type Props = {
  provider: SignOnProvider | undefined
  baseUrl: string
  form: FormState
  request: ViewRequest
}

/** The settings of single sign-on, with the two addresses that a provider and colleagues need. */
export function ProviderPage({ provider, baseUrl, form, request }: Props) {
  const { locale, actor } = request
  const words = signOnMessages(locale).settings
  const field = fieldReader(form, locale)
  const errors = formErrors(form)
  const organisation = actor.organisationId
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <OrganisationSections request={request} current="signOn" />
      <ErrorSummary title={words.errors.summary} errors={errors} />
      {form.isStale === true && <Alert tone="warning">{words.stale}</Alert>}
      <Card>
        <SummaryList
          rows={[
            {
              term: words.redirect,
              detail: `${baseUrl}${href(routes.signOnReturn, { organisation })}`,
            },
            { term: words.link, detail: `${baseUrl}${href(routes.signOnVia, { organisation })}` },
          ]}
        />
        <p class="n-hint">{words.needs}</p>
      </Card>
      <Card>
        <Form
          id="sign-on-provider"
          action={href(routes.signOnSettings)}
          commandId={form.commandId}
          version={provider?.version ?? 0}
          locale={locale}
        >
          <TextField
            {...field(fields.issuer)}
            label={words.issuer}
            hint={words.issuerHint}
            value={field.text(fields.issuer)}
            autocomplete="off"
          />
          <TextField
            {...field(fields.clientId)}
            label={words.clientId}
            value={field.text(fields.clientId)}
            autocomplete="off"
          />
          <TextField
            {...field(fields.clientSecret)}
            label={words.clientSecret}
            hint={provider === undefined ? undefined : words.secretHint}
            type="password"
            autocomplete="new-password"
          />
          <TextArea
            {...field(fields.domains)}
            label={words.domains}
            hint={words.domainsHint}
            value={field.text(fields.domains)}
            rows={3}
          />
          <RadioGroup
            {...field(fields.isOn)}
            legend={words.isOn}
            options={optionsOf(onChoices, words.choices)}
            value={field.text(fields.isOn)}
          />
          <Button variant="primary">{words.save}</Button>
        </Form>
      </Card>
    </>
  )
}
