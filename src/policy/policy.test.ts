import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { routes } from '../routes.js'
import { checkPolicy, policy, policyPage, type PolicyRow } from './index.js'

const row: PolicyRow = { route: 'client', method: 'get', allow: ['coordinator'], because: 'x' }
const everyRequest = { method: 'ALL', path: '/*' }
const dossier = { method: 'GET', path: routes.client }

function checking(claimed: Parameters<typeof checkPolicy>[0], rows: readonly PolicyRow[]) {
  return () => checkPolicy(claimed, rows, { isDemo: false })
}

describe('starting with the table of who may do what', () => {
  it('goes on when every route has its row', () => {
    expect(checking([everyRequest, dossier], [row])).not.toThrow()
  })

  it('stops at a route that nobody thought about, and names it', () => {
    const forgotten = { method: 'POST', path: routes.client }
    expect(checking([dossier, forgotten], [row])).toThrow(`may use: POST ${routes.client}`)
  })

  it('stops at a row that promises what is not there', () => {
    expect(checking([], [row])).toThrow('has no route: GET /clienten/:client')
  })

  it('stops at two rows about one route', () => {
    expect(checking([dossier], [row, row])).toThrow('claim the same route')
  })

  it('stops at a route that takes everything', () => {
    expect(checking([dossier, { method: 'ALL', path: routes.home }], [row])).toThrow(
      `ALL ${routes.home}`,
    )
  })

  it('wants the ways in of the demonstration only there', () => {
    const demo: PolicyRow = { ...row, route: 'demoLink', only: 'demo' }
    expect(checking([dossier], [row, demo])).not.toThrow()
  })
})

describe('the table of who may do what', () => {
  it('stands in the documentation as it is', () => {
    expect(readFileSync('docs/security/policy.md', 'utf8')).toBe(policyPage(policy))
  })

  it('gives what is open to everybody, and nothing else, to who is not signed in', () => {
    const toVisitors = policy.filter(({ allow }) => allow.includes('visitor'))
    expect(toVisitors).toEqual(policy.filter(({ open }) => open))
  })

  it('gives a former mentor, a stranger and the operator nothing', () => {
    const nothing = ['mentor:former', 'mentor:none', 'operator'] as const
    expect(policy.filter(({ allow }) => nothing.some((party) => allow.includes(party)))).toEqual([])
  })
})
