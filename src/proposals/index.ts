export { openProposals, openProposalsOf, type KnownProposal } from './proposal.store.js'
export { makeProposal } from './rules/propose.js'
export { nextStep, waitingSince, waitsTooLong, type NextStep } from './rules/next-step.js'
export { isOpen, type Proposal, type ProposalStatus } from './rules/proposal.js'
export { boardRoutes } from './board/board.routes.js'
export { layBoard } from './board/lay-board.js'
export { loadPeople } from './board/load-people.js'
export { printedBoard, type PrintedBoard, type PrintedClient } from './board/printed-board.js'
export { proposalRoutes } from './proposals.routes.js'
export { aroundStart } from './around-start.js'
export { moveProposalsOfClient } from './merged-client.store.js'
export { moveProposalsOfMentor } from './move-mentor.store.js'
export { proposalFactSentence } from './proposal-facts.js'
export { MentorProposals, proposalsForMentor } from './today/mentor-today.js'
export {
  OfficeProposalsCard,
  proposalsForOffice,
  type OfficeProposals,
} from './today/office-today.js'
export { checkInsToHold } from './check-ins/check-in.store.js'
