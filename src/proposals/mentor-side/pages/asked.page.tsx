import { matchWords } from '../../../match-profiles/index.js'
import { days, dayParts } from '../../../matching/index.js'
import { href, routes } from '../../../routes.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { namesTogether } from '../../../shared/names/index.js'
import {
  ButtonLink,
  Card,
  PageHeading,
  Stack,
  SummaryList,
  type SummaryRow,
} from '../../../shared/ui/index.js'
import { meetingWhen } from '../../path/meeting-when.js'
import { haveMet } from '../../rules/proposal.js'
import type { AskedProposal, Named } from '../asked-proposal.js'
import { mentorSideMessages } from '../mentor-side.messages.js'

type Props = { asked: AskedProposal; request: ViewRequest }

/** The question to a mentor: what he may know at this stage, the meeting, and the way to answer. */
export function AskedPage({ asked, request }: Props) {
  const words = mentorSideMessages(request.locale)
  const { client, proposal } = asked
  return (
    <>
      <PageHeading
        title={client === undefined ? words.title : <bdi>{words.who(client.name)}</bdi>}
        lead={client === undefined ? words.lead : words.whoLead}
      />
      <Stack>
        <Card title={words.told}>
          <p class="n-prose">{proposal.toldToMentor}</p>
          <p class="n-hint">{words.askedBy(asked.askedByName)}</p>
          {client === undefined && <p>{words.noName}</p>}
        </Card>
        {client !== undefined && <PracticalCard client={client} request={request} />}
        {client !== undefined && !haveMet(proposal) && (
          <MeetingCard asked={asked} request={request} />
        )}
        <AnswerCard asked={asked} request={request} />
      </Stack>
    </>
  )
}

function PracticalCard({ client, request }: { client: Named; request: ViewRequest }) {
  const words = mentorSideMessages(request.locale)
  return (
    <Card title={words.practical}>
      <SummaryList rows={practicalRows(client, request)} />
    </Card>
  )
}

function practicalRows({ place, languages, side }: Named, { locale }: ViewRequest): SummaryRow[] {
  const { rows, yes, no } = mentorSideMessages(locale)
  const words = matchWords(locale)
  const told: Partial<Record<keyof typeof rows, string | undefined>> = {
    place,
    languages: languages.length === 0 ? undefined : namesTogether(languages, locale),
    days:
      side?.available === undefined
        ? undefined
        : namesTogether(daysIn(side.available, words.days), locale),
    often: side?.visitsPerMonth === undefined ? undefined : words.perMonth(side.visitsPerMonth),
    howLong:
      side?.expectedDuration === undefined ? undefined : words.durations[side.expectedDuration],
    pets: yesOrNo(side?.hasPets, { yes, no }),
    smokes: yesOrNo(side?.smokes, { yes, no }),
  }
  return Object.entries(rows).flatMap(([key, term]) => {
    const detail = told[key as keyof typeof rows]
    return detail === undefined || detail === '' ? [] : [{ term, detail }]
  })
}

function daysIn(available: readonly string[], names: Record<(typeof days)[number], string>) {
  const fitting = dayParts.filter((part) => available.includes(part))
  return days.filter((day) => fitting.some((part) => part.startsWith(day))).map((day) => names[day])
}

function yesOrNo(value: boolean | undefined, { yes, no }: { yes: string; no: string }) {
  return value === undefined ? undefined : value ? yes : no
}

function MeetingCard({ asked, request }: Props) {
  const words = mentorSideMessages(request.locale)
  const meeting = asked.proposal.meetings.findLast(({ outcome }) => outcome === null)
  return (
    <Card title={words.meeting}>
      {meeting === undefined ? (
        <p>{words.noMeeting}</p>
      ) : (
        <>
          <p>
            <strong>{meetingWhen(meeting, request)}</strong>
          </p>
          {meeting.place !== null && (
            <p>
              {words.place}: {meeting.place}
            </p>
          )}
          {meeting.whoComes !== null && (
            <p>
              {words.whoComes}: {meeting.whoComes}
            </p>
          )}
          {meeting.toTalkAbout !== null && (
            <>
              <h3>{words.about}</h3>
              <p class="n-prose">{meeting.toTalkAbout}</p>
            </>
          )}
        </>
      )}
    </Card>
  )
}

function AnswerCard({ asked, request }: Props) {
  const words = mentorSideMessages(request.locale)
  const { own, moment, proposal } = asked
  const said = proposal.status === 'agreed' ? 'agreed' : own?.answer
  return (
    <Card
      title={said === undefined ? words.ask[moment] : words.yourAnswer}
      tone={said === undefined ? 'soon' : undefined}
    >
      {said !== undefined && <p>{words.answered[said]}</p>}
      <ButtonLink
        href={href(routes.ownAnswer, { proposal: proposal.id })}
        variant={said === undefined ? 'primary' : 'secondary'}
      >
        {said === undefined ? words.save : words.change}
      </ButtonLink>
    </Card>
  )
}
