import { findClient } from '../clients/index.js'
import { specialCategories } from '../matching/index.js'
import { findMentor } from '../mentors/index.js'
import { href, routes } from '../routes.js'
import { actingMentor, coordinators, type AccessRule } from '../shared/access/index.js'
import { textOf } from '../shared/forms/index.js'
import { form, NotThere, post, type OpenRequest, type Route } from '../shared/http/index.js'
import { fullName } from '../shared/names/index.js'
import { ok } from '../shared/result/index.js'
import type { Answering } from './answering.js'
import { SpecialPage } from './pages/special.page.js'
import {
  keepSpecialAnswer,
  specialAnswersOf,
  withdrawSpecialAnswer,
  type SpecialAnswer,
} from './special-answer.store.js'
import { firstSpecial, parseSpecial } from './special.form.js'
import { specialMessages } from './special.messages.js'

type Loaded = Answering & { answers: readonly SpecialAnswer[] }

type Way = {
  paths: { special: string; withdraw: string }
  access: AccessRule
  object: 'match-profile' | 'mentor'
  current: string
  open: (request: OpenRequest) => Promise<Answering | undefined>
}

const client: Way = {
  paths: { special: routes.specialOfClient, withdraw: routes.withdrawSpecialOfClient },
  access: coordinators,
  object: 'match-profile',
  current: 'clients',
  open: async (request) => {
    const found = await findClient(request.tx, request.id('client'))
    const address = { client: found?.id ?? '' }
    return (
      found && {
        who: { clientId: found.id },
        id: found.id,
        name: fullName(found),
        isOwn: false,
        kind: 'client',
        places: {
          special: href(routes.specialOfClient, address),
          withdraw: href(routes.withdrawSpecialOfClient, address),
          back: href(routes.intake, address),
        },
      }
    )
  },
}

const mentor: Way = {
  paths: { special: routes.specialOfMentor, withdraw: routes.withdrawSpecialOfMentor },
  access: coordinators,
  object: 'mentor',
  current: 'mentors',
  open: async (request) => {
    const opened = await mentorNamed(request, request.id('mentor'))
    const address = { mentor: opened?.id ?? '' }
    const places = {
      special: href(routes.specialOfMentor, address),
      withdraw: href(routes.withdrawSpecialOfMentor, address),
      back: href(routes.mentorMatchProfile, address),
    }
    return opened && { ...opened, isOwn: false, places }
  },
}

const own: Way = {
  paths: { special: routes.ownSpecial, withdraw: routes.withdrawOwnSpecial },
  access: ({ role }) => role === 'mentor',
  object: 'mentor',
  current: 'wishes',
  open: async (request) => {
    const mentorId = actingMentor(request.actor)
    const opened = mentorId === null ? undefined : await mentorNamed(request, mentorId)
    const places = {
      special: href(routes.ownSpecial),
      withdraw: href(routes.withdrawOwnSpecial),
      back: href(routes.ownMatchProfile),
    }
    return opened && { ...opened, isOwn: true, places }
  },
}

async function mentorNamed({ tx }: OpenRequest, id: string) {
  const found = await findMentor(tx, id)
  return found === undefined || found.mergedIntoId !== null
    ? undefined
    : { who: { mentorId: id }, id, name: fullName(found), kind: 'mentor' as const }
}

function specialOf({ paths, access, object, current, open }: Way): Route[] {
  const give = form({
    path: paths.special,
    access,
    audit: { action: 'update', object, of: ({ id }: Loaded) => id, sensitivity: 'ordinary' },
    load: async (request): Promise<Loaded | undefined> => {
      const opened = await open(request)
      return opened && { ...opened, answers: await specialAnswersOf(request.tx, opened.who) }
    },
    first: (_, { today }) => firstSpecial(today),
    parse: (typed, { isOwn, kind }, { today, locale }) =>
      parseSpecial(typed, { today, locale, isOwn, kind }),
    decide: (_, answer) => ok(answer),
    save: async ({ tx, actor, now: at, newId }, answer, { who, places }) => {
      const { accountId } = actor
      await keepSpecialAnswer(tx, who, { ...answer, id: newId(), accountId, at })
      return `${places.special}?klaar=saved`
    },
    view: (loaded, formState, request) => ({
      title: specialMessages(request.locale).title,
      current,
      content: <SpecialPage {...loaded} form={formState} request={request} />,
    }),
  })
  const withdraw = post({
    path: paths.withdraw,
    access,
    audit: { action: 'update', object },
    act: async (request, typed) => {
      const opened = await open(request)
      const category = specialCategories.find((one) => one === textOf(typed, 'category'))
      if (opened === undefined) {
        throw new NotThere('special answer')
      }
      if (category === undefined) {
        return opened.places.special
      }
      await withdrawSpecialAnswer(request.tx, opened.who, { category, at: request.now })
      return `${opened.places.special}?klaar=special-withdrawn`
    },
  })
  return [...give, withdraw]
}

/** Special answers with their consent: of a client, of a mentor, and of the mentor who is signed in. */
export const specialRoutes: readonly Route[] = [client, mentor, own].flatMap(specialOf)
