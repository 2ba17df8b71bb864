import { messages } from '../shared/i18n/index.js'
import type { DecisionFactType } from './decision-fact-types.js'
import type { Outcome } from './decision.js'

type FactMessages = {
  facts: Record<DecisionFactType, (question: string, outcome: string) => string>
  outcomes: Record<Outcome, string>
}

const nl: FactMessages = {
  facts: {
    decisionAsked: (question) => `Er is een beslissing gevraagd: ${question}`,
    decisionClosed: (question, outcome) => `Beslissing afgesloten (${outcome}): ${question}`,
    decisionReferred: (question) => `Gevraagd, maar niet aan de mentor: ${question}`,
    decisionCorrected: (question) => `Aangevuld na het afsluiten: ${question}`,
    decisionLookedBack: (question) => `Teruggekeken op de beslissing: ${question}`,
  },
  outcomes: {
    'client-decided': 'cliënt besliste zelf',
    'mentor-decided': 'mentor besliste',
    refused: 'mentor weigerde',
    referred: 'doorverwezen',
    'not-yet': 'nog niet beslist',
  },
}

const en: FactMessages = {
  facts: {
    decisionAsked: (question) => `A decision was asked for: ${question}`,
    decisionClosed: (question, outcome) => `Decision closed (${outcome}): ${question}`,
    decisionReferred: (question) => `Asked, but not for the mentor: ${question}`,
    decisionCorrected: (question) => `Added after closing: ${question}`,
    decisionLookedBack: (question) => `Looked back on the decision: ${question}`,
  },
  outcomes: {
    'client-decided': 'the client decided',
    'mentor-decided': 'the mentor decided',
    refused: 'the mentor refused',
    referred: 'referred',
    'not-yet': 'not decided yet',
  },
}

/** The sentences of the history about decisions, and the outcomes in a few words. */
export const decisionFactMessages = messages<FactMessages>({ nl, en })
