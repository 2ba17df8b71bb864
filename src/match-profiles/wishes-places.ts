import { href, routes } from '../routes.js'
import type { MentorPart } from './questions.js'

/** The two ways to the wishes of a mentor: the office by his id, and he himself without any. */
export type WishesPlaces = {
  isOwn: boolean
  all: (mentorId: string) => string
  part: (mentorId: string, section: MentorPart) => string
  special: (mentorId: string) => string
  withdraw: (mentorId: string) => string
}

/** For coordinators. */
export const officePlaces: WishesPlaces = {
  isOwn: false,
  all: (mentor) => href(routes.mentorMatchProfile, { mentor }),
  part: (mentor, section) => href(routes.mentorMatchPart, { mentor, section }),
  special: (mentor) => href(routes.specialOfMentor, { mentor }),
  withdraw: (mentor) => href(routes.withdrawSpecialOfMentor, { mentor }),
}

/** For the mentor himself: no id stands in his address. */
export const ownPlaces: WishesPlaces = {
  isOwn: true,
  all: () => href(routes.ownMatchProfile),
  part: (_, section) => href(routes.ownMatchPart, { section }),
  special: () => href(routes.ownSpecial),
  withdraw: () => href(routes.withdrawOwnSpecial),
}
