import { moveMatchingOfMentor } from '../match-profiles/index.js'
import { recordFacts } from '../audit/index.js'
import {
  findMentor,
  insertMentorStatus,
  markMerged,
  possibleDoubles,
  updateMentor,
  type VolunteerMentor,
} from '../mentors/index.js'
import { moveCouplesOfMentor, tieBetween } from '../mentorships/index.js'
import { moveProposalsOfMentor } from '../proposals/index.js'
import { href, routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import { finish, readChoice, startReading, typedFrom } from '../shared/forms/index.js'
import { form, NotThere, type OpenRequest, type Route } from '../shared/http/index.js'
import { refused } from '../shared/result/index.js'
import { moveRolesOfMentor } from '../users/index.js'
import { moveContactsOfMentor } from '../visits/index.js'
import { moveOwnChoicesOfMentor } from '../waiting-list/index.js'
import { mergeMentors, type MentorsMerged } from './merge-mentors.js'
import { mergeMessages } from './merge-mentors.messages.js'
import { whatHangsOn } from './merge-preview.store.js'
import { MergeMentorsPage, type MergeShown } from './pages/merge-mentors.page.js'

const mergeForm = form({
  path: routes.mergeMentor,
  access: coordinators,
  audit: { action: 'update', object: 'mentor', of: ({ mentor }) => mentor.id },
  load: loadMerge,
  first: ({ mentor }) => typedFrom({ keep: mentor.id }),
  parse: (typed, { mentor, double }, { locale }) => {
    const reading = startReading(typed)
    const choices = [mentor.id, ...(double === undefined ? [] : [double.mentor.id])]
    const missing = mergeMessages(locale).errors.keep
    const keep = readChoice(reading, 'keep', { choices, missing })
    return finish(reading, () => keep ?? '')
  },
  decide: ({ mentor, double }, keptId, { locale }) => {
    const { refusals, keep } = mergeMessages(locale).errors
    if (double === undefined) {
      return refused({ keep })
    }
    const [kept, merged] = keptId === mentor.id ? [mentor, double.mentor] : [double.mentor, mentor]
    const decided = mergeMentors({ kept, merged, tie: double.tie })
    return decided.ok ? decided : refused({ keep: refusals[decided.reason] })
  },
  save: saveMerge,
  view: (shown, formState, request) => ({
    title: mergeMessages(request.locale).title,
    current: 'mentors',
    content: <MergeMentorsPage shown={shown} form={formState} request={request} />,
  }),
})

async function loadMerge(request: OpenRequest): Promise<MergeShown> {
  const { tx, today } = request
  const mentor = await unmerged(request, request.id('mentor'))
  const hangs = await whatHangsOn(tx, mentor.id)
  if ((request.query('dubbel') ?? '') === '') {
    return { mentor, hangs, double: undefined, choices: await possibleDoubles(tx, mentor.id) }
  }
  const other = await unmerged(request, request.queryId('dubbel'))
  const tie = await tieBetween(tx, { one: mentor.id, other: other.id, today })
  const double = { mentor: other, hangs: await whatHangsOn(tx, other.id), tie }
  return { mentor, hangs, double, choices: [] }
}

async function unmerged({ tx }: OpenRequest, id: string): Promise<VolunteerMentor> {
  const mentor = await findMentor(tx, id)
  if (mentor === undefined || mentor.mergedIntoId !== null) {
    throw new NotThere('mentor')
  }
  return mentor
}

async function saveMerge(
  { tx, actor, now: at, newId }: OpenRequest,
  { keptId, mergedId, version, details, facts }: MentorsMerged,
  { mentor, double }: MergeShown,
): Promise<string> {
  const move = { from: mergedId, to: keptId }
  await markMerged(tx, move)
  await updateMentor(tx, { id: keptId, version, details })
  await moveCouplesOfMentor(tx, move)
  await moveContactsOfMentor(tx, move)
  await moveOwnChoicesOfMentor(tx, move)
  await moveProposalsOfMentor(tx, move)
  await moveMatchingOfMentor(tx, { ...move, at, newId })
  await moveRolesOfMentor(tx, move)
  const [kept, merged] = mentor.id === keptId ? [mentor, double?.mentor] : [double?.mentor, mentor]
  if (kept?.status === null && merged !== undefined && merged.status !== null) {
    const status = { status: merged.status, since: merged.statusSince, reason: null }
    await insertMentorStatus(tx, { id: newId(), mentorId: keptId, ...status, at })
  }
  await recordFacts(tx, facts, { by: actor.accountId, at })
  return href(routes.mentor, { mentor: keptId }, { klaar: 'mentors-merged' })
}

/** The merge of two registrations of one mentor. */
export const mergeMentorRoutes: readonly Route[] = mergeForm
