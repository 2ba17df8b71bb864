import { messages } from '../../shared/i18n/index.js'
import { en } from './step.messages.en.js'
import { nl, type StepMessages } from './step.messages.nl.js'

export type { StepMessages }

/** The words of the forms of a proposal, per language. */
export const stepMessages = messages<StepMessages>({ nl, en })
