import { describe, expect, it } from 'vitest'
import { organisationPlaces } from '../organisations/index.js'
import { roles, type Role } from '../shared/access/index.js'
import { pathOf } from './check-policy.js'
import { policy } from './index.js'

type Place = { href: string; roles: readonly Role[] }

const places = Object.values(organisationPlaces).flatMap((group) =>
  Object.entries(group as Record<string, Place>),
)

describe('the links between the pages about the organisation', () => {
  it.each(places)('lead to %s for exactly who may open it', (_, { href, roles: linked }) => {
    const row = policy.find(({ route, method }) => pathOf(route) === href && method === 'get')
    const allowed = roles.filter((role) => row?.allow.some((party) => party === role))
    expect(new Set(linked)).toEqual(new Set(allowed))
  })
})
