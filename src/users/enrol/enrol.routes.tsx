import type { Context } from 'hono'
import { href, routes } from '../../routes.js'
import { textOf, typedFrom, type FieldErrors, type Typed } from '../../shared/forms/index.js'
import { requestIdOf, typedOf } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { hashOf } from '../../shared/ids/index.js'
import { codeAddress, openCodeSecret } from '../one-time-code.js'
import { giveToken } from '../session-cookie.js'
import { localeOf } from '../sign-in/carried.js'
import type { OpenRoute, SignInDeps } from '../sign-in/sign-in-deps.js'
import { signInMessages } from '../sign-in/sign-in.messages.js'
import { keepPending } from './begin-enrolment.js'
import { chooseCredentials } from './choose-credentials.js'
import { fields } from './enrol.form.js'
import { enrolMessages } from './enrol.messages.js'
import { enrolWithCode } from './enrol-with-code.js'
import { findOffer, type LinkKind, type Offer } from './offer.js'
import { EnrolPage, titleOf } from './pages/enrol.page.js'
import { FirstCodePage, type AppKey } from './pages/first-code.page.js'
import { GonePage } from './pages/gone.page.js'
import { isReadyForCode } from './prove-code.js'

const paths = {
  'set-up': { first: routes.setUp, code: routes.setUpCode },
  invitation: { first: routes.invitation, code: routes.invitationCode },
} as const

/** The pages behind the two one-time links. Who holds the link may use them; they keep their own log. */
export function enrolRoutes(deps: SignInDeps): readonly OpenRoute[] {
  return (['set-up', 'invitation'] as const).flatMap((kind) => {
    const { first, code } = paths[kind]
    const handle = (answer: (following: Following) => Promise<Response>) => (c: Context) =>
      follow(deps, c, { kind, answer })
    return [
      { method: 'get', path: first, handler: handle((following) => drawFirst(following, {})) },
      { method: 'post', path: first, handler: handle(sendFirst) },
      { method: 'get', path: code, handler: handle((following) => drawCode(following, {})) },
      { method: 'post', path: code, handler: handle(sendCode) },
    ] satisfies OpenRoute[]
  })
}

/** A link that somebody follows, with what it offers. */
type Following = { deps: SignInDeps; c: Context; offer: Offer; token: string; locale: Locale }

type Follow = { kind: LinkKind; answer: (following: Following) => Promise<Response> }

async function follow(deps: SignInDeps, c: Context, { kind, answer }: Follow): Promise<Response> {
  const token = c.req.param('token') ?? ''
  const tokenHash = hashOf(token)
  const asked = { kind, tokenHash, now: deps.clock() }
  const offer = await deps.database.as({ credential: tokenHash }, (tx) => findOffer(tx, asked))
  const locale = localeOf(c)
  return offer === undefined ? drawGone(deps, c) : answer({ deps, c, offer, token, locale })
}

async function drawGone(deps: SignInDeps, c: Context): Promise<Response> {
  const locale = localeOf(c)
  const page = { title: enrolMessages(locale).gone.title, content: <GonePage locale={locale} /> }
  return c.html(await deps.draw(page, locale), 404)
}

/** The address of a step of this link, in this language. */
function stepOf({ offer, token, locale }: Following, step: 'first' | 'code'): string {
  return href(paths[offer.kind][step], { token }, { taal: locale === 'nl' ? undefined : locale })
}

type First = { typed?: Typed; errors?: FieldErrors }

async function drawFirst(following: Following, { typed, errors = {} }: First): Promise<Response> {
  const { deps, c, offer, locale } = following
  const name = offer.kind === 'invitation' ? offer.invitation.name : ''
  const content = (
    <EnrolPage
      offer={offer}
      locale={locale}
      action={stepOf(following, 'first')}
      commandId={deps.newId()}
      typed={typed ?? typedFrom({ [fields.name]: name })}
      errors={errors}
    />
  )
  const html = await deps.draw({ title: titleOf(offer, locale), content }, locale)
  return c.html(html, typed === undefined ? 200 : 422)
}

async function sendFirst(following: Following): Promise<Response> {
  const { deps, c, offer } = following
  const typed = await typedOf(c)
  const chosen = await chooseCredentials(following, typed)
  if (!chosen.ok) {
    return drawFirst(following, { typed, errors: chosen.reason })
  }
  const organisation = offer.kind === 'invitation' ? offer.invitation.organisationId : ''
  await deps.database.as({ credential: offer.tokenHash, organisation }, (tx) =>
    keepPending(tx, offer, chosen.value),
  )
  return c.redirect(stepOf(following, 'code'), 303)
}

async function drawCode(following: Following, { error }: { error?: string }): Promise<Response> {
  const { deps, c, offer, locale } = following
  if (!isReadyForCode(offer, deps.clock())) {
    return c.redirect(stepOf(following, 'first'), 303)
  }
  const content = (
    <FirstCodePage
      appKey={appKeyOf(offer, deps.secret)}
      locale={locale}
      action={stepOf(following, 'code')}
      back={stepOf(following, 'first')}
      commandId={deps.newId()}
      error={error}
    />
  )
  const html = await deps.draw({ title: enrolMessages(locale).code.title, content }, locale)
  return c.html(html, error === undefined ? 200 : 422)
}

function appKeyOf({ pending, tokenHash }: Offer, key: string): AppKey | undefined {
  if (pending?.kind !== 'new') {
    return undefined
  }
  const secret = openCodeSecret(key, pending.codeSecret, tokenHash)
  return { secret, address: codeAddress({ secret, email: pending.email }) }
}

async function sendCode(following: Following): Promise<Response> {
  const { deps, c, locale } = following
  const code = textOf(await typedOf(c), 'code')
  const entered = await enrolWithCode(following, { code, requestId: requestIdOf(c) })
  if (entered.ok) {
    giveToken(c, deps.cookie, entered.value.token)
    return c.redirect(href(routes.home), 303)
  }
  switch (entered.reason.why) {
    case 'gone':
      return drawGone(deps, c)
    case 'wrong':
      return drawCode(following, { error: enrolMessages(locale).errors.code })
    case 'wait':
      return drawCode(following, {
        error: signInMessages(locale).errors.wait(entered.reason.minutes),
      })
  }
}
