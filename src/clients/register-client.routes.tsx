import { recordFacts, type Fact } from '../audit/index.js'
import { institutionChoices } from '../institutions/index.js'
import { href, routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import { finish, startReading, type Typed } from '../shared/forms/index.js'
import { form, type OpenRequest } from '../shared/http/index.js'
import { ok, refused } from '../shared/result/index.js'
import {
  errorOfRefusal,
  readContact,
  readIdentity,
  saysSomebodyElse,
  typedDetails,
} from './client-details.form.js'
import { onlyNamed, registerClient, type ClientDetails, type Known } from './client.js'
import { findNamesakes, insertClient, isNumberTaken } from './client.store.js'
import { clientMessages } from './clients.messages.js'
import { errorOfHomeRefusal, readHome, typedHome, type InstitutionChoice } from './home.form.js'
import { isUnknownHome, moveClient, type HomeDetails } from './living-situation.js'
import { insertLivingSituation } from './living-situation.store.js'
import { RegisterClientPage } from './pages/register-client.page.js'

const draftKey = 'new-client'

type Loaded = { institutions: InstitutionChoice[]; known: Known }
type Registration = {
  id: string
  details: ClientDetails
  home: HomeDetails
  facts: readonly Fact[]
}

/** Registering a client, with where he lives. */
export const registerClientForm = form({
  path: routes.newClient,
  access: coordinators,
  audit: { action: 'create', object: 'client' },
  load: async (request, sent): Promise<Loaded> => ({
    institutions: await institutionChoices(request.tx),
    known: await whoIsKnown(request, sent),
  }),
  first: () => ({ ...typedDetails(onlyNamed({ givenName: '' })), ...typedHome(undefined) }),
  draft: () => draftKey,
  parse: (typed, { institutions }, { locale }) => {
    const reading = startReading(typed)
    const words = clientMessages(locale).errors
    const details = { ...readIdentity(reading, words), ...readContact(reading, words) }
    const home = readHome(reading, institutions, locale)
    return finish(reading, () => ({ details, home, isSomebodyElse: saysSomebodyElse(typed) }))
  },
  decide: ({ known }, { details, home, isSomebodyElse }, { today, newId, locale }) => {
    const id = newId()
    const registered = registerClient({ id, details, known, isSomebodyElse, today })
    if (!registered.ok) {
      return refused(errorOfRefusal(registered.reason, clientMessages(locale).errors))
    }
    const housed = moveClient({ clientId: id, current: undefined, to: home, today })
    return housed.ok
      ? ok({ id, details, home, facts: registered.value.facts })
      : refused(errorOfHomeRefusal(housed.reason, locale))
  },
  save: saveRegistration,
  view: ({ institutions, known }, formState, request) => ({
    title: clientMessages(request.locale).register.title,
    current: 'clients',
    content: (
      <RegisterClientPage
        institutions={institutions}
        namesakes={known.namesakes}
        form={formState}
        request={request}
        draftKey={draftKey}
      />
    ),
  }),
})

/** Who is there already with the name, the number or the birth date that was typed. */
async function whoIsKnown({ tx, locale }: OpenRequest, sent: Typed | undefined): Promise<Known> {
  if (sent === undefined) {
    return { namesakes: [], isNumberTaken: false }
  }
  const identity = readIdentity(startReading(sent), clientMessages(locale).errors)
  const { externalNumber } = identity
  return {
    namesakes: await findNamesakes(tx, identity),
    isNumberTaken: externalNumber !== null && (await isNumberTaken(tx, externalNumber, null)),
  }
}

async function saveRegistration(request: OpenRequest, registration: Registration) {
  const { tx, actor, now, newId } = request
  const { id, details, home, facts } = registration
  await insertClient(tx, { id, details }, now)
  if (!isUnknownHome(home)) {
    await insertLivingSituation(tx, { id: newId(), clientId: id, home }, now)
  }
  await recordFacts(tx, facts, { by: actor.accountId, at: now })
  return href(routes.client, { client: id }, { klaar: 'client' })
}
