import type { Authority } from '../../src/authority/index.js'

/** An answer of the rules; unless told otherwise the mentor decides and nothing is missing. */
export function anAuthority(told: Partial<Authority> = {}): Authority {
  return {
    decides: 'mentor',
    mentorMay: 'decide',
    missing: [],
    conditions: [],
    grounds: [{ source: 'BW 1:453', says: 'De mentor vertegenwoordigt de cliënt.' }],
    explanation: 'De mentor mag beslissen.',
    disputed: false,
    ...told,
  }
}
