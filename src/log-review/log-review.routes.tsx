import { routes, href } from '../routes.js'
import type { Actor } from '../shared/access/index.js'
import {
  form,
  NotThere,
  page,
  post,
  type OpenRequest,
  type Route,
  type ViewRequest,
} from '../shared/http/index.js'
import { ok, refused } from '../shared/result/index.js'
import { drawDue, monthsToDraw } from './draw-review.js'
import { logReviewMessages } from './log-review.messages.js'
import { monthName } from './month-name.js'
import { AccessPage } from './pages/access.page.js'
import { MonthPage, type MonthShown } from './pages/month.page.js'
import { MonthsPage } from './pages/months.page.js'
import { fields, parseFinding } from './review.form.js'
import { canClose, judge, type Finding, type LogReview, type ReviewItem } from './review.js'
import {
  closeReview,
  countItems,
  findItem,
  findReview,
  listItems,
  listReviews,
  markEmergencyReviewed,
  nextOpen,
  saveFinding,
  type ItemReader,
} from './review.store.js'

const rowsPerPage = 50

/** Who looks at the log of others: coordinators and auditors. */
export function reviewers({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'coordinator' || role === 'auditor'
}

function readerOf({ actor }: ViewRequest): ItemReader {
  return { accountId: actor.accountId, seesClients: actor.role === 'coordinator' }
}

/** The log itself holds no dossier, and looking into it is no look into one. */
const ofNobody = () => []

const months = page({
  path: routes.logReviews,
  access: reviewers,
  audit: { action: 'read', object: 'log-review' },
  load: async ({ tx, today }) => ({
    reviews: await listReviews(tx),
    canDraw: (await monthsToDraw(tx, today)).length > 0,
  }),
  view: (loaded, request) => ({
    title: logReviewMessages(request.locale).title,
    current: 'organisation',
    content: <MonthsPage {...loaded} request={request} />,
  }),
})

const draw = post({
  path: routes.drawLogReviews,
  access: reviewers,
  audit: { action: 'create', object: 'log-review' },
  act: async ({ tx, now, newId }) => {
    await drawDue(tx, { clock: () => now, newId })
    return href(routes.logReviews)
  },
})

const month = page({
  path: routes.logReview,
  access: reviewers,
  audit: { action: 'read', object: 'log-review', of: ({ review }: MonthShown) => review.id },
  load: loadMonth,
  view: (shown, request) => ({
    title: logReviewMessages(request.locale).month.title(
      monthName(shown.review.month, request.locale),
    ),
    current: 'organisation',
    content: <MonthPage shown={shown} request={request} />,
  }),
})

async function loadMonth(request: OpenRequest): Promise<MonthShown | undefined> {
  const { tx } = request
  const review = await findReview(tx, request.id('review'))
  if (review === undefined) {
    return undefined
  }
  const reader = readerOf(request)
  const total = await countItems(tx, reader, review.id)
  const pages = Math.max(1, Math.ceil(total / rowsPerPage))
  const asked = Number(request.query('page') ?? 1)
  const number = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1
  const part = { reviewId: review.id, limit: rowsPerPage, offset: (number - 1) * rowsPerPage }
  return {
    review,
    items: await listItems(tx, reader, part),
    total,
    own: review.items - total,
    next: await nextOpen(tx, reader, review.id),
    page: number,
    pages,
  }
}

const close = post({
  path: routes.closeLogReview,
  access: reviewers,
  audit: { action: 'update', object: 'log-review', of: (_, request) => request.id('review') },
  act: async (request) => {
    const { tx, actor, now } = request
    const review = await findReview(tx, request.id('review'))
    if (review === undefined) {
      throw new NotThere('log-review')
    }
    if (canClose(review)) {
      await closeReview(tx, review.id, { by: actor.accountId, at: now })
      return href(routes.logReviews, {}, { klaar: 'review-closed' })
    }
    return href(routes.logReview, { review: review.id })
  },
})

type Loaded = { review: LogReview; item: ReviewItem }

const access = form({
  path: routes.reviewAccess,
  access: reviewers,
  audit: {
    action: 'update',
    object: 'log-review-item',
    of: ({ item }: Loaded) => item.id,
    clients: ofNobody,
  },
  load: async (request): Promise<Loaded | undefined> => {
    const { tx } = request
    const review = await findReview(tx, request.id('review'))
    const asked = { reviewId: request.id('review'), id: request.id('item') }
    const item = review && (await findItem(tx, readerOf(request), asked))
    return review && item && { review, item }
  },
  first: ({ item }) => ({ outcome: [item.outcome ?? ''], note: [item.note] }),
  parse: (typed, _, { locale }) => parseFinding(typed, logReviewMessages(locale).access.errors),
  decide: ({ review, item }, finding, { actor, locale }) => {
    const { accountId } = item
    const judged = judge(
      { accountId, isClosed: review.closedAt !== null },
      finding,
      actor.accountId,
    )
    const { refusals } = logReviewMessages(locale).access
    return judged.ok ? ok(finding) : refused({ [fields.note]: refusals[judged.reason] })
  },
  save: saveJudged,
  view: ({ review, item }, formState, request) => ({
    title: logReviewMessages(request.locale).access.title,
    current: 'organisation',
    content: <AccessPage review={review} item={item} form={formState} request={request} />,
  }),
})

type Judged = Finding & { version: number }

/** Saves and goes on to the next row that waits, so that a month is done without going back and forth. */
async function saveJudged(
  request: OpenRequest,
  { version, ...finding }: Judged,
  { item, review }: Loaded,
) {
  const { tx, actor, now } = request
  await saveFinding(tx, { id: item.id, version }, { ...finding, by: actor.accountId, at: now })
  if (item.reasons.includes('emergency')) {
    await markEmergencyReviewed(tx, { accountId: item.accountId, openedAt: item.at, at: now })
  }
  const next = await nextOpen(tx, readerOf(request), review.id)
  const done = { klaar: 'reviewed' }
  return next === undefined
    ? href(routes.logReview, { review: review.id }, done)
    : href(routes.reviewAccess, { review: review.id, item: next }, done)
}

/** Looking at the log as work. */
export const logReviewRoutes: readonly Route[] = [months, draw, month, close, ...access]
