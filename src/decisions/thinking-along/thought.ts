import type { Instant } from '../../shared/calendar/index.js'

/** Somebody who can be asked to think along. */
export type Colleague = {
  readonly accountId: string
  readonly name: string
  readonly role: 'coordinator' | 'mentor'
  readonly mentorId: string | null
}

/** What somebody answered. */
export type Reply = {
  readonly id: string
  readonly accountId: string
  readonly byName: string
  readonly isCoordinator: boolean
  readonly words: string
  readonly repliedAt: Instant
  readonly takenOverAt: Instant | null
}

/** A question to think along about a decision. */
export type Thought = {
  readonly id: string
  readonly decisionId: string
  readonly clientId: string
  readonly words: string
  readonly askedBy: string
  readonly askedByName: string
  readonly askedAt: Instant
  readonly closedAt: Instant | null
  readonly isDecisionOpen: boolean
  readonly readers: readonly { readonly accountId: string; readonly name: string }[]
  readonly replies: readonly Reply[]
}

/** Whether a question still asks for answers: not closed, and the decision still to be taken. */
export function isAsking({ closedAt, isDecisionOpen }: Thought): boolean {
  return closedAt === null && isDecisionOpen
}
