import { recordFacts } from '../audit/index.js'
import { openPermissions, type OpenedPermissions } from '../permissions/index.js'
import { href, routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { dateFields, typedFrom } from '../shared/forms/index.js'
import { form, type OpenRequest, type Route, type ViewRequest } from '../shared/http/index.js'
import { ok } from '../shared/result/index.js'
import { openToAdd } from './living-will-access.js'
import { askedNoneFact, livingWillFact } from './living-will-facts.js'
import { parseAskedNone, parseLivingWill } from './living-will.form.js'
import type { AskedNone, LivingWillWords } from './living-will.js'
import { insertAskedNone, insertLivingWill } from './living-will-change.store.js'
import { livingWillMessages } from './living-wills.messages.js'
import { AddLivingWillPage } from './pages/add-living-will.page.js'
import { AskedNonePage } from './pages/asked-none.page.js'

const addForm = form({
  path: routes.newLivingWill,
  access: caseworkers,
  audit: { action: 'create', object: 'living-will' },
  draft: draftKey,
  load: openToAdd,
  first: () => typedFrom({}),
  parse: parseLivingWill,
  decide: (_, will) => ok(will),
  save: saveLivingWill,
  view: (opened, formState, request) => ({
    title: livingWillMessages(request.locale).form.title,
    current: 'clients',
    content: (
      <AddLivingWillPage
        opened={opened}
        form={formState}
        request={request}
        draftKey={draftKey(request)}
      />
    ),
  }),
})

function draftKey(request: ViewRequest): string {
  return `living-will ${request.id('client')}`
}

async function saveLivingWill(
  { tx, actor, now, newId }: OpenRequest,
  will: LivingWillWords,
  { client }: OpenedPermissions,
): Promise<string> {
  const [id, by] = [newId(), actor.accountId]
  await insertLivingWill(tx, { id, clientId: client.id, by, at: now }, will)
  const fact = livingWillFact('livingWillRecorded', { id, clientId: client.id, kind: will.kind })
  await recordFacts(tx, [fact], { by, at: now })
  return href(routes.livingWills, { client: client.id }, { klaar: 'living-will' })
}

const askedForm = form({
  path: routes.noLivingWill,
  access: caseworkers,
  audit: { action: 'create', object: 'living-will' },
  load: openPermissions,
  first: (_, { today }) => typedFrom({ ...dateFields('on', today) }),
  parse: parseAskedNone,
  decide: (_, asked) => ok(asked),
  save: saveAsked,
  view: ({ client }, formState, request) => ({
    title: livingWillMessages(request.locale).none.title,
    current: 'clients',
    content: <AskedNonePage client={client} form={formState} request={request} />,
  }),
})

async function saveAsked(
  { tx, actor, now, newId }: OpenRequest,
  asked: Pick<AskedNone, 'askedOn' | 'askedWhom'>,
  { client }: OpenedPermissions,
): Promise<string> {
  const by = actor.accountId
  await insertAskedNone(tx, { id: newId(), clientId: client.id, by, at: now }, asked)
  await recordFacts(tx, [askedNoneFact(client.id, asked.askedOn)], { by, at: now })
  return href(routes.livingWills, { client: client.id }, { klaar: 'saved' })
}

/** Recording a living will, and that somebody asked and there is none. */
export const addLivingWillRoutes: readonly Route[] = [...addForm, ...askedForm]
