import { href, routes } from '../../../routes.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { ButtonLink, Card, EmptyState, PageHeading, Stack } from '../../../shared/ui/index.js'
import { meetingWhen } from '../../path/meeting-when.js'
import type { KnownProposal } from '../../proposal.store.js'
import { haveMet, openMeeting, standing } from '../../rules/proposal.js'
import { clientSideMessages } from '../client-side.messages.js'
import { askedOfClient } from '../own-proposals.js'

type Props = { known: readonly KnownProposal[]; request: ViewRequest }

/** Who wants to meet the client, when, and the way to say what he wants. */
export function OwnProposalsPage({ known, request }: Props) {
  const words = clientSideMessages(request.locale)
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      {known.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      ) : (
        <Stack>
          {known.map((one) => (
            <ProposedMentor known={one} request={request} />
          ))}
        </Stack>
      )}
    </>
  )
}

function ProposedMentor({ known, request }: { known: KnownProposal; request: ViewRequest }) {
  const words = clientSideMessages(request.locale)
  const { proposal, mentorName } = known
  const said = standing(proposal, 'client', askedOfClient(proposal))
  return (
    <Card title={<bdi>{words.card(mentorName)}</bdi>}>
      <WhenTheyMeet known={known} request={request} />
      {said !== undefined && (
        <p>{proposal.status === 'agreed' ? words.agreed : words.said[said.answer]}</p>
      )}
      <p>{words.free}</p>
      <ButtonLink
        href={href(routes.answerOwnProposal, { proposal: proposal.id })}
        variant={said === undefined ? 'primary' : 'secondary'}
      >
        {said === undefined ? words.answer : words.change}
      </ButtonLink>
    </Card>
  )
}

function WhenTheyMeet({ known, request }: { known: KnownProposal; request: ViewRequest }) {
  const words = clientSideMessages(request.locale)
  const meeting = openMeeting(known.proposal)
  if (meeting === undefined) {
    return <p>{haveMet(known.proposal) ? words.met(known.mentorName) : words.noMeeting}</p>
  }
  return (
    <>
      <p>
        <strong>{words.meeting(meetingWhen(meeting, request))}</strong>
      </p>
      {meeting.place !== null && <p>{words.where(meeting.place)}</p>}
      {meeting.toTalkAbout !== null && (
        <>
          <p>{words.about}</p>
          <p class="n-prose">{meeting.toTalkAbout}</p>
        </>
      )}
    </>
  )
}
