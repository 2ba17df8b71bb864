import { href, routes } from '../../routes.js'
import { anyone } from '../../shared/access/index.js'
import { typedFrom } from '../../shared/forms/index.js'
import { form, type OpenRequest, type Route } from '../../shared/http/index.js'
import { ok, refused } from '../../shared/result/index.js'
import { lockOwnAccount } from '../credentials.store.js'
import { canRemove, type Removable } from '../factors.js'
import { findOwnFactors, type OwnFactors } from '../factors.store.js'
import { mustKeepOwnFactors } from '../keeps-own-factors.js'
import { noticeOfChange, type NoticeKind } from '../notices/index.js'
import { RemovePage, type RemoveWords } from './pages/remove.page.js'
import { securityMessages, type SecurityMessages } from './security.messages.js'

/** Something to take away from the own account. */
export type Removal = {
  what: Removable
  object: string
  path: (typeof routes)['removePassword' | 'removeCodeApp' | 'removePasskey']
  /** Whether the account has it; else the page is not there. */
  isThere: (factors: OwnFactors, request: Pick<OpenRequest, 'id'>) => boolean
  words: (
    words: SecurityMessages,
    factors: OwnFactors,
    request: Pick<OpenRequest, 'id'>,
  ) => RemoveWords
  address: (request: Pick<OpenRequest, 'id'>) => string
  remove: (request: OpenRequest) => Promise<void>
  notice: NoticeKind
  done: string
}

/**
 * Takes a factor away, after a fresh proof and never the last way in. Two removals at the same moment
 * wait for each other, so that they cannot take the last two together.
 */
export function removeFactor(removal: Removal): Route[] {
  const { what, object, path, isThere, remove, notice, done } = removal
  return form({
    path,
    access: anyone,
    fresh: true,
    audit: { action: 'revoke', object, sensitivity: 'none' },
    load: async (request: OpenRequest, sent) => {
      await mustKeepOwnFactors(request)
      if (sent !== undefined) {
        await lockOwnAccount(request.tx, request.actor.accountId)
      }
      const factors = await findOwnFactors(request.tx, request.actor.accountId)
      return factors !== undefined && isThere(factors, request) ? factors : undefined
    },
    first: () => typedFrom({}),
    parse: () => ok(undefined),
    decide: (factors, _, { locale }) =>
      canRemove(factors, what)
        ? ok(undefined)
        : refused({ '': securityMessages(locale).errors.last }),
    save: async (request) => {
      const { tx, actor, now, newId } = request
      await remove(request)
      await noticeOfChange(tx, { accountId: actor.accountId, kind: notice, at: now, newId })
      return href(routes.security, {}, { klaar: done })
    },
    view: (factors, formState, request) => {
      const words = securityMessages(request.locale)
      const shown = removal.words(words, factors, request)
      const canBe = canRemove(factors, what)
      return {
        title: shown.title,
        content: (
          <RemovePage
            words={shown}
            action={removal.address(request)}
            canBe={canBe}
            form={formState}
            locale={request.locale}
          />
        ),
      }
    },
  })
}
