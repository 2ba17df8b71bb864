import { href, routes } from '../../routes.js'
import { actingMentor } from '../../shared/access/index.js'
import type { OpenRequest, ViewRequest } from '../../shared/http/index.js'
import { ButtonLink, Card } from '../../shared/ui/index.js'
import { mentorSideMessages, type MentorSideMessages } from '../mentor-side/mentor-side.messages.js'
import { meetingWhen } from '../path/meeting-when.js'
import { openProposalsOf, type KnownProposal } from '../proposal.store.js'
import { mentorMaySee } from '../rules/may-see.js'
import { mayAskAgain } from '../rules/next-step.js'
import { haveMet, openMeeting, standing, type Proposal } from '../rules/proposal.js'

/** The proposals a mentor may know of; none for who does not act as a mentor. */
export async function proposalsForMentor({ tx, actor }: OpenRequest): Promise<KnownProposal[]> {
  const mentorId = actingMentor(actor)
  if (mentorId === null) {
    return []
  }
  const open = await openProposalsOf(tx, { mentorId })
  return open.filter((known) => mentorMaySee(known, mentorId) !== 'nothing')
}

/** "There is a question for you", a meeting to come, the question whether to begin, or what is waited for. */
export function MentorProposals({
  proposals,
  request,
}: {
  proposals: readonly KnownProposal[]
  request: ViewRequest
}) {
  return (
    <>
      {proposals.map((known) => (
        <MentorProposal known={known} request={request} />
      ))}
    </>
  )
}

function MentorProposal({ known, request }: { known: KnownProposal; request: ViewRequest }) {
  const all = mentorSideMessages(request.locale)
  const { today: words } = all
  const { proposal, clientName } = known
  const address = href(routes.proposal, { proposal: proposal.id })
  if (mentorMaySee(known, proposal.mentorId) === 'nameless') {
    const isAnswered =
      standing(proposal, 'mentor', 'to-meet') !== undefined && !mayAskAgain(proposal, request.today)
    return isAnswered ? null : (
      <Card title={words.question} tone="soon">
        <p>{words.questionText}</p>
        <ButtonLink href={address}>{words.open}</ButtonLink>
      </Card>
    )
  }
  const meeting = openMeeting(proposal)
  if (meeting !== undefined) {
    return (
      <Card title={<bdi>{words.meeting(clientName, meetingWhen(meeting, request))}</bdi>}>
        {meeting.place !== null && <p>{meeting.place}</p>}
        <ButtonLink href={address} variant="secondary">
          {words.look}
        </ButtonLink>
      </Card>
    )
  }
  return haveMet(proposal) && standing(proposal, 'mentor', 'to-begin') === undefined ? (
    <Card title={<bdi>{words.decide(clientName)}</bdi>} tone="soon">
      <ButtonLink href={address}>{words.open}</ButtonLink>
    </Card>
  ) : (
    <Card title={<bdi>{all.who(clientName)}</bdi>}>
      <p>{toldMeanwhile(proposal, all)}</p>
      <ButtonLink href={address} variant="secondary">
        {words.look}
      </ButtonLink>
    </Card>
  )
}

/** What a mentor who said yes waits for, so that nobody he was told of is lost from sight. */
function toldMeanwhile(proposal: Proposal, words: MentorSideMessages): string {
  if (proposal.status === 'agreed') {
    return words.answered.agreed
  }
  const said = standing(proposal, 'mentor', 'to-begin')?.answer
  return said === undefined ? words.noMeeting : words.answered[said]
}
