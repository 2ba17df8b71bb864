import { recordFacts } from '../audit/index.js'
import { href, routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import {
  form,
  Stale,
  type OpenRequest,
  type Route,
  type ViewRequest,
} from '../shared/http/index.js'
import { ok, refused } from '../shared/result/index.js'
import { fieldOfRefusal, firstPermission, parsePermission } from './give-permission.form.js'
import { givePermission } from './give-permission.js'
import { GivePermissionPage } from './pages/give-permission.page.js'
import { openToGive, openToReplace, type Giving } from './permission-access.js'
import { permissionGiven, permissionWithdrawn } from './permission-facts.js'
import type { PermissionWords } from './permission.js'
import { insertPermission, withdrawPermission } from './permission.store.js'
import { permissionMessages } from './permissions.messages.js'

type Place = {
  path: string
  draft: (request: ViewRequest) => string
  load: (request: OpenRequest) => Promise<Giving | undefined>
}

const forms = [
  giveForm({ path: routes.newPermission, draft: draftOfNew, load: openToGive }),
  giveForm({ path: routes.replacePermission, draft: draftOfReplacing, load: openToReplace }),
]

/** Giving a permission, and giving another in place of one that stands. */
export const givePermissionRoutes: readonly Route[] = forms.flat()

function draftOfNew(request: ViewRequest): string {
  return `permission ${request.id('mentorship')}`
}

function draftOfReplacing(request: ViewRequest): string {
  return `permission ${request.id('client')} ${request.id('permission')}`
}

function giveForm({ path, draft, load }: Place): Route[] {
  return form({
    path,
    draft,
    load,
    access: caseworkers,
    audit: {
      action: 'create',
      object: 'permission',
      of: ({ replaced }: Giving) => replaced?.id ?? null,
      clients: ({ client }) => [client.id],
    },
    first: firstPermission,
    parse: parsePermission,
    decide: (_, words, { today, locale }) => {
      const given = givePermission(words, today)
      return given.ok
        ? ok(given.value)
        : refused({
            [fieldOfRefusal[given.reason]]: permissionMessages(locale).refusals[given.reason],
          })
    },
    save: savePermission,
    view: (giving, formState, request) => ({
      title: permissionMessages(request.locale).form.titles[giving.kind](giving.client.givenName),
      current: 'clients',
      content: (
        <GivePermissionPage
          giving={giving}
          form={formState}
          request={request}
          draftKey={draft(request)}
        />
      ),
    }),
  })
}

/** What is replaced stops on the day the other begins, and not before today. */
async function savePermission(
  { tx, actor, now, today, newId }: OpenRequest,
  words: PermissionWords,
  { client, couple, replaced }: Giving,
): Promise<string> {
  const [id, by] = [newId(), actor.accountId]
  const place = { id, clientId: client.id, mentorshipId: couple.mentorshipId }
  const facts = [permissionGiven({ ...place, kind: words.kind })]
  if (replaced !== undefined) {
    const on = words.from > today ? words.from : today
    const withdrawal = { id: replaced.id, on, reason: null, by, at: now }
    if (!(await withdrawPermission(tx, { ...withdrawal, for: 'replaced' }))) {
      throw new Stale('permission')
    }
    facts.push(permissionWithdrawn(replaced, 'replaced'))
  }
  await insertPermission(tx, { ...place, replaces: replaced?.id ?? null, by, at: now }, words)
  await recordFacts(tx, facts, { by, at: now })
  return href(routes.livingWills, { client: client.id }, { klaar: 'permission' })
}
