import { describe, expect, it } from 'vitest'
import {
  mayChangeIdentity,
  mayNoteMeasures,
  mayTendClient,
  type ClientRelation,
} from './client.policy.js'

function allowed(may: (relation: ClientRelation) => boolean) {
  return (['coordinator', 'beside', 'none'] as const).filter(may)
}

describe('a dossier', () => {
  it('is kept by staff and by whoever stands beside the client today', () => {
    expect(allowed(mayTendClient)).toEqual(['coordinator', 'beside'])
  })

  it('has a name, birth date, number and measures that only staff may change', () => {
    expect(allowed(mayChangeIdentity)).toEqual(['coordinator'])
    expect(allowed(mayNoteMeasures)).toEqual(['coordinator'])
  })
})
