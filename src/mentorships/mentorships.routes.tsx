import { routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { page, type Route } from '../shared/http/index.js'
import { answerForm } from './actions/answer-preconditions.routes.js'
import { rhythmForm } from './actions/agree-rhythm.form.js'
import { endForm } from './actions/end-mentorship.form.js'
import { handOverForm } from './actions/hand-over-mentorship.form.js'
import { substituteForm } from './actions/name-substitute.form.js'
import { pauseForm } from './actions/pause-mentorship.form.js'
import { reopenForm } from './actions/reopen-mentorship.form.js'
import { resumeForm } from './actions/resume-mentorship.form.js'
import type { AroundStart } from './actions/around-start.js'
import { startForm } from './actions/start-mentorship.routes.js'
import { actionMessages } from './action.messages.js'
import { coupleOnPage } from './mentorship-page.store.js'
import { mentorshipListRoutes } from './mentorship-list.routes.js'
import { MentorshipPage } from './pages/mentorship.page.js'

const mentorshipPage = page({
  path: routes.mentorship,
  access: caseworkers,
  audit: { action: 'read', object: 'mentorship', of: ({ mentorship }) => mentorship.id },
  load: coupleOnPage,
  view: (couple, request) => ({
    title: actionMessages(request.locale).couple(couple.clientName, couple.mentorName),
    current: 'clients',
    printable: true,
    content: <MentorshipPage couple={couple} request={request} />,
  }),
})

/** The routes of mentorships; others may know of a couple that begins. */
export function mentorshipRoutes(around: AroundStart): readonly Route[] {
  return [
    ...mentorshipListRoutes,
    ...startForm(around),
    ...pauseForm,
    ...resumeForm,
    ...substituteForm,
    ...handOverForm,
    ...rhythmForm,
    ...endForm,
    ...reopenForm,
    ...answerForm,
    mentorshipPage,
  ]
}
