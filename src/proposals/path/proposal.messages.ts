import { messages } from '../../shared/i18n/index.js'
import { en } from './proposal.messages.en.js'
import { nl } from './proposal.messages.nl.js'

/** The words around a proposal. */
export type ProposalMessages = typeof nl

/** The words around a proposal, per language. */
export const proposalMessages = messages<ProposalMessages>({ nl, en })
