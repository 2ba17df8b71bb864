import type { AroundStart } from '../mentorships/index.js'
import type { Route } from '../shared/http/index.js'
import type { AfterWaiting } from './after-waiting.js'
import { entryFormRoutes } from './entry-forms.routes.js'
import { entryRoutes } from './entry.routes.js'
import { logWaitingContactRoutes } from './log-waiting-contact.routes.js'
import { beginChoiceRoutes } from './own-choice/begin-choice.routes.js'
import { recordChoiceRoutes } from './own-choice/record-choice.routes.js'
import { withdrawChoiceRoutes } from './own-choice/withdraw-choice.routes.js'
import { putOnListRoutes } from './put-on-list.routes.js'
import { waitingListRoutes } from './waiting-list.routes.js'

/**
 * The routes of the waiting list, with what others do when a mentorship begins or somebody is taken off it; the
 * list and its file stand before the page of one entry.
 */
export function waitingRoutes(around: AroundStart, after: AfterWaiting): readonly Route[] {
  return [
    ...waitingListRoutes,
    ...putOnListRoutes,
    ...entryRoutes,
    ...entryFormRoutes(after),
    ...logWaitingContactRoutes,
    ...recordChoiceRoutes,
    ...withdrawChoiceRoutes,
    ...beginChoiceRoutes(around),
  ]
}
