import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import { choicesOf } from '../../shared/forms/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import {
  Alert,
  CheckboxGroup,
  Details,
  fieldReader,
  type FieldReader,
} from '../../shared/ui/index.js'
import type { Namesake } from '../client.js'
import { fields } from '../client-details.form.js'
import { clientMessages } from '../clients.messages.js'
import type { InstitutionChoice } from '../home.form.js'
import { ContactFields, IdentityFields } from './client-fields.js'
import { FormSheet } from './form-sheet.js'
import { HomeFields } from './home-fields.js'

type Props = {
  institutions: readonly InstitutionChoice[]
  namesakes: readonly Namesake[]
  form: FormState
  request: ViewRequest
  draftKey: string
}

/** The form to register a client; a namesake who is there already is shown before going on. */
export function RegisterClientPage({ institutions, namesakes, form, request, draftKey }: Props) {
  const { register } = clientMessages(request.locale)
  const field = fieldReader(form, request.locale)
  return (
    <FormSheet
      id="register-client"
      title={register.title}
      lead={register.lead}
      back={{ href: href(routes.clients), label: register.toClients }}
      action={href(routes.newClient)}
      save={register.save}
      form={form}
      request={request}
      draftKey={draftKey}
    >
      {namesakes.length > 0 && <Namesakes namesakes={namesakes} field={field} />}
      <IdentityFields field={field} />
      <HomeFields field={field} institutions={institutions} />
      <Details summary={register.more} open={hasContactError(form)}>
        <ContactFields field={field} />
      </Details>
    </FormSheet>
  )
}

/** A closed part would hide its error. */
function hasContactError({ errors }: FormState): boolean {
  const { addressForm, phone, languages, communication, goodToKnow, note } = fields
  const within = [addressForm, phone, languages, communication, goodToKnow, note]
  return within.some((field) => errors[field] !== undefined)
}

function Namesakes({ namesakes, field }: Pick<Props, 'namesakes'> & { field: FieldReader }) {
  const { register } = clientMessages(field.locale)
  return (
    <>
      <Alert tone="warning" title={register.namesakes}>
        <ul>
          {namesakes.map((namesake) => (
            <li>
              <a href={href(routes.client, { client: namesake.id })}>
                <bdi>{fullName(namesake)}</bdi>
              </a>
              {namesake.birthDate !== null &&
                `, ${register.bornOn(formatDate(namesake.birthDate, field.locale))}`}
            </li>
          ))}
        </ul>
      </Alert>
      <CheckboxGroup
        {...field(fields.somebodyElse)}
        legend={register.somebodyElse}
        options={[{ value: 'yes', label: register.isSomebodyElse }]}
        values={choicesOf(field.typed, fields.somebodyElse)}
      />
    </>
  )
}
