import type { Client } from '../../clients/index.js'
import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Button,
  ErrorSummary,
  Form,
  PageHeading,
  RadioGroup,
  TextArea,
  fieldReader,
  formErrors,
} from '../../shared/ui/index.js'
import type { Looker } from '../look.js'
import { fields, nobody } from '../objection.form.js'
import { objectionMessages } from '../objection.messages.js'
import { whoLookedMessages } from '../who-looked.messages.js'

type Props = {
  client: Client
  lookers: readonly Looker[]
  isOwn: boolean
  form: FormState
  request: ViewRequest
}

/** Asks who it is about and what somebody wants to say; works for the client and on his behalf. */
export function ObjectPage({ client, lookers, isOwn, form, request }: Props) {
  const { locale } = request
  const words = objectionMessages(locale).make
  const field = fieldReader(form, locale)
  const errors = formErrors(form)
  const place = { client: client.id }
  const back = isOwn ? href(routes.whoLooked) : href(routes.whoLookedAt, place)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={isOwn ? words.lead : words.leadFor}
        back={{ href: back, label: words.back }}
      />
      <ErrorSummary title={words.errors.summary} errors={errors} />
      <Form
        id="object"
        action={isOwn ? href(routes.objectToAccess) : href(routes.objectForClient, place)}
        commandId={form.commandId}
        locale={locale}
      >
        <RadioGroup
          {...field(fields.about)}
          legend={words.about}
          options={[...peopleOf(lookers, request), { value: nobody, label: words.nobody }]}
          value={field.text(fields.about)}
        />
        <TextArea
          {...field(fields.words)}
          label={isOwn ? words.words : words.wordsFor}
          value={field.text(fields.words)}
        />
        {isOwn && <p class="n-hint">{words.after}</p>}
        <Button variant="primary">{isOwn ? words.send : words.sendFor}</Button>
      </Form>
    </>
  )
}

/** Each person once, also who looked in two roles. */
function peopleOf(lookers: readonly Looker[], { locale }: ViewRequest) {
  const { roles, gone } = whoLookedMessages(locale)
  const named = lookers.map(({ accountId, name, role }) => ({
    value: accountId,
    label: `${name ?? gone} (${roles[role].toLowerCase()})`,
  }))
  return named.filter(
    ({ value }, place) => named.findIndex((other) => other.value === value) === place,
  )
}
