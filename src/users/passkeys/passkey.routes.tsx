import { href, routes } from '../../routes.js'
import { anyone } from '../../shared/access/index.js'
import {
  fault,
  finish,
  readText,
  startReading,
  textOf,
  typedFrom,
  type Typed,
} from '../../shared/forms/index.js'
import { form, Stale, type OpenRequest, type Route } from '../../shared/http/index.js'
import { ok } from '../../shared/result/index.js'
import { securityMessages } from '../account/security.messages.js'
import { mustKeepOwnFactors } from '../keeps-own-factors.js'
import { noticeOfChange } from '../notices/index.js'
import { checkNewPasskey, type MadePasskey } from './check-passkey.js'
import { insertPasskey, ownPasskeys, renamePasskey } from './passkey.store.js'
import { NewPasskeyPage } from './pages/new-passkey.page.js'
import { PasskeyPage } from './pages/passkey.page.js'

/** What the routes of passkeys need of the house. */
export type PasskeyDeps = { baseUrl: string }

const longestName = 60

/** Making a passkey for the own account. */
export function newPasskeyRoutes({ baseUrl }: PasskeyDeps): readonly Route[] {
  return form({
    path: routes.newPasskey,
    access: anyone,
    fresh: true,
    audit: { action: 'grant', object: 'passkey', sensitivity: 'none' },
    load: (request: OpenRequest, sent?: Typed) => loadMade(request, { sent, baseUrl }),
    first: ({ count }, { locale }) =>
      typedFrom({ name: securityMessages(locale).newPasskey.firstName(count + 1) }),
    parse: (typed, { made }, { locale }) => {
      const words = securityMessages(locale).errors
      const reading = startReading(typed)
      const rule = { missing: words.name, tooLong: words.tooLong, maximum: longestName }
      const name = readText(reading, 'name', rule) ?? ''
      if (made === undefined) {
        fault(reading, 'passkey', words.passkey)
      }
      return finish(reading, () => ({ name, made }))
    },
    decide: (_, command) => ok(command),
    save: async ({ tx, actor: { accountId }, now, newId }, { name, made }) => {
      if (made !== undefined) {
        const passkey = { ...made, id: newId(), accountId, name, createdAt: now }
        if (!(await insertPasskey(tx, passkey))) {
          throw new Stale()
        }
        await noticeOfChange(tx, { accountId, kind: 'passkey-added', at: now, newId })
      }
      return href(routes.security, {}, { klaar: 'passkey-added' })
    },
    view: (_, formState, request) => ({
      title: securityMessages(request.locale).newPasskey.title,
      content: <NewPasskeyPage form={formState} baseUrl={baseUrl} request={request} />,
    }),
  })
}

type Loaded = { count: number; made: MadePasskey | undefined }

/** The passkey that was made on our question; one that is known already, anywhere, is none. */
async function loadMade(
  { tx, actor, now }: OpenRequest,
  { sent, baseUrl }: { sent: Typed | undefined; baseUrl: string },
): Promise<Loaded> {
  await mustKeepOwnFactors({ tx, actor })
  const { accountId } = actor
  const known = await ownPasskeys(tx, accountId)
  if (sent === undefined) {
    return { count: known.length, made: undefined }
  }
  const question = { purpose: 'add', boundTo: accountId } as const
  const answer = textOf(sent, 'passkey')
  const made = await checkNewPasskey(tx, { question, answer, baseUrl, now })
  const isKnown = known.some(({ credentialId }) => credentialId === made?.credentialId)
  return { count: known.length, made: isKnown ? undefined : made }
}

/** One of the own passkeys: its name can be changed. */
export const passkeyRoutes: readonly Route[] = form({
  path: routes.passkey,
  access: anyone,
  fresh: true,
  audit: {
    action: 'update',
    object: 'passkey',
    sensitivity: 'none',
    of: (_, request) => request.id('passkey'),
  },
  load: async (request: OpenRequest) => {
    const list = await ownPasskeys(request.tx, request.actor.accountId)
    return list.find(({ id }) => id === request.id('passkey'))
  },
  first: ({ name }) => typedFrom({ name }),
  parse: (typed, _, { locale }) => {
    const words = securityMessages(locale).errors
    const reading = startReading(typed)
    const rule = { missing: words.name, tooLong: words.tooLong, maximum: longestName }
    const name = readText(reading, 'name', rule) ?? ''
    return finish(reading, () => name)
  },
  decide: (_, name) => ok(name),
  save: async ({ tx }, name, { id }) => {
    await renamePasskey(tx, id, name)
    return href(routes.security, {}, { klaar: 'saved' })
  },
  view: (passkey, formState, request) => ({
    title: passkey.name,
    content: <PasskeyPage passkey={passkey} form={formState} request={request} />,
  }),
})
