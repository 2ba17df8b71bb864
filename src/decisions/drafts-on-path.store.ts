import { routes } from '../routes.js'
import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { stepRoutes } from './path.js'

/** Something typed and not sent on a page of an open decision, and the page it stands on. */
export type DraftOnPath = {
  readonly decisionId: string
  readonly clientId: string
  readonly question: string
  readonly savedAt: Instant
  readonly route: Place
}

const places = {
  ...stepRoutes,
  stop: routes.stopDecision,
  'think-along': routes.thinkAlong,
} as const

type Place = (typeof places)[keyof typeof places]

const shape = /^decision-([a-z-]+?)-([0-9a-f-]{36})$/

type Draft = { key: string; savedAt: Instant }
type Asked = { drafts: readonly Draft[]; clientIds: readonly string[] }

/** What of these drafts, newest first, stands on open decisions about these clients: one for each decision, its newest. */
export async function draftsOnPath(tx: Tx, { drafts, clientIds }: Asked): Promise<DraftOnPath[]> {
  const newest = new Map<string, { savedAt: Instant; route: Place }>()
  for (const { key, savedAt } of drafts) {
    const [, page = '', id = ''] = shape.exec(key) ?? []
    if (isPage(page) && !newest.has(id)) newest.set(id, { savedAt, route: places[page] })
  }
  if (newest.size === 0 || clientIds.length === 0) {
    return []
  }
  const rows = await tx
    .selectFrom('decision')
    .select(['id as decisionId', 'client_id as clientId', 'question'])
    .where('id', 'in', [...newest.keys()])
    .where('client_id', 'in', [...clientIds])
    .where('status', '=', 'open')
    .execute()
  const open = new Map(rows.map((row) => [row.decisionId, row]))
  return [...newest].flatMap(([id, draft]) => {
    const decision = open.get(id)
    return decision === undefined ? [] : [{ ...decision, ...draft }]
  })
}

function isPage(name: string): name is keyof typeof places {
  return Object.hasOwn(places, name)
}
