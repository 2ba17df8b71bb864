import { factsOf, recordFacts } from '../audit/index.js'
import { institutionChoices } from '../institutions/index.js'
import { href, routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import { form, type OpenRequest, type Route } from '../shared/http/index.js'
import { refused } from '../shared/result/index.js'
import { changeMentorStatus } from './change-mentor-status.js'
import { editMentor } from './edit-mentor.js'
import {
  errorOfDetails,
  firstDetails,
  parseDetails,
  parseNewMentor,
  typedDetails,
} from './mentor-details.form.js'
import { errorOfStatus, firstStatusValues, parseMentorStatus } from './mentor-status.form.js'
import { insertMentorStatus } from './mentor-status.store.js'
import { findMentor, insertMentor, updateMentor } from './mentor.store.js'
import { mentorMessages } from './mentors.messages.js'
import { MentorDetailsPage } from './pages/mentor-details.page.js'
import { MentorStatusPage } from './pages/mentor-status.page.js'
import { registerMentor } from './register-mentor.js'

const newMentorForm = form({
  path: routes.newMentor,
  access: coordinators,
  audit: { action: 'create', object: 'mentor' },
  load: async ({ tx }) => ({ institutions: await institutionChoices(tx) }),
  first: firstDetails,
  parse: (typed, { institutions }, { locale }) =>
    parseNewMentor(typed, {
      words: mentorMessages(locale).errors,
      institutionIds: institutions.map(({ id }) => id),
    }),
  decide: (_, command, { newId, today, locale }) => {
    const decided = registerMentor({ ...command, id: newId() }, today)
    return decided.ok
      ? decided
      : refused(errorOfDetails(decided.reason, mentorMessages(locale).errors))
  },
  save: async ({ tx, actor, now: at, newId }, { id, details, status, since, facts }) => {
    await insertMentor(tx, { id, details, at })
    const history = { mentorId: id, status, since, reason: null, at }
    await insertMentorStatus(tx, { id: newId(), ...history })
    await recordFacts(tx, facts, { by: actor.accountId, at })
    return href(routes.mentor, { mentor: id }, { klaar: 'mentor-registered' })
  },
  view: ({ institutions }, formState, request) => ({
    title: mentorMessages(request.locale).register.title,
    current: 'mentors',
    content: (
      <MentorDetailsPage
        mentor={undefined}
        edits={[]}
        institutions={institutions}
        form={formState}
        request={request}
      />
    ),
  }),
})

const editMentorForm = form({
  path: routes.editMentor,
  access: coordinators,
  audit: { action: 'update', object: 'mentor', of: ({ mentor }) => mentor.id },
  load: loadForEdit,
  first: ({ mentor }) => typedDetails(mentor),
  parse: (typed, { mentor, institutions }, { locale }) =>
    parseDetails(typed, {
      words: mentorMessages(locale).errors,
      institutionIds: institutions.map(({ id }) => id),
      kept: mentor,
    }),
  decide: ({ mentor }, command, { today, locale }) => {
    const decided = editMentor(mentor, command, today)
    return decided.ok
      ? decided
      : refused(errorOfDetails(decided.reason, mentorMessages(locale).errors))
  },
  save: async ({ tx, actor, now: at }, { facts, ...edited }) => {
    if (facts.length > 0) {
      await updateMentor(tx, edited)
      await recordFacts(tx, facts, { by: actor.accountId, at })
    }
    return href(routes.mentor, { mentor: edited.id }, { klaar: 'saved' })
  },
  view: (loaded, formState, request) => ({
    title: mentorMessages(request.locale).edit.title,
    current: 'mentors',
    content: <MentorDetailsPage {...loaded} form={formState} request={request} />,
  }),
})

const mentorStatusForm = form({
  path: routes.mentorStatus,
  access: coordinators,
  audit: { action: 'update', object: 'mentor', of: ({ mentor }) => mentor.id },
  load: loadMentor,
  first: (_, { today }) => firstStatusValues(today),
  parse: (typed, _, { today, locale }) =>
    parseMentorStatus(typed, { today, words: mentorMessages(locale).errors }),
  decide: ({ mentor }, command, { today, locale }) => {
    const decided = changeMentorStatus(mentor, command, today)
    return decided.ok
      ? decided
      : refused(errorOfStatus(decided.reason, mentorMessages(locale).errors))
  },
  save: async ({ tx, actor, now: at, newId }, { facts, ...changed }) => {
    await insertMentorStatus(tx, { id: newId(), ...changed, at })
    await recordFacts(tx, facts, { by: actor.accountId, at })
    return href(routes.mentor, { mentor: changed.mentorId }, { klaar: 'saved' })
  },
  view: ({ mentor }, formState, request) => ({
    title: mentorMessages(request.locale).status.title,
    current: 'mentors',
    content: <MentorStatusPage mentor={mentor} form={formState} request={request} />,
  }),
})

/** Who leaves a form open longer than this many edits sees every difference. */
const editsCompared = 10

/** A merged volunteer lives on in another and cannot be changed any more. */
async function loadMentor(request: OpenRequest) {
  const mentor = await findMentor(request.tx, request.id('mentor'))
  return mentor === undefined || mentor.mergedIntoId !== null ? undefined : { mentor }
}

async function loadForEdit(request: OpenRequest) {
  const loaded = await loadMentor(request)
  if (loaded === undefined) {
    return undefined
  }
  const { tx } = request
  const only = ['mentorChanged', 'mentorsMerged']
  const edits = await factsOf(tx, { mentorId: loaded.mentor.id }, { limit: editsCompared, only })
  return { ...loaded, edits, institutions: await institutionChoices(tx) }
}

/** The forms about one volunteer. */
export const mentorRoutes: readonly Route[] = [
  ...newMentorForm,
  ...editMentorForm,
  ...mentorStatusForm,
]
