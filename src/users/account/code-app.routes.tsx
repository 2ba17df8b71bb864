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
import type { AppKey } from '../code-app.js'
import { findOwnCredentials, saveCodeApp } from '../credentials.store.js'
import { mustKeepOwnFactors } from '../keeps-own-factors.js'
import { noticeOfChange } from '../notices/index.js'
import { acceptedStep, codeAddress, newCodeSecret, sealCodeSecret } from '../one-time-code.js'
import { CodeAppPage } from './pages/code-app.page.js'
import { openOffer, sealOffer } from './sealed-offer.js'
import { securityMessages } from './security.messages.js'

/** The secret a page shows, as it travels sealed; `step` when the sent code proved it. */
type Loaded = { appKey: AppKey; sealed: string; isNew: boolean; step: number | undefined }

/** Another app with codes for the own account; it counts once a code of it was right. */
export function codeAppRoutes({ secret: key }: { secret: string }): readonly Route[] {
  return form({
    path: routes.codeApp,
    access: anyone,
    fresh: true,
    audit: { action: 'grant', object: 'code-app', sensitivity: 'none' },
    load: (request: OpenRequest, sent?: Typed) => loadOffer(key, request, sent),
    first: () => typedFrom({}),
    parse: (typed, { step, isNew }, { locale }) => {
      const words = securityMessages(locale).errors
      const reading = startReading(typed)
      if (step === undefined) {
        fault(reading, 'code', isNew ? words.tooLate : words.code)
      }
      return finish(reading, () => step ?? 0)
    },
    decide: (_, step) => ok(step),
    save: async ({ tx, actor: { accountId }, now, newId }, lastStep, { appKey }) => {
      const codeSecret = sealCodeSecret(key, appKey.secret, accountId)
      await saveCodeApp(tx, accountId, { codeSecret, lastStep })
      await noticeOfChange(tx, { accountId, kind: 'code-app', at: now, newId })
      return href(routes.security, {}, { klaar: 'code-app' })
    },
    view: ({ appKey, sealed }, formState, request) => ({
      title: securityMessages(request.locale).codeAppPage.title,
      content: <CodeAppPage {...{ appKey, sealed, request }} form={formState} />,
    }),
  })
}

async function loadOffer(
  key: string,
  { tx, actor, now }: OpenRequest,
  sent: Typed | undefined,
): Promise<Loaded | undefined> {
  await mustKeepOwnFactors({ tx, actor })
  const { accountId } = actor
  const account = await findOwnCredentials(tx, accountId)
  if (account === undefined) {
    return undefined
  }
  const place = { secret: key, accountId, kind: 'code app', now }
  const sentSealed = sent === undefined ? '' : textOf(sent, 'sealed')
  const waiting = openOffer<string>(place, sentSealed)
  const secret = waiting ?? newCodeSecret()
  const code = sent === undefined ? '' : textOf(sent, 'code')
  return {
    appKey: { secret, address: codeAddress({ secret, email: account.email }) },
    sealed: waiting === undefined ? sealOffer(place, secret) : sentSealed,
    isNew: waiting === undefined,
    step: waiting === undefined ? undefined : acceptedStep({ secret, lastStep: 0 }, code, now),
  }
}
