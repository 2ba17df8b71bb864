import { routes } from '../routes.js'

/** The pages of the path, in order; one question a page. */
export const steps = [
  'asked',
  'authority',
  'capacity',
  'wants',
  'options',
  'consulted',
  'weighing',
  'resistance',
  'outcome',
  'explained',
  'closing',
] as const
export type Step = (typeof steps)[number]

/** The pages an urgent decision asks for at once; the others follow within the term of the law data. */
export const urgentSteps = [
  'asked',
  'authority',
  'capacity',
  'outcome',
  'explained',
  'closing',
] as const satisfies readonly Step[]

/** The address of every page of the path. */
export const stepRoutes = {
  asked: routes.decisionAsked,
  authority: routes.decisionAuthority,
  capacity: routes.decisionCapacity,
  wants: routes.decisionWants,
  options: routes.decisionOptions,
  consulted: routes.decisionConsulted,
  weighing: routes.decisionWeighing,
  resistance: routes.decisionResistance,
  outcome: routes.decisionOutcome,
  explained: routes.decisionExplained,
  closing: routes.closeDecision,
} as const satisfies Record<Step, string>

/** The key under which what was typed on a page is kept. */
export function stepDraft(step: Step | 'stop' | 'think-along', decisionId: string): string {
  return `decision-${step}-${decisionId}`
}

/** The keys of all that can stand typed about a decision as long as it is open. */
export function draftsOfPath(decisionId: string): string[] {
  return [...steps, 'stop' as const, 'think-along' as const].map((step) =>
    stepDraft(step, decisionId),
  )
}
