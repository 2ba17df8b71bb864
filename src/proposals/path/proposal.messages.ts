import { messages } from '../../shared/i18n/index.js'
import { en } from './proposal.messages.en.js'
import { nl, type ProposalMessages } from './proposal.messages.nl.js'

export type { ProposalMessages }

/** The words around a proposal, per language. */
export const proposalMessages = messages<ProposalMessages>({ nl, en })
