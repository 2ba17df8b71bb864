import { factsOf, type ToldFact } from '../audit/index.js'
import { findInstitution } from '../institutions/index.js'
import { findMentor, statusesOf, type VolunteerMentor } from '../mentors/index.js'
import { wishesStanding } from '../match-profiles/index.js'
import { mentorshipFactFrom, pastMandatesOf } from '../mentorships/index.js'
import { routes } from '../routes.js'
import { caseworkers, type Actor } from '../shared/access/index.js'
import type { Tx } from '../shared/database/index.js'
import { isUuid } from '../shared/ids/index.js'
import { page, type OpenRequest, type Route } from '../shared/http/index.js'
import { fullName } from '../shared/names/index.js'
import { couplesInRhythm } from './couples-of-team.js'
import { findMentorAccess } from './mentor-access.store.js'
import { namesOfPeople } from './people-names.store.js'
import type { MentorShown } from './mentor-shown.js'
import { MentorPage } from './pages/mentor.page.js'
import { MergedMentorPage } from './pages/merged-mentor.page.js'

const factsShown = 40

const mentorPage = page({
  path: routes.mentor,
  access: caseworkers,
  audit: { action: 'read', object: 'mentor', of: ({ mentor }) => mentor.id },
  load: loadMentorPage,
  view: (shown, request) => ({
    title: fullName(shown.mentor),
    current: 'mentors',
    content:
      shown.mentor.mergedIntoId === null ? (
        <MentorPage shown={shown} request={request} />
      ) : (
        <MergedMentorPage keptId={shown.mentor.mergedIntoId} locale={request.locale} />
      ),
  }),
})

/** A mentor finds only himself here: everybody else is "not there". */
export function maySeeMentor({ role, mentorId }: Pick<Actor, 'role' | 'mentorId'>, id: string) {
  return role === 'coordinator' || (role === 'mentor' && mentorId === id)
}

async function loadMentorPage(request: OpenRequest): Promise<MentorShown | undefined> {
  const { tx, actor, today } = request
  const id = request.id('mentor')
  const mentor = maySeeMentor(actor, id) ? await findMentor(tx, id) : undefined
  if (mentor === undefined) {
    return undefined
  }
  const shown = {
    mentor,
    statuses: await statusesOf(tx, id),
    couples: await couplesInRhythm(tx, { mentorId: id, today }),
    worksAt: await nameOfWork(tx, mentor),
    wishes: await wishesStanding(tx, mentor),
    past: await pastMandatesOf(tx, { mentorId: id, today }),
  }
  return actor.role === 'coordinator' ? { ...shown, office: await forOffice(request, id) } : shown
}

async function nameOfWork(tx: Tx, { worksAtInstitutionId }: VolunteerMentor) {
  return worksAtInstitutionId === null
    ? undefined
    : (await findInstitution(tx, worksAtInstitutionId))?.name
}

/** What only coordinators see: how the mentor signs in, and what happened. */
async function forOffice({ tx, now, today }: OpenRequest, mentorId: string) {
  const facts = await factsOf(tx, { mentorId }, { limit: factsShown })
  return {
    access: await findMentorAccess(tx, { mentorId, now, today }),
    facts,
    names: await namesOfPeople(tx, facts.flatMap(peopleIn)),
  }
}

function peopleIn(fact: ToldFact): string[] {
  const told: readonly unknown[] = Object.values(mentorshipFactFrom(fact) ?? {})
  return [fact.clientId, fact.mentorId, ...told.flat()].filter(isUuid)
}

/** The page of one mentor. */
export const mentorPageRoutes: readonly Route[] = [mentorPage]
