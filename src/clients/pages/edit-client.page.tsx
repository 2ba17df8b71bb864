import type { ToldFact } from '../../audit/index.js'
import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import { ButtonLink, fieldReader } from '../../shared/ui/index.js'
import type { Client } from '../client.js'
import { fields, typedDetails } from '../client-details.form.js'
import { clientMessages, type ClientMessages } from '../clients.messages.js'
import { ContactFields, IdentityFields } from './client-fields.js'
import { FormSheet } from './form-sheet.js'

type Props = {
  client: Client
  mayChangeIdentity: boolean
  lastFact: ToldFact | undefined
  form: FormState
  request: ViewRequest
}

/** The form to change what is told of a client; who he is changes only staff. */
export function EditClientPage({ client, mayChangeIdentity, lastFact, form, request }: Props) {
  const words = clientMessages(request.locale)
  const name = fullName(client)
  const field = fieldReader(form, request.locale)
  return (
    <FormSheet
      id="edit-client"
      title={words.edit.title(name)}
      lead={mayChangeIdentity ? undefined : words.edit.identityHint}
      back={{ href: href(routes.client, { client: client.id }), label: name }}
      action={href(routes.editClient, { client: client.id })}
      save={words.edit.save}
      form={form}
      request={request}
      after={
        mayChangeIdentity && (
          <ButtonLink href={href(routes.mergeClient, { client: client.id })} variant="quiet">
            {words.edit.isDouble}
          </ButtonLink>
        )
      }
      saved={{
        version: client.version,
        typed: typedDetails(client),
        labels: labelsOf(words, mayChangeIdentity),
        words: words.addressForms,
        lastFact,
      }}
    >
      {mayChangeIdentity && <IdentityFields field={field} />}
      <ContactFields field={field} />
    </FormSheet>
  )
}

function labelsOf({ fields: labels }: ClientMessages, mayChangeIdentity: boolean) {
  const { somebodyElse: _, ...named } = fields
  const own = ['givenName', 'namePrefix', 'familyName', 'birthDate', 'externalNumber']
  const shown = Object.entries(named).filter(
    ([name]) => mayChangeIdentity || !own.includes(name),
  ) as [keyof typeof named, string][]
  return Object.fromEntries(shown.map(([name, field]) => [field, labels[name]]))
}
