import type { Context } from 'hono'
import { href, routes } from '../../routes.js'
import { textOf, typedFrom, type FieldErrors, type Typed } from '../../shared/forms/index.js'
import { typedOf } from '../../shared/http/index.js'
import { hashOf } from '../../shared/ids/index.js'
import { codeAddress, openCodeSecret } from '../one-time-code.js'
import { passkeyNameFrom } from '../passkeys/passkey-name.js'
import { hasPasskeys } from '../passkeys/relying-party.js'
import { giveToken } from '../session-cookie.js'
import { localeOf } from '../sign-in/carried.js'
import { markBrowser } from '../sign-in/visit.js'
import type { OpenRoute, SignInDeps } from '../sign-in/sign-in-deps.js'
import { signInMessages } from '../sign-in/sign-in.messages.js'
import { questionForLink } from './ask-first-passkey.js'
import { keepPending } from './begin-enrolment.js'
import { chooseCredentials } from './choose-credentials.js'
import { tieToBrowser } from './enrol-cookie.js'
import { fields } from './enrol.form.js'
import { enrolMessages } from './enrol.messages.js'
import { waitingCodes, type GivenFirst } from './first-factor.js'
import { paths, stepOf, type Following } from './following.js'
import { finishNew, giveFactor, type EnrolRefusal } from './give-factor.js'
import { findOffer, inBrowser, type LinkKind } from './offer.js'
import { EnrolPage, titleOf } from './pages/enrol.page.js'
import { FirstFactorPage, type AppKey } from './pages/first-factor.page.js'
import { GonePage } from './pages/gone.page.js'
import { KeepCodesPage } from './pages/keep-codes.page.js'
import { isReadyForCode } from './prove-known.js'

/** The pages behind the two one-time links. Who holds the link may use them; they keep their own log. */
export function enrolRoutes(deps: SignInDeps): readonly OpenRoute[] {
  return (['set-up', 'invitation'] as const).flatMap((kind) => {
    const { first, code, passkey, recovery } = paths[kind]
    const handle = (answer: (following: Following) => Promise<Response>) => (c: Context) =>
      follow(deps, c, { kind, answer })
    return [
      { method: 'get', path: first, handler: handle((following) => drawFirst(following, {})) },
      { method: 'post', path: first, handler: handle(sendFirst) },
      { method: 'get', path: code, handler: handle((following) => drawFactor(following, {})) },
      { method: 'post', path: code, handler: handle(sendFactor) },
      { method: 'post', path: passkey, handler: handle(questionForLink) },
      { method: 'get', path: recovery, handler: handle((following) => drawCodes(following)) },
      { method: 'post', path: recovery, handler: handle(sendKept) },
    ] satisfies OpenRoute[]
  })
}

type Follow = { kind: LinkKind; answer: (following: Following) => Promise<Response> }

async function follow(deps: SignInDeps, c: Context, { kind, answer }: Follow): Promise<Response> {
  const token = c.req.param('token') ?? ''
  const tokenHash = hashOf(token)
  const asked = { kind, tokenHash, now: deps.clock() }
  const found = await deps.database.as({ credential: tokenHash }, (tx) => findOffer(tx, asked))
  if (found === undefined) {
    return drawGone(deps, c)
  }
  const offer = inBrowser(c, deps.cookie, found)
  return answer({ deps, c, offer, token, locale: localeOf(c) })
}

async function drawGone(deps: SignInDeps, c: Context): Promise<Response> {
  const locale = localeOf(c)
  const page = { title: enrolMessages(locale).gone.title, content: <GonePage locale={locale} /> }
  return c.html(await deps.draw(page, locale), 404)
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
      factorAction={stepOf(following, 'code')}
      question={hasPasskeys(deps.baseUrl) ? stepOf(following, 'passkey') : undefined}
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
  const pending = { ...chosen.value, begunIn: tieToBrowser(c, deps.cookie) }
  await deps.database.as({ credential: offer.tokenHash, organisation }, (tx) =>
    keepPending(tx, offer, pending),
  )
  return c.redirect(stepOf(following, 'code'), 303)
}

async function drawFactor(following: Following, { error }: { error?: string }): Promise<Response> {
  const { deps, c, offer, locale } = following
  const isNew = offer.pending?.kind === 'new'
  if (!isNew && !isReadyForCode(offer, deps.clock())) {
    return c.redirect(stepOf(following, 'first'), 303)
  }
  const content = (
    <FirstFactorPage
      isNew={isNew}
      appKey={appKeyOf(following)}
      question={hasPasskeys(deps.baseUrl) ? stepOf(following, 'passkey') : undefined}
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

/** Somebody new with a password may also choose an app with codes. */
function appKeyOf({ offer: { pending, tokenHash }, deps }: Following): AppKey | undefined {
  if (pending?.kind !== 'new' || pending.passwordHash === null) {
    return undefined
  }
  const secret = openCodeSecret(deps.secret, pending.codeSecret, tokenHash)
  return { secret, address: codeAddress({ secret, email: pending.email }) }
}

async function sendFactor(following: Following): Promise<Response> {
  const { deps, c } = following
  const given = givenIn(await typedOf(c), following)
  const taken = await giveFactor(following, given)
  if (!taken.ok) {
    return refuse(following, taken.reason, given)
  }
  if (taken.value.next === 'recovery-codes') {
    return c.redirect(stepOf(following, 'recovery'), 303)
  }
  giveToken(c, deps.cookie, taken.value.token)
  markBrowser(c, deps)
  return c.redirect(href(routes.home), 303)
}

function givenIn(typed: Typed, { c, locale }: Following): GivenFirst {
  const passkeyName = passkeyNameFrom(c.req.header('user-agent') ?? '', locale)
  return { code: textOf(typed, 'code'), passkey: textOf(typed, 'passkey'), passkeyName }
}

async function refuse(
  following: Following,
  refusal: EnrolRefusal,
  { passkey }: Pick<GivenFirst, 'passkey'>,
): Promise<Response> {
  const { deps, c, locale } = following
  const words = enrolMessages(locale).errors
  switch (refusal.why) {
    case 'gone':
      return drawGone(deps, c)
    case 'wrong':
      return passkey !== '' && following.offer.pending === null
        ? drawFirst(following, { typed: {}, errors: { [fields.password]: words.passkey } })
        : drawFactor(following, { error: passkey === '' ? words.code : words.passkey })
    case 'wait':
      return drawFactor(following, { error: signInMessages(locale).errors.wait(refusal.minutes) })
  }
}

async function drawCodes(following: Following, { error }: { error?: string } = {}) {
  const { deps, c, offer, locale } = following
  const { pending, tokenHash } = offer
  const codes =
    pending?.kind === 'new' ? waitingCodes(pending, { tokenHash, key: deps.secret }) : undefined
  if (codes === undefined) {
    return c.redirect(stepOf(following, 'code'), 303)
  }
  const content = (
    <KeepCodesPage
      codes={codes}
      locale={locale}
      action={stepOf(following, 'recovery')}
      commandId={deps.newId()}
      error={error}
    />
  )
  const html = await deps.draw({ title: enrolMessages(locale).recovery.title, content }, locale)
  return c.html(html, error === undefined ? 200 : 422)
}

async function sendKept(following: Following): Promise<Response> {
  const { deps, c, locale } = following
  if (textOf(await typedOf(c), 'kept') !== 'yes') {
    return drawCodes(following, { error: enrolMessages(locale).errors.kept })
  }
  const entered = await finishNew(following)
  if (!entered.ok) {
    return entered.reason.why === 'gone'
      ? drawGone(deps, c)
      : c.redirect(stepOf(following, 'code'), 303)
  }
  giveToken(c, deps.cookie, entered.value.token)
  markBrowser(c, deps)
  return c.redirect(href(routes.home), 303)
}
