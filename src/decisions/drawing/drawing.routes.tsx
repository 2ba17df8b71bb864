import { routes } from '../../routes.js'
import { caseworkers } from '../../shared/access/index.js'
import { page, type Route } from '../../shared/http/index.js'
import { openDecision, type OpenedDecision } from '../decision-access.js'
import { drawingMessages } from './drawing.messages.js'
import { DrawingPage } from './pages/drawing.page.js'

/** The drawing of the weighing, to look at together and to print. */
export const drawingRoute: Route = page({
  path: routes.decisionDrawing,
  access: caseworkers,
  audit: { action: 'read', object: 'decision', of: ({ decision }: OpenedDecision) => decision.id },
  load: openDecision,
  view: ({ decision, client: { givenName } }, { locale }) => ({
    title: drawingMessages(locale).title(givenName),
    current: 'clients',
    printable: true,
    content: <DrawingPage decision={decision} name={givenName} locale={locale} />,
  }),
})
