import type { AuthorityCase } from './authority-case.js'
import type { AuthorityTerms } from './authority-terms.js'
import type { Authority } from './authority.js'
import { statementsIn } from './statements.js'

/** Who may decide, what the mentor may do, and why. Pure and total; in doubt never wider for the mentor. */
export function whoDecides(authorityCase: AuthorityCase, terms: AuthorityTerms): Authority {
  const counts = statementsIn(authorityCase, terms).some(({ verdict }) => verdict === 'counts')
  const isPersonal = authorityCase.matter.startsWith('personal.')
  return {
    decides: isPersonal ? 'nobody' : 'client',
    mentorMay: isPersonal ? 'nothing' : 'support',
    missing: counts || isPersonal ? [] : ['capacity-statement'],
    conditions: [],
    grounds: [{ source: 'BW 1:454', says: 'De mentor helpt de cliënt om zelf te beslissen.' }],
    explanation: 'De cliënt beslist zelf. De mentor helpt daarbij.',
    disputed: false,
  }
}
