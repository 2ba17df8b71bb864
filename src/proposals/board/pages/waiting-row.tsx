import type { PairScore } from '../../../matching/index.js'
import { href, routes } from '../../../routes.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { Button, ButtonLink, ButtonRow, HiddenFields, PostForm } from '../../../shared/ui/index.js'
import { UrgencyBadge, type Urgency } from '../../../waiting-list/index.js'
import type { LeftOver } from '../left-over.js'
import type { WaitingPerson } from '../board-people.js'
import { boardMessages } from '../board.messages.js'
import { shortReasons } from '../reasons.js'

type Props = {
  person: WaitingPerson
  mentorName: string | undefined
  pair: PairScore | undefined
  /** Why nobody, where the best answer has nobody for him. */
  why: LeftOver['why'] | undefined
  isTried: boolean
  request: ViewRequest
}

/** Somebody who waits, and whom the best answer for all would give him. */
export function WaitingRow({ person, mentorName, pair, why, isTried, request }: Props) {
  const { locale } = request
  const words = boardMessages(locale)
  return (
    <li class="n-board-row" data-drag-client={person.entryId}>
      <p class="n-board-name">
        <a href={href(routes.matchingFor, { entry: person.entryId })}>
          <bdi>{person.name}</bdi>
        </a>
        <UrgencyBadge urgency={person.side.urgency as Urgency} locale={locale} />
        <span class="n-hint">{words.weeks(person.side.weeksWaiting)}</span>
      </p>
      {pair === undefined || mentorName === undefined ? (
        <p class="n-board-nobody">
          {words.waiting.nobody}. {why !== undefined && words.left.short[why]}
        </p>
      ) : (
        <Proposed {...{ person, pair, mentorName, isTried, request }} />
      )}
    </li>
  )
}

/** Below this share of what counts a number would say more than anybody knows. */
const leastKnown = 0.2

/** The number of a pair, small: it compares for this client only, and is left out where little is known. */
export function Comparison({ pair, request }: { pair: PairScore; request: ViewRequest }) {
  const { waiting } = boardMessages(request.locale)
  return pair.confidence < leastKnown ? null : (
    <small class="n-board-number">{waiting.comparison(Math.round(pair.score))}</small>
  )
}

type ProposedProps = Omit<Props, 'why'> & { pair: PairScore; mentorName: string }

function Proposed({ person, pair, mentorName, isTried, request }: ProposedProps) {
  const { locale } = request
  const { waiting } = boardMessages(locale)
  const reasons = shortReasons(pair, 3, locale)
  return (
    <>
      <p class="n-board-proposed">
        <span class="n-board-label">{isTried ? waiting.tried : waiting.proposed}</span>{' '}
        <a href={href(routes.matchingPair, { entry: person.entryId, mentor: pair.mentorId })}>
          <bdi>{mentorName}</bdi>
        </a>{' '}
        <Comparison pair={pair} request={request} />
      </p>
      {reasons.length === 0 ? (
        <p class="n-hint">{waiting.nothingKnown}</p>
      ) : (
        <>
          <p class="n-hidden">{waiting.because}</p>
          <ul class="n-board-reasons">
            {reasons.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <ButtonRow>
        <ButtonLink
          href={href(routes.newProposal, { entry: person.entryId, mentor: pair.mentorId })}
          variant="secondary"
        >
          {waiting.propose}
          <span class="n-hidden">: {waiting.proposeLabel(person.name, mentorName)}</span>
        </ButtonLink>
        {!isTried && (
          <TryButton
            entryId={person.entryId}
            mentorId={pair.mentorId}
            label={waiting.holdLabel(person.name, mentorName)}
          >
            {waiting.hold}
          </TryButton>
        )}
      </ButtonRow>
    </>
  )
}

type TryProps = { entryId: string; mentorId: string; label: string; children: string }

/** Holds a pair on the board of who presses it, and decides nothing. */
export function TryButton({ entryId, mentorId, label, children }: TryProps) {
  return (
    <PostForm action={href(routes.tryMatch)} class="n-board-try" label={label}>
      <HiddenFields fields={{ entry: entryId, mentor: mentorId }} />
      <Button variant="quiet">
        {children}
        <span class="n-hidden">: {label}</span>
      </Button>
    </PostForm>
  )
}
