import { recordFacts, changesBetween } from '../audit/index.js'
import { href, routes } from '../routes.js'
import {
  fault,
  finish,
  readText,
  readWholeNumber,
  startReading,
  typedFrom,
  versionIn,
} from '../shared/forms/index.js'
import { form, page, type OpenRequest, type Route } from '../shared/http/index.js'
import { ok } from '../shared/result/index.js'
import { beforeOf } from './clearing-job.js'
import { dueForClearing, lastCleared } from './clearing.store.js'
import { EditTermPage } from './pages/edit-term.page.js'
import { TermsPage } from './pages/terms.page.js'
import { retentionMessages } from './retention.messages.js'
import { mayReadRetention, maySetTerms } from './retention.policy.js'
import type { RetentionTerm } from './retention-term.js'
import { findTerms, saveTerm } from './retention-term.store.js'

const current = 'organisation'
const longestSource = 500

const terms = page({
  path: routes.retention,
  access: mayReadRetention,
  audit: { action: 'read', object: 'retention-terms', sensitivity: 'none' },
  load: async ({ tx, now }: OpenRequest) => {
    const found = await findTerms(tx)
    const due = await dueForClearing(tx, { before: beforeOf(found, now), now })
    return { terms: found, due, cleared: await lastCleared(tx) }
  },
  view: (loaded, request) => ({
    title: retentionMessages(request.locale).terms.title,
    current,
    content: <TermsPage {...loaded} request={request} />,
  }),
})

const edit = form({
  path: routes.retentionTerm,
  access: maySetTerms,
  fresh: true,
  audit: { action: 'update', object: 'retention-terms', sensitivity: 'none' },
  load: async (request: OpenRequest): Promise<RetentionTerm | undefined> =>
    (await findTerms(request.tx)).find(({ kind }) => kind === request.param('kind')),
  first: ({ months, source }) => typedFrom({ months: String(months), source }),
  parse: (typed, term, { locale }) => {
    const words = retentionMessages(locale).errors
    const reading = startReading(typed)
    const bounds = { minimum: 0, maximum: 1200, wrong: words.months }
    const months = readWholeNumber(reading, 'months', bounds)
    const rule = { missing: words.source, tooLong: words.tooLong, maximum: longestSource }
    const source = readText(reading, 'source', rule)
    if (months === null) {
      fault(reading, 'months', words.months)
    }
    return finish(reading, (): RetentionTerm => ({
      kind: term.kind,
      months: months ?? term.months,
      source: source ?? term.source,
      version: versionIn(typed),
    }))
  },
  decide: (_, term) => ok(term),
  save: async ({ tx, actor, now: at }, term, before) => {
    const by = actor.accountId
    await saveTerm(tx, term, { by, at })
    const changes = changesBetween(
      { months: before.months, source: before.source },
      { months: term.months, source: term.source },
    )
    await recordFacts(
      tx,
      [{ type: 'retentionTermChanged', content: { kind: term.kind, changes } }],
      {
        by,
        at,
      },
    )
    return href(routes.retention, {}, { klaar: 'saved' })
  },
  view: (term, formState, request) => {
    const words = retentionMessages(request.locale)
    return {
      title: words.edit.title(words.kinds[term.kind]),
      current,
      content: <EditTermPage term={term} form={formState} request={request} />,
    }
  },
})

/** How long each kind of data is kept. */
export const termRoutes: readonly Route[] = [terms, ...edit]
