import type { Authority } from '../../src/authority/index.js'
import type { Statement } from '../../src/decisions/capacity/index.js'
import type { Decision } from '../../src/decisions/decision.js'
import type { ClosedDecision, LetterFacts } from '../../src/decisions/letters/letter.js'
import { aDecisionRecord } from './a-decision-record.js'

/** What the rules say of a matter in which the mentor decides. */
export const mentorsAuthority: Authority = {
  decides: 'mentor',
  mentorMay: 'decide',
  missing: [],
  conditions: [],
  grounds: [{ source: 'BW 1:453', says: 'De mentor vertegenwoordigt de cliënt.' }],
  explanation: 'De mentor mag beslissen.',
  disputed: false,
}

/** A psychologist found Hanne unable to decide about moving. */
export const aStatement: Statement = {
  id: '0199a000-0000-7000-8000-000000000010',
  clientId: '0199a000-0000-7000-8000-000000000002',
  decisionId: null,
  matter: 'care.move',
  capable: false,
  about: 'Een eigen flat',
  byName: 'P. Visser',
  byRole: 'psychologist',
  isMentor: false,
  statedOn: '2026-11-01',
  statedAt: null,
  reasons: null,
  requestId: null,
  recordedBy: 'ilona',
  recordedByName: 'Ilona',
  recordedAt: '2026-11-02T10:00:00.000Z',
  struckOut: null,
}

const closed = {
  status: 'closed',
  question: 'Wil Hanne een eigen flat?',
  authority: mentorsAuthority,
  outcome: 'mentor-decided',
  outcomeWords: 'Hanne blijft nu nog wonen waar zij woont.',
  outcomeWhy: 'Alleen wonen is nog te zwaar.',
  wish: 'Hanne wil een eigen keuken.',
  decidedOn: '2026-11-20',
  reviewOn: '2027-05-20',
  closedAt: '2026-11-20T15:00:00.000Z',
  closedByName: 'Ilona',
} as const satisfies Partial<Decision>

/** What a letter about Hanne's flat is made of. */
export function letterFacts(told: Partial<Decision> = {}): LetterFacts {
  return {
    decision: { ...aDecisionRecord({ ...closed, ...told }) } as ClosedDecision,
    givenName: 'Hanne',
    fullName: 'Hanne de Boer',
    birthDate: '1990-03-01',
    mentorName: 'Ilona',
    regime: 'statutory',
    foundation: { name: 'Stichting Mentorschap', phone: '020 123 45 67' },
    institution: null,
    corrections: [],
    statements: [{ ...aStatement, decisionId: aDecisionRecord().id }],
  }
}
