import { href, routes } from '../routes.js'
import type { Role } from '../shared/access/index.js'

const office = ['coordinator'] as const
const overseers = ['coordinator', 'auditor'] as const
const answerable = ['coordinator', 'board', 'auditor'] as const

/** A page about the organisation, and who may open it; a test holds this against the table of rights. */
type PlaceOf = { href: string; roles: readonly Role[] }

/** The pages about the organisation by group; the first of a group is where its link leads. */
export const organisationPlaces = {
  settings: {
    settings: { href: href(routes.organisation), roles: office },
    referralDoor: { href: href(routes.referralDoor), roles: office },
    signOn: { href: href(routes.signOnSettings), roles: office },
    imports: { href: href(routes.imports), roles: office },
    places: { href: href(routes.places), roles: office },
    regions: { href: href(routes.regions), roles: office },
  },
  people: {
    colleagues: { href: href(routes.colleagues), roles: office },
    recovery: { href: href(routes.recoveryRequests), roles: answerable },
  },
  access: {
    logReview: { href: href(routes.logReviews), roles: overseers },
    emergencies: { href: href(routes.emergencies), roles: overseers },
    objections: { href: href(routes.objections), roles: ['coordinator', 'complaints', 'auditor'] },
  },
  data: {
    requests: { href: href(routes.privacyRequests), roles: office },
    retention: { href: href(routes.retention), roles: answerable },
    destruction: { href: href(routes.destruction), roles: answerable },
    register: { href: href(routes.processingRegister), roles: answerable },
  },
  figures: {
    figures: { href: href(routes.insight), roles: [...answerable, 'network'] },
  },
} as const satisfies Record<string, Record<string, PlaceOf>>

/** A group of pages about the organisation. */
export type OrganisationGroup = keyof typeof organisationPlaces

type Groups = typeof organisationPlaces

/** One page about the organisation. */
export type OrganisationPlace = { [G in OrganisationGroup]: keyof Groups[G] }[OrganisationGroup]

/** A page somebody may open. */
export type OpenPlace = { key: OrganisationPlace; group: OrganisationGroup; href: string }

/** The pages about the organisation that are open to a role, in their order. */
export function placesOpenTo(role: Role): OpenPlace[] {
  return Object.entries(organisationPlaces).flatMap(([group, places]) =>
    Object.entries(places as Record<string, PlaceOf>)
      .filter(([, place]) => place.roles.includes(role))
      .map(([key, place]) => ({
        key: key as OrganisationPlace,
        group: group as OrganisationGroup,
        href: place.href,
      })),
  )
}
