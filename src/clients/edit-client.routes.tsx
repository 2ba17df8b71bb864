import { recordFacts } from '../audit/index.js'
import { href, routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { finish, startReading, versionIn, type Typed } from '../shared/forms/index.js'
import { form, type OpenRequest, type Route } from '../shared/http/index.js'
import { fullName } from '../shared/names/index.js'
import { ok, refused } from '../shared/result/index.js'
import { openClient, type OpenedClient, type StandsBeside } from './client-access.js'
import { errorOfRefusal, readContact, readIdentity, typedDetails } from './client-details.form.js'
import { changeClient, type Client, type ClientDecided } from './client.js'
import { mayChangeIdentity, mayTendClient } from './client.policy.js'
import { isNumberTaken, saveClient } from './client.store.js'
import { clientMessages } from './clients.messages.js'
import { EditClientPage } from './pages/edit-client.page.js'

type Loaded = OpenedClient & { isNumberTaken: boolean }
type Decided = ClientDecided & { version: number }

/** Changing what is told of a client. What a mentor may not change stays as it is, whatever is sent. */
export function editClientForm(standsBeside: StandsBeside): Route[] {
  return form({
    path: routes.editClient,
    access: caseworkers,
    audit: { action: 'update', object: 'client', of: ({ client }: Loaded) => client.id },
    load: (request, sent) => loadForEdit(request, sent, standsBeside),
    first: ({ client }) => typedDetails(client),
    parse: (typed, { client, relation }, { locale }) => {
      const reading = startReading(typed)
      const words = clientMessages(locale).errors
      const identity = mayChangeIdentity(relation)
        ? readIdentity(reading, words)
        : identityOf(client)
      const details = { ...identity, ...readContact(reading, words) }
      return finish(reading, () => ({ details, version: versionIn(typed) }))
    },
    decide: ({ client, isNumberTaken: taken }, { details, version }, { today, locale }) => {
      const known = { isNumberTaken: taken }
      const changed = changeClient({ client, details, known, today })
      return changed.ok
        ? ok({ ...changed.value, version })
        : refused(errorOfRefusal(changed.reason, clientMessages(locale).errors))
    },
    save: saveChange,
    view: ({ client, relation, lastFact }, formState, request) => ({
      title: clientMessages(request.locale).edit.title(fullName(client)),
      current: 'clients',
      content: (
        <EditClientPage
          client={client}
          mayChangeIdentity={mayChangeIdentity(relation)}
          lastFact={lastFact}
          form={formState}
          request={request}
        />
      ),
    }),
  })
}

async function loadForEdit(
  request: OpenRequest,
  sent: Typed | undefined,
  standsBeside: StandsBeside,
): Promise<Loaded | undefined> {
  const opened = await openClient(request, mayTendClient, standsBeside)
  if (opened === undefined || sent === undefined || !mayChangeIdentity(opened.relation)) {
    return opened && { ...opened, isNumberTaken: false }
  }
  const words = clientMessages(request.locale).errors
  const { externalNumber } = readIdentity(startReading(sent), words)
  const taken =
    externalNumber !== null && (await isNumberTaken(request.tx, externalNumber, opened.client.id))
  return { ...opened, isNumberTaken: taken }
}

function identityOf({ givenName, namePrefix, familyName, birthDate, externalNumber }: Client) {
  return { givenName, namePrefix, familyName, birthDate, externalNumber }
}

async function saveChange({ tx, actor, now }: OpenRequest, decided: Decided, loaded: Loaded) {
  const { id } = loaded.client
  await saveClient(tx, { id, ...decided })
  await recordFacts(tx, decided.facts, { by: actor.accountId, at: now })
  return href(routes.client, { client: id }, { klaar: 'saved' })
}
