import { routes } from '../routes.js'
import { anyone } from '../shared/access/index.js'
import { page, type OpenRequest, type Route } from '../shared/http/index.js'
import { homeMessages } from './home.messages.js'
import { loadMentorToday, type MentorToday } from './load-mentor-day.js'
import { loadOfficeDay } from './load-office-day.js'
import type { OfficeDay } from './office-day.js'
import { MentorTodayPage } from './pages/mentor-today.page.js'
import { OfficeTodayPage } from './pages/office-today.page.js'

type Today = { for: 'mentor'; mine: MentorToday } | { for: 'coordinator'; day: OfficeDay }

const today = page({
  path: routes.home,
  access: anyone,
  audit: { action: 'read', object: 'today' },
  load: async (request: OpenRequest): Promise<Today> =>
    request.actor.role === 'coordinator'
      ? { for: 'coordinator', day: await loadOfficeDay(request) }
      : { for: 'mentor', mine: await loadMentorToday(request) },
  view: (loaded, request) => ({
    title: homeMessages(request.locale).title,
    current: 'home',
    content:
      loaded.for === 'coordinator' ? (
        <OfficeTodayPage day={loaded.day} request={request} />
      ) : (
        <MentorTodayPage mine={loaded.mine} request={request} />
      ),
  }),
})

/** The first screen. */
export const homeRoutes: readonly Route[] = [today]
