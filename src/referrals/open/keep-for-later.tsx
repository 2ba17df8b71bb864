import { referralTermKeys, referralTerms, ruleInForce } from '../../law/index.js'
import { href, routes } from '../../routes.js'
import { addDays, instantOf, plainDateOf } from '../../shared/calendar/index.js'
import { dateFields, textOf, type Typed } from '../../shared/forms/index.js'
import { hashOf } from '../../shared/ids/index.js'
import { enqueueJob } from '../../shared/jobs/index.js'
import { isMailAddress } from '../../shared/mail/index.js'
import { fields } from '../told.form.js'
import { askMessages } from './ask.messages.js'
import { mailDraftTask } from './draft-mail.js'
import { draftToken, sealDraft } from './draft-seal.js'
import { findDraft, keepDraft, replaceDraft } from './draft.store.js'
import { inAddress, type AtDoor } from './open-deps.js'
import { SavedPage } from './pages/after.page.js'

type Keeping = AtDoor & { draftToken?: string }

/**
 * Keeps what was typed for later, sealed, and shows the link; an earlier link stays the same one. Undefined when this
 * foundation keeps too many already.
 */
export async function keepForLater(keeping: Keeping, typed: Typed): Promise<Response | undefined> {
  const { deps, c, door, locale } = keeping
  const kept = await keep(keeping, wordsOf(typed))
  const words = askMessages(locale)
  if (kept === undefined) {
    return undefined
  }
  const address = { organisation: door.slug, token: kept.token }
  const link = deps.baseUrl + href(routes.goOnAsking, address, inAddress(locale))
  const content = (
    <SavedPage link={link} until={kept.until} isMailed={kept.isMailed} locale={locale} />
  )
  return c.html(
    await deps.drawOpen(c, { title: words.saved.title, content, brand: door.name, locale }),
  )
}

/** Far more than any field can hold: what is longer was not typed. */
const mostOfOne = { values: 20, characters: 5_000 }

/** What is worth keeping: the fields of the form and nothing else, so that nobody keeps a store of his own here. */
function wordsOf(typed: Typed): Typed {
  const known: readonly string[] = [
    ...Object.values(fields),
    ...Object.keys(dateFields(fields.birthDate, null)),
  ]
  const left = Object.entries(typed)
    .filter(([name]) => known.includes(name))
    .map(([name, values]) => [
      name,
      values.slice(0, mostOfOne.values).map((value) => value.slice(0, mostOfOne.characters)),
    ])
  return Object.fromEntries(left) as Typed
}

async function keep({ deps, door, draftToken: earlier }: Keeping, typed: Typed) {
  const now = deps.clock()
  const days = ruleInForce(referralTerms, referralTermKeys.draft, plainDateOf(now))?.value ?? 14
  // Through the whole last day, as the page says.
  const until = instantOf(addDays(plainDateOf(now), days + 1), '00:00')
  const times = { savedAt: now, expiresAt: until }
  const isMailed = deps.hasMail && isMailAddress(textOf(typed, fields.email))
  if (earlier !== undefined) {
    const tokenHash = hashOf(earlier)
    const sealed = sealDraft(earlier, typed)
    await deps.database.as({ credential: tokenHash }, async (tx) => {
      const draft = await findDraft(tx, { tokenHash, now })
      if (draft !== undefined) {
        await replaceDraft(tx, { ...times, id: draft.id, sealed })
      }
    })
    return { token: earlier, until, isMailed: false }
  }
  const id = deps.newId()
  const token = draftToken(deps.secret, id)
  const draft = { ...times, id, sealed: sealDraft(token, typed), tokenHash: hashOf(token) }
  const isKept = await deps.database.as({}, async (tx) => {
    const { organisationId } = door
    const done = await keepDraft(tx, { ...draft, organisationId })
    if (done && isMailed) {
      const payload = { organisation: organisationId, draft: id, slug: door.slug }
      await enqueueJob(tx, { task: mailDraftTask, payload })
    }
    return done
  })
  return isKept ? { token, until, isMailed } : undefined
}
