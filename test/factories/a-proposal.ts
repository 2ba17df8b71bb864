import type { Proposal, ProposalAnswer } from '../../src/proposals/rules/proposal.js'

/** Casper for Jaap: proposed yesterday by a coordinator, the mentor not asked yet. */
export function aProposal(changes: Partial<Proposal> = {}): Proposal {
  return {
    id: 'proposal',
    clientId: 'jaap',
    mentorId: 'casper',
    entryId: 'entry',
    regime: 'newcomer',
    status: 'asking-mentor',
    proposedBy: 'coordinator',
    proposedAt: '2026-11-20T10:00:00.000Z',
    reason: 'Allebei graag buiten, en Casper heeft de tijd.',
    suggestedMentorId: 'casper',
    followedSuggestion: true,
    toldToMentor: null,
    mentorAskedAt: null,
    agreedOn: null,
    mentorshipId: null,
    closedAt: null,
    closeReason: null,
    answers: [],
    meetings: [],
    ...changes,
  }
}

/** The same, with the mentor asked. */
export function anAskedProposal(changes: Partial<Proposal> = {}): Proposal {
  return aProposal({
    toldToMentor: 'Een man van in de zestig in Zuidoost.',
    mentorAskedAt: '2026-11-20T11:00:00.000Z',
    ...changes,
  })
}

/** An answer as a coordinator notes it, a yes of the mentor to meet unless told otherwise. */
export function anAnswer(changes: Partial<ProposalAnswer> = {}): ProposalAnswer {
  return {
    id: 'answer',
    side: 'mentor',
    moment: 'to-meet',
    answer: 'yes',
    reason: null,
    notBefore: null,
    isVeto: false,
    how: 'Aan de telefoon',
    answeredOn: '2026-11-21',
    by: 'coordinator',
    at: '2026-11-21T09:00:00.000Z',
    ...changes,
  }
}
