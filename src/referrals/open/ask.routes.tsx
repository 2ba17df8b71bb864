import type { Context } from 'hono'
import { href, routes } from '../../routes.js'
import { plainDateOf, secondsOf } from '../../shared/calendar/index.js'
import { textOf, typedFrom, type FieldErrors, type Typed } from '../../shared/forms/index.js'
import { sentFormToken, typedOf } from '../../shared/http/index.js'
import { hashOf } from '../../shared/ids/index.js'
import { suspicionsOf } from '../suspicion.js'
import { offeredWays, parseTold } from '../told.form.js'
import { toldMessages } from '../told.messages.js'
import { askMessages } from './ask.messages.js'
import { findDraft } from './draft.store.js'
import { openDraft } from './draft-seal.js'
import { idOfRequest, newProof, readProof, type FormProof } from './form-proof.js'
import { keepForLater } from './keep-for-later.js'
import { inAddress, localeOf, type AtDoor, type OpenDeps, type OpenRoute } from './open-deps.js'
import { ClosedPage, GonePage } from './pages/after.page.js'
import { AskPage, trapField, type AskForm } from './pages/ask.page.js'
import { receiptRoutes } from './receipt.routes.js'
import { doorAt } from './reception.store.js'
import { receiptOfEarlier, takeIn } from './take-in.js'
import { visible } from './visible.js'

/** Asking a foundation for help: the form, the short one, going on later, and the receipt. */
export function askRoutes(deps: OpenDeps): readonly OpenRoute[] {
  const at = (answer: (door: AtDoor) => Promise<Response>) => (c: Context) =>
    atDoor(deps, c, answer)
  return [
    ...(['askForHelpAt', 'referToUs'] as const).flatMap((name): OpenRoute[] => [
      {
        method: 'get',
        path: routes[name],
        handler: at((door) => drawAsk({ ...door, isShort: name === 'referToUs' }, fresh)),
      },
      {
        method: 'post',
        path: routes[name],
        handler: at((door) => send({ ...door, isShort: name === 'referToUs' })),
      },
    ]),
    { method: 'get', path: routes.goOnAsking, handler: at(goOn) },
    { method: 'post', path: routes.goOnAsking, handler: at(sendGoingOn) },
    ...receiptRoutes(at),
  ]
}

async function atDoor(deps: OpenDeps, c: Context, answer: (door: AtDoor) => Promise<Response>) {
  const slug = c.req.param('organisation') ?? ''
  const door = await deps.database.asNobody((asking) => doorAt(asking, slug))
  return door === undefined ? deps.notThere(c) : answer({ deps, c, door, locale: localeOf(c) })
}

/** A form at a door: which one, and the draft it goes on with. */
type Asking = AtDoor & { isShort: boolean; draftToken?: string }

type Drawing = {
  typed: Typed
  errors: FieldErrors
  proof?: string | undefined
  note?: string | undefined
  status?: 200 | 409 | 422
}

const fresh: Drawing = { typed: typedFrom({}), errors: {} }

async function drawAsk(asking: Asking, drawing: Drawing): Promise<Response> {
  const { deps, c, door, locale, isShort } = asking
  const words = askMessages(locale)
  // Who typed already keeps the words, also when the door closed meanwhile.
  if (!door.isOpen && drawing.status === undefined) {
    const content = <ClosedPage door={door} locale={locale} />
    const page = { title: words.closed.title, content, brand: door.name, locale }
    return c.html(await deps.drawOpen(c, page))
  }
  const now = deps.clock()
  const form: AskForm = { action: actionOf(asking), ...drawing }
  const today = plainDateOf(now)
  const html = await deps.drawOpen(c, {
    title: isShort ? words.referrer.title : words.title,
    content: <AskPage {...{ door, form, isShort, today, locale }} />,
    brand: door.name,
    locale,
    proof: drawing.proof ?? newProof(deps.secret, { newId: deps.newId, now }),
  })
  return c.html(html, drawing.status ?? 200)
}

function actionOf({ door, locale, isShort, draftToken }: Asking): string {
  const organisation = door.slug
  const taal = inAddress(locale)
  if (draftToken !== undefined) {
    return href(routes.goOnAsking, { organisation, token: draftToken }, taal)
  }
  return href(isShort ? routes.referToUs : routes.askForHelpAt, { organisation }, taal)
}

async function send(asking: Asking): Promise<Response> {
  const { deps, c } = asking
  const typed = visible(await typedOf(c))
  const waits = deps.crowdedForm(c, typed)
  if (waits !== undefined) {
    return waits
  }
  const sent = sentFormToken(c)
  const proof = readProof(deps.secret, sent, deps.clock())
  if (proof === undefined || !asking.door.isOpen) {
    const { again, closed } = askMessages(asking.locale)
    const note = asking.door.isOpen ? again : closed.text(asking.door.name)
    return drawAsk(asking, { typed, errors: {}, note, status: 409 })
  }
  if (!asking.isShort && textOf(typed, 'do') === 'keep') {
    return keep(asking, { typed, sent })
  }
  return handOver(asking, { typed, proof, sent })
}

/** Keeps it for later, unless a text is longer than could ever be sent. */
async function keep(asking: Asking, { typed, sent }: Pick<Sent, 'typed' | 'sent'>) {
  const { tooLong } = toldMessages(asking.locale).errors
  const told = toldIn(asking, typed)
  const errors = Object.fromEntries(
    Object.entries(told.ok ? {} : told.reason).filter(([, sentence]) => sentence === tooLong),
  )
  if (Object.keys(errors).length > 0) {
    return drawAsk(asking, { typed, errors, proof: sent, status: 422 })
  }
  const note = askMessages(asking.locale).keptFull
  return (
    (await keepForLater(asking, typed)) ??
    drawAsk(asking, { typed, errors: {}, proof: sent, note, status: 409 })
  )
}

type Sent = { typed: Typed; proof: FormProof; sent: string | undefined }

async function handOver(asking: Asking, { typed, proof, sent }: Sent): Promise<Response> {
  const { deps, c, door, locale, isShort, draftToken } = asking
  const now = deps.clock()
  const told = toldIn(asking, typed)
  if (!told.ok) {
    return drawAsk(asking, { typed, errors: told.reason, proof: sent, status: 422 })
  }
  // Who goes on with what he kept before may have nothing left to type.
  const isNew = draftToken === undefined
  const seconds = isNew ? secondsOf(now) - secondsOf(proof.drawnAt) : Infinity
  const trap = textOf(typed, trapField)
  const receipt = await takeIn(asking, {
    id: idOfRequest(proof, { organisationId: door.organisationId, told: told.value }),
    via: isShort ? 'referrer' : 'form',
    told: told.value,
    suspicions: suspicionsOf({ told: told.value, seconds, trap }),
    draftHash: draftToken === undefined ? undefined : hashOf(draftToken),
  })
  if (receipt === undefined) {
    return drawAsk(asking, { typed, errors: {}, note: askMessages(locale).full, status: 409 })
  }
  const organisation = door.slug
  return c.redirect(
    href(routes.askReceipt, { organisation, token: receipt }, inAddress(locale)),
    303,
  )
}

function toldIn({ deps, door, locale, isShort }: Asking, typed: Typed) {
  const asked = { ways: offeredWays(door.ways), isShort, today: plainDateOf(deps.clock()) }
  return parseTold(typed, asked, toldMessages(locale).errors)
}

/** The form as it was left, for who has its link. */
async function goOn(door: AtDoor): Promise<Response> {
  const found = await draftBehind(door)
  if (found === undefined) {
    return drawGone(door)
  }
  const { token: draftToken, typed } = found
  const note = askMessages(door.locale).goingOn
  return drawAsk({ ...door, isShort: false, draftToken }, { typed, errors: {}, note })
}

async function sendGoingOn(door: AtDoor): Promise<Response> {
  const found = await draftBehind(door)
  if (found === undefined) {
    // Sent twice at once: the first made a request of it, and the same form finds that again.
    return sentBefore(door)
  }
  return send({ ...door, isShort: false, draftToken: found.token })
}

async function sentBefore(door: AtDoor): Promise<Response> {
  const told = toldIn({ ...door, isShort: false }, visible(await typedOf(door.c)))
  const proof = readProof(door.deps.secret, sentFormToken(door.c), door.deps.clock())
  const { organisationId, slug: organisation } = door.door
  const receipt =
    proof && told.ok
      ? await receiptOfEarlier(door, idOfRequest(proof, { organisationId, told: told.value }))
      : undefined
  return receipt === undefined
    ? drawGone(door)
    : door.c.redirect(href(routes.askReceipt, { organisation, token: receipt }), 303)
}

async function drawGone({ deps, c, door, locale }: AtDoor): Promise<Response> {
  const content = <GonePage slug={door.slug} locale={locale} />
  const page = { title: askMessages(locale).gone.title, content, brand: door.name, locale }
  return c.html(await deps.drawOpen(c, page), 404)
}

async function draftBehind({ deps, c, door }: AtDoor) {
  const token = c.req.param('token') ?? ''
  const tokenHash = hashOf(token)
  const now = deps.clock()
  const draft = await deps.database.as({ credential: tokenHash }, (tx) =>
    findDraft(tx, { tokenHash, now }),
  )
  if (draft === undefined || draft.organisationId !== door.organisationId) {
    return undefined
  }
  return { token, tokenHash, typed: openDraft(token, draft.sealed) }
}
