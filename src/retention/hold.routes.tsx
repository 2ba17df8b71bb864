import { href, routes } from '../routes.js'
import { clientsOf, findSubject, mayHandleRequests, type Subject } from '../privacy/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import {
  finish,
  readChoice,
  readDate,
  readText,
  startReading,
  typedFrom,
} from '../shared/forms/index.js'
import { form, NotThere, post, type OpenRequest, type Route } from '../shared/http/index.js'
import { ok } from '../shared/result/index.js'
import { holdCauses, type LegalHold } from './hold.js'
import { legalHoldsOf, liftHolds, placeHold } from './hold.store.js'
import { HoldPage } from './pages/hold.page.js'
import { retentionMessages } from './retention.messages.js'

type Loaded = { subject: Subject & { kind: 'client' | 'mentor' }; holds: LegalHold[] }

const longest = 2000

const place = form({
  path: routes.legalHold,
  access: mayHandleRequests,
  audit: {
    action: 'create',
    object: 'legal-hold',
    of: ({ subject }: Loaded) => subject.id,
    clients: ({ subject }: Loaded) => clientsOf(subject),
  },
  load: loadSubject,
  first: () => typedFrom({}),
  parse: (typed, _, { locale }) => {
    const words = retentionMessages(locale).errors
    const reading = startReading(typed)
    const cause = readChoice(reading, 'cause', { choices: holdCauses, missing: words.cause })
    const rule = { missing: words.reason, tooLong: words.tooLong, maximum: longest }
    const reason = readText(reading, 'reason', rule)
    const sentences = { incomplete: words.date, 'not-a-date': words.date }
    const until: PlainDate | null = readDate(reading, 'until', sentences)
    return finish(reading, () => ({ cause: cause ?? 'other', reason: reason ?? '', until }))
  },
  decide: (_, hold) => ok(hold),
  save: async ({ tx, actor, now: at, newId }, hold, { subject }) => {
    const { kind, id: subjectId } = subject
    await placeHold(tx, { ...hold, id: newId(), kind, subjectId, by: actor.accountId, at })
    return href(routes.legalHold, { kind, subject: subjectId }, { klaar: 'saved' })
  },
  view: (loaded, formState, request) => ({
    title: retentionMessages(request.locale).hold.title(loaded.subject.name),
    current: 'organisation',
    content: <HoldPage {...loaded} form={formState} request={request} />,
  }),
})

async function loadSubject(request: OpenRequest): Promise<Loaded | undefined> {
  const kind = (['client', 'mentor'] as const).find((known) => known === request.param('kind'))
  const { tx } = request
  const subject = kind && (await findSubject(tx, { kind, id: request.id('subject') }))
  return (
    subject && kind && { subject: { ...subject, kind }, holds: await legalHoldsOf(tx, subject.id) }
  )
}

const lift = post({
  path: routes.liftLegalHold,
  access: mayHandleRequests,
  fresh: true,
  audit: { action: 'update', object: 'legal-hold', of: (_, request) => request.id('subject') },
  act: async (request) => {
    const loaded = await loadSubject(request)
    if (loaded === undefined) {
      throw new NotThere('subject')
    }
    const { tx, actor, now: at } = request
    const { kind, id: subjectId } = loaded.subject
    await liftHolds(tx, { subjectId, by: actor.accountId, at })
    return href(routes.legalHold, { kind, subject: subjectId }, { klaar: 'saved' })
  },
})

/** The duty to keep somebody's data, and lifting it. */
export const holdRoutes: readonly Route[] = [...place, lift]
