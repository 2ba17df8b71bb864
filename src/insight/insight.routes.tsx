import { routes } from '../routes.js'
import { figureReaders } from '../shared/access/index.js'
import { page, type Route } from '../shared/http/index.js'
import { suppressedFigures, wholeFigures } from './figures.js'
import { countFigures } from './figures.store.js'
import { insightMessages } from './insight.messages.js'
import { InsightPage } from './pages/insight.page.js'

/** The figures of the foundation; the national network sees them without small counts. */
export const insightRoutes: readonly Route[] = [
  page({
    path: routes.insight,
    access: figureReaders,
    audit: { action: 'read', object: 'figures', sensitivity: 'none' },
    load: async ({ tx, actor, today }) => {
      const figures = await countFigures(tx, today)
      return actor.role === 'network' ? suppressedFigures(figures) : wholeFigures(figures)
    },
    view: (figures, request) => ({
      title: insightMessages(request.locale).title,
      current: 'organisation',
      content: <InsightPage figures={figures} request={request} />,
    }),
  }),
]
