import { routes } from '../routes.js'
import { anyone } from '../shared/access/index.js'
import { page, type OpenRequest, type Route, type ViewRequest } from '../shared/http/index.js'
import type { ToldEmergency } from '../sealed-notes/index.js'
import { homeMessages } from './home.messages.js'
import { loadEmergencies } from './load-emergencies.js'
import { loadMentorToday, type MentorToday } from './load-mentor-day.js'
import { loadOfficeDay } from './load-office-day.js'
import type { OfficeDay } from './office-day.js'
import { EmergencyNote } from './pages/emergency-note.js'
import { MentorTodayPage } from './pages/mentor-today.page.js'
import { OfficeTodayPage } from './pages/office-today.page.js'
import { RoleHomePage } from './pages/role-home.page.js'
import { roleWithLinks, type RoleWithLinks } from './role-home.js'

type Today =
  | { for: 'mentor'; mine: MentorToday; emergencies: ToldEmergency[] }
  | { for: 'coordinator'; day: OfficeDay; emergencies: ToldEmergency[] }
  | { for: 'role'; role: RoleWithLinks }

const today = page({
  path: routes.home,
  access: anyone,
  audit: { action: 'read', object: 'today' },
  load: loadToday,
  view: (loaded, request) => ({
    title: homeMessages(request.locale).title,
    current: 'home',
    content: <TodayPage loaded={loaded} request={request} />,
  }),
})

async function loadToday(request: OpenRequest): Promise<Today> {
  const role = roleWithLinks(request.actor.role)
  if (role !== undefined) {
    return { for: 'role', role }
  }
  const emergencies = await loadEmergencies(request)
  return request.actor.role === 'coordinator'
    ? { for: 'coordinator', day: await loadOfficeDay(request), emergencies }
    : { for: 'mentor', mine: await loadMentorToday(request), emergencies }
}

function TodayPage({ loaded, request }: { loaded: Today; request: ViewRequest }) {
  if (loaded.for === 'role') {
    return <RoleHomePage role={loaded.role} request={request} />
  }
  const note = <EmergencyNote emergencies={loaded.emergencies} request={request} />
  return loaded.for === 'coordinator' ? (
    <OfficeTodayPage day={loaded.day} note={note} request={request} />
  ) : (
    <MentorTodayPage mine={loaded.mine} note={note} request={request} />
  )
}

/** The first screen. */
export const homeRoutes: readonly Route[] = [today]
