import type { Context } from 'hono'
import { routes } from '../../routes.js'
import { textOf, type Typed } from '../../shared/forms/index.js'
import { typedOf } from '../../shared/http/index.js'
import { localeOf, type OpenDeps } from '../open/open-deps.js'
import { foundationsAt, type NamedBy } from './find-foundation.js'
import { FinderPage } from './pages/finder.page.js'
import { publicFoundations, type PublicFoundation } from './region.store.js'
import { regionMessages } from './regions.messages.js'
import { whereIs, type FoundWhere } from './where.js'

/** What was found for a place, as the page tells it. */
export type Finding =
  | Exclude<FoundWhere, { kind: 'where' }>
  | { kind: 'too-long' }
  | {
      kind: 'foundations'
      by: NamedBy | undefined
      found: readonly PublicFoundation[]
      isLikely: boolean
    }

const longest = 100

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
  const place = typed === undefined ? '' : textOf(typed, 'place').slice(0, longest)
  const html = await deps.drawOpen(c, {
    title: regionMessages(locale).finder.title,
    content: <FinderPage place={place} finding={finding} all={all} locale={locale} />,
    brand: 'Naast',
    locale,
  })
  return c.html(html, isWrong ? 422 : 200)
}

function findingOf(typed: Typed, all: readonly PublicFoundation[]): Finding {
  const place = textOf(typed, 'place')
  if (place.length > longest) {
    return { kind: 'too-long' }
  }
  const read = whereIs(place, textOf(typed, 'province'))
  if (read.kind !== 'where') {
    return read
  }
  const { where, isLikely } = read
  return { kind: 'foundations', ...foundationsAt(where, all), isLikely }
}
