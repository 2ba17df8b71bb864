import {
  answeredDecisions,
  AnsweredNote,
  countThoughtsWaiting,
  ThinkingAlongNote,
  type AnsweredDecision,
} from '../decisions/index.js'
import { overdueReviews } from '../log-review/index.js'
import { countOpenRequests, RequestsNote } from '../privacy/index.js'
import { referralsToday, ReferralsNote, type ReferralsToday } from '../referrals/index.js'
import {
  MentorProposals,
  OfficeProposalsCard,
  proposalsForMentor,
  proposalsForOffice,
  type KnownProposal,
  type OfficeProposals,
} from '../proposals/index.js'
import { routes } from '../routes.js'
import { anyone } from '../shared/access/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import { page, type OpenRequest, type Route, type ViewRequest } from '../shared/http/index.js'
import type { ToldEmergency } from '../sealed-notes/index.js'
import { recoveriesWaiting, RecoveryNote, type RecoveriesWaiting } from '../users/index.js'
import { homeMessages } from './home.messages.js'
import { loadEmergencies } from './load-emergencies.js'
import { loadMentorToday, type MentorToday } from './load-mentor-day.js'
import { loadOfficeDay } from './load-office-day.js'
import type { OfficeDay } from './office-day.js'
import { EmergencyNote } from './pages/emergency-note.js'
import { MentorTodayPage } from './pages/mentor-today.page.js'
import { OverdueReviewNote } from './pages/overdue-review-note.js'
import { OfficeTodayPage } from './pages/office-today.page.js'
import { RoleHomePage } from './pages/role-home.page.js'
import { roleWithLinks, type RoleWithLinks } from './role-home.js'

type Today =
  | {
      for: 'mentor'
      mine: MentorToday
      emergencies: ToldEmergency[]
      thoughts: number
      proposals: KnownProposal[]
    }
  | {
      for: 'coordinator'
      day: OfficeDay
      emergencies: ToldEmergency[]
      thoughts: number
      answered: readonly AnsweredDecision[]
      late: PlainDate[]
      referrals: ReferralsToday
      requests: Awaited<ReturnType<typeof countOpenRequests>>
      proposals: OfficeProposals
      waiting: RecoveriesWaiting
    }
  | { for: 'role'; role: RoleWithLinks; late: PlainDate[]; waiting: RecoveriesWaiting }

const shownAnswered = 5

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
    const late = role === 'auditor' ? await overdueReviews(request.tx, request.today) : []
    return { for: 'role', role, late, waiting: await recoveriesWaiting(request.tx, request) }
  }
  const emergencies = await loadEmergencies(request)
  const thoughts = await countThoughtsWaiting(request.tx, request.actor.accountId)
  if (request.actor.role !== 'coordinator') {
    const proposals = await proposalsForMentor(request)
    return { for: 'mentor', mine: await loadMentorToday(request), emergencies, thoughts, proposals }
  }
  const late = await overdueReviews(request.tx, request.today)
  const requests = await countOpenRequests(request.tx, request.today)
  const waiting = await recoveriesWaiting(request.tx, request)
  const referrals = await referralsToday(request.tx, request.today)
  const day = await loadOfficeDay(request)
  const proposals = await proposalsForOffice(request.tx, request.today)
  const { accountId } = request.actor
  const asker = { accountId, only: undefined, limit: shownAnswered }
  const answered = await answeredDecisions(request.tx, asker)
  return {
    for: 'coordinator',
    day,
    answered,
    emergencies,
    thoughts,
    late,
    requests,
    referrals,
    waiting,
    proposals,
  }
}

function TodayPage({ loaded, request }: { loaded: Today; request: ViewRequest }) {
  if (loaded.for === 'role') {
    const notes = (
      <>
        <RecoveryNote waiting={loaded.waiting} request={request} />
        <OverdueReviewNote months={loaded.late} request={request} />
      </>
    )
    return <RoleHomePage role={loaded.role} note={notes} request={request} />
  }
  const note = (
    <>
      <EmergencyNote emergencies={loaded.emergencies} request={request} />
      <ThinkingAlongNote waiting={loaded.thoughts} request={request} />
    </>
  )
  if (loaded.for === 'mentor') {
    const asked = (
      <>
        {note}
        <MentorProposals proposals={loaded.proposals} request={request} />
      </>
    )
    return <MentorTodayPage mine={loaded.mine} note={asked} request={request} />
  }
  const both = (
    <>
      <RecoveryNote waiting={loaded.waiting} request={request} />
      <OverdueReviewNote months={loaded.late} request={request} />
      <ReferralsNote referrals={loaded.referrals} request={request} />
      <RequestsNote requests={loaded.requests} request={request} />
      {note}
      <AnsweredNote answered={loaded.answered} request={request} />
      <OfficeProposalsCard proposals={loaded.proposals} request={request} />
    </>
  )
  return <OfficeTodayPage day={loaded.day} note={both} request={request} />
}

/** The first screen. */
export const homeRoutes: readonly Route[] = [today]
