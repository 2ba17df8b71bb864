import { recordOperation } from '../../audit/index.js'
import { href, routes } from '../../routes.js'
import { enter } from '../../shared/database/index.js'
import { requestIdOf, sentFormToken, typedOf } from '../../shared/http/index.js'
import { hashOf } from '../../shared/ids/index.js'
import { askMessages } from './ask.messages.js'
import { newProof, readProof } from './form-proof.js'
import { inAddress, type AtDoor, type OpenRoute } from './open-deps.js'
import { GonePage, ReceiptPage } from './pages/after.page.js'
import { findReceipt, withdrawByReceipt } from './reception.store.js'

type At = (answer: (door: AtDoor) => Promise<Response>) => OpenRoute['handler']

/** The receipt of a request, and taking the request back; who holds the link may. */
export function receiptRoutes(at: At): readonly OpenRoute[] {
  const path = routes.askReceipt
  return [
    { method: 'get', path, handler: at(drawReceipt) },
    { method: 'post', path, handler: at(withdraw) },
  ]
}

async function drawReceipt(atDoor: AtDoor): Promise<Response> {
  const { deps, c, door, locale } = atDoor
  const token = c.req.param('token') ?? ''
  const receipt = await deps.database.asNobody((asking) => findReceipt(asking, hashOf(token)))
  const words = askMessages(locale)
  if (receipt?.organisationId !== door.organisationId) {
    const content = <GonePage slug={door.slug} locale={locale} />
    const page = { title: words.gone.title, content, brand: door.name, locale }
    return c.html(await deps.drawOpen(c, page), 404)
  }
  const html = await deps.drawOpen(c, {
    title: words.receipt.title,
    content: <ReceiptPage {...{ door, receipt, locale }} action={addressOf(atDoor, token)} />,
    brand: door.name,
    locale,
    printable: true,
    proof: newProof(deps.secret, { newId: deps.newId, now: deps.clock() }),
  })
  return c.html(html)
}

function addressOf({ door, locale }: AtDoor, token: string): string {
  return href(routes.askReceipt, { organisation: door.slug, token }, inAddress(locale))
}

/** Without the proof of a page of ours nothing is taken back: the receipt is shown, with its button. */
async function withdraw(atDoor: AtDoor): Promise<Response> {
  const { deps, c } = atDoor
  const typed = await typedOf(c)
  const waits = deps.crowdedForm(c, typed)
  if (waits !== undefined) {
    return waits
  }
  const now = deps.clock()
  if (readProof(deps.secret, sentFormToken(c), now) === undefined) {
    return drawReceipt(atDoor)
  }
  const token = c.req.param('token') ?? ''
  await deps.database.as({}, async (tx) => {
    const asked = { hash: hashOf(token), stepId: deps.newId(), now }
    const organisation = await withdrawByReceipt(tx, asked)
    if (organisation !== undefined) {
      await enter(tx, { organisation })
      await recordOperation(tx, {
        action: 'revoke',
        object: 'referral',
        objectId: null,
        requestId: requestIdOf(c),
        at: now,
        from: 'visitor',
      })
    }
  })
  return c.redirect(addressOf(atDoor, token), 303)
}
