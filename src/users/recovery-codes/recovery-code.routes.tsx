import { href, routes } from '../../routes.js'
import { anyone } from '../../shared/access/index.js'
import {
  fault,
  finish,
  startReading,
  textOf,
  typedFrom,
  type Typed,
} from '../../shared/forms/index.js'
import { form, type OpenRequest, type Route } from '../../shared/http/index.js'
import { ok } from '../../shared/result/index.js'
import { openOffer, sealOffer } from '../account/sealed-offer.js'
import { securityMessages } from '../account/security.messages.js'
import { mustKeepOwnFactors } from '../keeps-own-factors.js'
import { noticeOfChange } from '../notices/index.js'
import { newRecoveryCodes, recoveryHashes } from './recovery-code.js'
import { recoveryCodeMessages } from './recovery-code.messages.js'
import { replaceRecoverySet } from './recovery-code.store.js'
import { NewCodesPage } from './pages/new-codes.page.js'

const offerKind = 'recovery codes'

/** The shown set, as it travels sealed with the form; `isNew` when the sent one had run out. */
type Loaded = { codes: string[]; sealed: string; isNew: boolean }

/** A new set of recovery codes: shown, and in force once their owner says to have kept them. */
export function recoveryCodeRoutes({ secret }: { secret: string }): readonly Route[] {
  return form({
    path: routes.recoveryCodes,
    access: anyone,
    fresh: true,
    audit: { action: 'grant', object: 'recovery-codes', sensitivity: 'none' },
    load: async ({ tx, actor, now }: OpenRequest, sent?: Typed): Promise<Loaded> => {
      await mustKeepOwnFactors({ tx, actor })
      const at = { secret, accountId: actor.accountId, kind: offerKind, now }
      const sealed = sent === undefined ? '' : textOf(sent, 'sealed')
      const codes = openOffer<string[]>(at, sealed)
      const made = newRecoveryCodes()
      return codes === undefined
        ? { codes: made, sealed: sealOffer(at, made), isNew: true }
        : { codes, sealed, isNew: false }
    },
    first: () => typedFrom({}),
    parse: (typed, { codes, isNew }, { locale }) => {
      const reading = startReading(typed)
      if (isNew) {
        fault(reading, 'kept', securityMessages(locale).errors.codesTooLate)
      }
      if (textOf(typed, 'kept') !== 'yes') {
        fault(reading, 'kept', recoveryCodeMessages(locale).notKept)
      }
      return finish(reading, () => codes)
    },
    decide: (_, codes) => ok(codes),
    save: async ({ tx, actor: { accountId }, now, newId }, codes) => {
      const hashes = await recoveryHashes(secret, accountId, codes)
      await replaceRecoverySet(tx, { accountId, hashes }, now)
      await noticeOfChange(tx, { accountId, kind: 'recovery-codes', at: now, newId })
      return href(routes.security, {}, { klaar: 'recovery-codes' })
    },
    view: (loaded, formState, request) => ({
      title: securityMessages(request.locale).recoveryPage.title,
      content: <NewCodesPage {...loaded} form={formState} request={request} />,
    }),
  })
}
