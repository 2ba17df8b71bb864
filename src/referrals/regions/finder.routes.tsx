import type { Context } from 'hono'
import { routes } from '../../routes.js'
import { textOf, type Typed } from '../../shared/forms/index.js'
import { typedOf } from '../../shared/http/index.js'
import { localeOf, type OpenDeps } from '../open/open-deps.js'
import { findingOf, longestPlace } from './finding.js'
import { FinderPage } from './pages/finder.page.js'
import { publicFoundations } from './region.store.js'
import { regionMessages } from './regions.messages.js'

/**
 * The finder, open to everybody. What is typed is where somebody in need lives, so it is posted: it stands in no
 * address, is not kept and not logged.
 */
export function finderRoutes(deps: OpenDeps) {
  return [
    { method: 'get', path: routes.askForHelp, handler: (c: Context) => draw(deps, c, undefined) },
    {
      method: 'post',
      path: routes.askForHelp,
      handler: async (c: Context) => draw(deps, c, await typedOf(c)),
    },
  ] as const
}

async function draw(deps: OpenDeps, c: Context, typed: Typed | undefined): Promise<Response> {
  const waits = typed === undefined ? undefined : deps.crowdedForm(c, typed)
  if (waits !== undefined) {
    return waits
  }
  const locale = localeOf(c)
  const all = await deps.database.asNobody(publicFoundations)
  const finding = typed === undefined ? undefined : findingOf(typed, all)
  const isWrong = finding !== undefined && ['nothing', 'unknown', 'too-long'].includes(finding.kind)
  const place = typed === undefined ? '' : textOf(typed, 'place').slice(0, longestPlace)
  const html = await deps.drawOpen(c, {
    title: regionMessages(locale).finder.title,
    content: <FinderPage place={place} finding={finding} all={all} locale={locale} />,
    brand: 'Naast',
    locale,
  })
  return c.html(html, isWrong ? 422 : 200)
}
