import { changesBetween, recordFacts } from '../audit/index.js'
import { detailsOf, updateMentor, type MentorDetails } from '../mentors/index.js'
import { routes } from '../routes.js'
import { coordinators, type AccessRule } from '../shared/access/index.js'
import { form, page, type OpenRequest, type Route } from '../shared/http/index.js'
import { fullName } from '../shared/names/index.js'
import { ok } from '../shared/result/index.js'
import { typedAnswers } from './answers.form.js'
import { saveMentorProfile } from './mentor-profile.store.js'
import { endTie, insertTie } from './mentor-tie.store.js'
import { openNamedMentor, openOwnWishes, type OpenedWishes } from './open-mentor.js'
import { WishesPage } from './pages/wishes.page.js'
import { WishesPartPage } from './pages/wishes-part.page.js'
import { changedAnswers, partAfter, sectionIn } from './part-form.js'
import { profileMessages } from './profiles.messages.js'
import { mentorPartNames, mentorParts, type Answers, type MentorPart } from './questions.js'
import { parseWishes, type AnswerWishes } from './wishes.form.js'
import { officePlaces, ownPlaces, type WishesPlaces } from './wishes-places.js'
import { wishesDraft } from './intake-draft.js'

type Way = {
  paths: { all: string; part: string }
  access: AccessRule
  places: WishesPlaces
  open: (request: OpenRequest) => Promise<OpenedWishes | undefined>
}

type LoadedPart = OpenedWishes & { section: MentorPart }

const office: Way = {
  paths: { all: routes.mentorMatchProfile, part: routes.mentorMatchPart },
  access: coordinators,
  places: officePlaces,
  open: openNamedMentor,
}

const own: Way = {
  paths: { all: routes.ownMatchProfile, part: routes.ownMatchPart },
  access: ({ role }) => role === 'mentor',
  places: ownPlaces,
  open: openOwnWishes,
}

function wishesOf({ paths, access, places, open }: Way): Route[] {
  const audit = { object: 'mentor', of: ({ mentor }: OpenedWishes) => mentor.id }
  const current = places.isOwn ? 'wishes' : 'mentors'
  const overview = page({
    path: paths.all,
    access,
    audit: { ...audit, action: 'read' },
    load: open,
    view: (opened, request) => ({
      title: titleOf(opened, places, request.locale),
      current,
      content: <WishesPage {...opened} places={places} request={request} />,
    }),
  })
  const part = form({
    path: paths.part,
    access,
    audit: { ...audit, action: 'update' },
    load: async (request): Promise<LoadedPart | undefined> => {
      const section = sectionIn(request, mentorPartNames)
      const opened = await open(request)
      return opened && { ...opened, section }
    },
    first: ({ section, answers }) => typedAnswers(mentorParts[section], answers),
    draft: (request) => {
      const section = sectionIn(request, mentorPartNames)
      return wishesDraft(places.isOwn ? 'own' : request.id('mentor'), section)
    },
    parse: (typed, loaded, { today, locale }) => parseWishes(typed, { ...loaded, today, locale }),
    decide: (_, answered) => ok(answered),
    save: (request, answered, loaded) => saveWishes(request, answered, { ...loaded, places }),
    view: (loaded, formState, request) => ({
      title: profileMessages(request.locale).mentor.parts[loaded.section],
      current,
      content: <WishesPartPage {...loaded} places={places} form={formState} request={request} />,
    }),
  })
  return [overview, ...part]
}

function titleOf({ mentor }: OpenedWishes, { isOwn }: WishesPlaces, locale: 'nl' | 'en'): string {
  const words = profileMessages(locale).mentor
  return isOwn ? words.ownTitle : words.title(fullName(mentor))
}

async function saveWishes(
  request: OpenRequest,
  answered: AnswerWishes,
  loaded: LoadedPart & { places: WishesPlaces },
) {
  const { mentor, section, places } = loaded
  const { languages, capacity, ...answers } = answered.answers
  await saveProfile(request, { ...answered, answers }, loaded)
  await saveRegistration(
    request,
    { languages: languages ?? null, capacity: capacity ?? null },
    loaded,
  )
  const next = answered.goesOn ? partAfter(mentorPartNames, section) : undefined
  const address = next === undefined ? places.all(mentor.id) : places.part(mentor.id, next)
  return `${address}?klaar=saved`
}

async function saveProfile(
  { tx, actor, now: at, newId }: OpenRequest,
  { answers, version, newTie, endedTies }: AnswerWishes,
  { mentor, profile, section }: LoadedPart,
) {
  const isChanged = changedAnswers(profile, answers).length > 0
  if (isChanged) {
    const kept = { ...profile, ...answers }
    await saveMentorProfile(tx, { id: newId(), mentorId: mentor.id, version, profile: kept, at })
  }
  for (const id of endedTies) {
    await endTie(tx, { id, mentorId: mentor.id, at })
  }
  if (newTie !== undefined) {
    await insertTie(tx, { id: newId(), mentorId: mentor.id, ...newTie }, at)
  }
  if (isChanged || newTie !== undefined || endedTies.length > 0) {
    const content = { part: section, isOwn: actor.mentorId === mentor.id }
    const fact = { type: 'wishesChanged', mentorId: mentor.id, content }
    await recordFacts(tx, [fact], { by: actor.accountId, at })
  }
}

/** Languages and how many clients stand in the registration; they change there, and the history tells it. */
async function saveRegistration(
  { tx, actor, now: at }: OpenRequest,
  { languages, capacity }: Answers,
  { mentor }: LoadedPart,
) {
  const { id, version } = mentor
  const changed: MentorDetails = {
    ...detailsOf(mentor),
    ...(Array.isArray(languages) && { languages }),
    ...(typeof capacity === 'number' && { capacity }),
  }
  const changes = changesBetween<Record<string, unknown>>(mentor, changed)
  if (Object.keys(changes).length === 0) {
    return
  }
  await updateMentor(tx, { id, version, details: changed })
  const fact = { type: 'mentorChanged', mentorId: id, content: { changes } }
  await recordFacts(tx, [fact], { by: actor.accountId, at })
}

/** The wishes of a mentor, for the office and for himself. */
export const wishesRoutes: readonly Route[] = [...wishesOf(office), ...wishesOf(own)]
