import { actsOfOffice, type Authority } from '../../authority/index.js'
import { stepsFor } from '../guard/index.js'
import type { Decision } from '../decision.js'

/**
 * Whether a statement about capacity says anything in this matter: not for acts of the mentor's office, and not
 * where nobody can decide for the client anyhow.
 */
export function needsStatement(
  decision: Pick<Decision, 'matter' | 'isUrgent'>,
  authority: Authority,
): boolean {
  const isOffice = (actsOfOffice as readonly string[]).includes(decision.matter)
  return !isOffice && stepsFor(decision, authority).includes('capacity')
}
