import { isOpen, standing, type Proposal } from './proposal.js'

type Seen = { readonly proposal: Proposal; readonly hasMentorStopped: boolean }

/** What the mentor may know of it now: nothing, what was told without a name, or whom it is about. */
export function mentorMaySee(
  { proposal, hasMentorStopped }: Seen,
  mentorId: string | null,
): 'nothing' | 'nameless' | 'named' {
  const isHis = proposal.mentorId === mentorId && !hasMentorStopped
  if (!isHis || proposal.mentorAskedAt === null || !isOpen(proposal)) {
    return 'nothing'
  }
  return standing(proposal, 'mentor', 'to-meet')?.answer === 'yes' ? 'named' : 'nameless'
}

/** Whether the client may know who is proposed: only once the mentor is willing, and while it is open. */
export function clientMaySee(proposal: Proposal, clientId: string | null): boolean {
  return (
    proposal.clientId === clientId &&
    isOpen(proposal) &&
    standing(proposal, 'mentor', 'to-meet')?.answer === 'yes'
  )
}
