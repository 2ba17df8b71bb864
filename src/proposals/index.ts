export { openProposals, openProposalsOf, type KnownProposal } from './proposal.store.js'
export { makeProposal } from './rules/propose.js'
export { nextStep, waitingSince, waitsTooLong, type NextStep } from './rules/next-step.js'
export { isOpen, type Proposal, type ProposalStatus } from './rules/proposal.js'
