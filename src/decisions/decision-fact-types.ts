/** What can have happened to a decision, for the history of its client. */
export const decisionFactTypes = [
  'decisionAsked',
  'decisionClosed',
  'decisionReferred',
  'decisionCorrected',
  'decisionLookedBack',
] as const
export type DecisionFactType = (typeof decisionFactTypes)[number]
