import type { Decision } from './decision.js'
import type { Step } from './path.js'

const told: Record<Step, (decision: Decision) => boolean> = {
  asked: () => true,
  authority: () => true,
  capacity: () => false,
  wants: ({ wish, wishPictured, involved }) => (wish ?? wishPictured ?? involved) !== null,
  options: ({ options }) => options.length > 0,
  consulted: ({ consultations, nobodyConsultedBecause }) =>
    consultations.length > 0 || nobodyConsultedBecause !== null,
  weighing: ({ options, collision }) =>
    collision !== null ||
    options.some(({ safe, connected, authentic }) => safe ?? connected ?? authentic),
  resistance: ({ clientResists, mentorResists }) => (clientResists ?? mentorResists) !== null,
  outcome: ({ outcome }) => outcome !== null,
  explained: ({ explainedHow, notExplainedBecause }) =>
    (explainedHow ?? notExplainedBecause) !== null,
  closing: ({ status }) => status === 'closed',
}

/** Whether something was told on this page of the path. */
export function isVisited(step: Step, decision: Decision): boolean {
  return told[step](decision)
}
