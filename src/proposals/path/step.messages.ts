import { messages } from '../../shared/i18n/index.js'
import { en } from './step.messages.en.js'
import { nl } from './step.messages.nl.js'

/** The words of the forms of a proposal. */
export type StepMessages = typeof nl

/** The words of the forms of a proposal, per language. */
export const stepMessages = messages<StepMessages>({ nl, en })
