import { messages } from '../../shared/i18n/index.js'
import { en } from './what-fits.messages.en.js'
import { nl } from './what-fits.messages.nl.js'

/** The words of "what fits?". */
export const whatFitsMessages = messages({ nl, en })

export type WhatFitsMessages = typeof nl
