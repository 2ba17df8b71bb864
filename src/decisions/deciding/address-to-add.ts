import type { MissingCode } from '../../authority/index.js'
import { href, routes } from '../../routes.js'
import type { Decision } from '../decision.js'
import type { DecidingMessages } from './deciding.messages.js'

type Label = keyof DecidingMessages['add']

/** Where somebody can add what the rules miss; undefined when it is asked on the page itself. */
export function addressToAdd(
  code: MissingCode,
  { id, clientId, mentorshipId }: Pick<Decision, 'id' | 'clientId' | 'mentorshipId'>,
): { href: string; label: Label } | undefined {
  const client = { client: clientId }
  const decision = { ...client, decision: id }
  switch (code) {
    case 'measures':
    case 'mentorship-in-force':
      return { href: href(routes.client, client), label: 'measures' }
    case 'age':
      return { href: href(routes.client, client), label: 'age' }
    case 'resistance':
    case 'serious-harm':
      return { href: href(routes.decisionResistance, decision), label: 'resistance' }
    case 'written-refusal-unknown':
      return { href: href(routes.livingWills, client), label: 'refusal' }
    case 'invasive':
      return undefined
    default:
      return code.startsWith('permission')
        ? {
            href: href(routes.newPermission, { mentorship: mentorshipId }),
            label: 'permission',
          }
        : { href: href(routes.decisionCapacity, decision), label: 'capacity' }
  }
}
