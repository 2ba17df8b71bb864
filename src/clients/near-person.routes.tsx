import { recordFacts } from '../audit/index.js'
import { href, routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { versionIn } from '../shared/forms/index.js'
import {
  form,
  type FormState,
  type OpenRequest,
  type Route,
  type ViewRequest,
} from '../shared/http/index.js'
import { fullName } from '../shared/names/index.js'
import { ok, refused } from '../shared/result/index.js'
import { openClient, type OpenedClient, type StandsBeside } from './client-access.js'
import { mayTendClient } from './client.policy.js'
import { errorOfNearPersonRefusal, parseNearPerson, typedNearPerson } from './near-person.form.js'
import { nearPersonMessages } from './near-person.messages.js'
import { addNearPerson, changeNearPerson, type NearPerson } from './near-person.js'
import { findNearPerson, insertNearPerson, saveNearPerson } from './near-person.store.js'
import { NearPersonPage } from './pages/near-person.page.js'

type Loaded = OpenedClient & { person: NearPerson }

/** Adding somebody near a client. */
export function newNearPersonForm(standsBeside: StandsBeside): Route[] {
  return form({
    path: routes.newNearPerson,
    access: caseworkers,
    audit: { action: 'create', object: 'near-person', of: ({ client }: OpenedClient) => client.id },
    load: (request) => openClient(request, mayTendClient, standsBeside),
    first: () => ({}),
    parse: (typed, _, { locale }) => parseNearPerson(typed, locale),
    decide: ({ client }, { details }, { locale }) => {
      const added = addNearPerson(client.id, details)
      return added.ok ? added : refused(errorOfNearPersonRefusal(added.reason, locale))
    },
    save: async ({ tx, actor, now, newId }, { details, facts }, { client }) => {
      await insertNearPerson(tx, { id: newId(), clientId: client.id, details }, now)
      await recordFacts(tx, facts, { by: actor.accountId, at: now })
      return href(routes.client, { client: client.id }, { klaar: 'near-person' })
    },
    view: (loaded, formState, request) =>
      pageOf({ ...loaded, person: undefined }, formState, request),
  })
}

/** Changing or ending a contact with somebody near a client. */
export function editNearPersonForm(standsBeside: StandsBeside): Route[] {
  return form({
    path: routes.editNearPerson,
    access: caseworkers,
    audit: { action: 'update', object: 'near-person', of: ({ client }: Loaded) => client.id },
    load: (request) => loadPerson(request, standsBeside),
    first: ({ person }) => typedNearPerson(person),
    parse: (typed, _, { locale }) => {
      const parsed = parseNearPerson(typed, locale)
      return parsed.ok ? ok({ ...parsed.value, version: versionIn(typed) }) : parsed
    },
    decide: ({ client, person }, { version, ...command }, { today, locale }) => {
      const changed = changeNearPerson({ clientId: client.id, person, ...command, today })
      return changed.ok
        ? ok({ ...changed.value, version })
        : refused(errorOfNearPersonRefusal(changed.reason, locale))
    },
    save: async ({ tx, actor, now }, { facts, ...changed }, { client, person }) => {
      await saveNearPerson(tx, { id: person.id, ...changed })
      await recordFacts(tx, facts, { by: actor.accountId, at: now })
      return href(routes.client, { client: client.id }, { klaar: 'near-person' })
    },
    view: pageOf,
  })
}

async function loadPerson(
  request: OpenRequest,
  standsBeside: StandsBeside,
): Promise<Loaded | undefined> {
  const id = request.id('person')
  const opened = await openClient(request, mayTendClient, standsBeside)
  const person = opened && (await findNearPerson(request.tx, { clientId: opened.client.id, id }))
  return person && { ...opened, person }
}

type Shown = OpenedClient & { person: NearPerson | undefined }

function pageOf({ client, person, lastFact }: Shown, form: FormState, request: ViewRequest) {
  const words = nearPersonMessages(request.locale)
  return {
    title: person === undefined ? words.addTitle(fullName(client)) : words.editTitle(person.name),
    current: 'clients',
    content: (
      <NearPersonPage
        client={client}
        person={person}
        lastFact={lastFact}
        form={form}
        request={request}
      />
    ),
  }
}
