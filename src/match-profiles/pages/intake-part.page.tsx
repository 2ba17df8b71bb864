import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import { intakeDraft } from '../intake-draft.js'
import type { OpenedProfile } from '../open-client.js'
import { profileMessages } from '../profiles.messages.js'
import { clientPartNames, partOfIntake, type ClientPart } from '../questions.js'
import { PartSheet } from './part-sheet.js'

type Props = OpenedProfile & { section: ClientPart; form: FormState; request: ViewRequest }

/** One part of the intake of a client. */
export function IntakePartPage({
  client,
  section,
  answers,
  isAdult,
  version,
  form,
  request,
}: Props) {
  const words = profileMessages(request.locale)
  const address = { client: client.id }
  const { addressForm } = client
  return (
    <PartSheet
      title={words.client.parts[section]}
      lead={words.step(clientPartNames.indexOf(section) + 1, clientPartNames.length)}
      back={{ href: href(routes.intake, address), label: words.client.title(fullName(client)) }}
      action={href(routes.intakePart, { ...address, section })}
      draftKey={intakeDraft(client.id, section)}
      part={partOfIntake(section, { isAdult })}
      answers={answers}
      version={version}
      languages={client.languages}
      who={client.givenName}
      isLast={section === clientPartNames.at(-1)}
      suggestions={
        addressForm === 'neutral' ? undefined : { gender: words.suggestGender[addressForm] }
      }
      form={form}
      request={request}
    />
  )
}
