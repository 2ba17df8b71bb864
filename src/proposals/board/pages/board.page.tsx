import { at } from '../at.js'
import { formatInstant } from '../../../shared/calendar/index.js'
import { href, routes } from '../../../routes.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { namesTogether } from '../../../shared/names/index.js'
import {
  ButtonLink,
  Card,
  Details,
  EmptyState,
  FigureRow,
  PageHeading,
  Pagination,
  Stack,
} from '../../../shared/ui/index.js'
import { roomOf } from '../board-people.js'
import { boardMessages } from '../board.messages.js'
import { lightenedOn, placesOn, type Board } from '../lay-board.js'
import { byNeed, leftOverOf } from '../left-over.js'
import { Aside } from './beside-the-board.js'
import { LeftCard } from './left-card.js'
import { MentorRow } from './mentor-row.js'
import { WholePicture } from './whole-picture.js'
import { HeldCard, TryCard } from './try-card.js'
import { WaitingRow } from './waiting-row.js'

type Props = { board: Board; page: number; request: ViewRequest }

/** The whole board. What a trial changes stands in one part, so that it can be drawn again by itself. */
export function BoardPage({ board, page, request }: Props) {
  const words = boardMessages(request.locale)
  const { people } = board
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.matchHub), label: words.hub }}
        actions={
          <>
            <ButtonLink href={href(routes.waitingList)} variant="secondary">
              {words.waitingList}
            </ButtonLink>
            <ButtonLink href={href(routes.matchWeights)} variant="quiet">
              {words.weights}
            </ButtonLink>
          </>
        }
      />
      <p class="n-hidden" role="status" data-board-status></p>
      <div class="n-stack" data-board>
        {people.waiting.length === 0 ? (
          <EmptyState title={words.empty.nobody}>{words.empty.nobodyHint}</EmptyState>
        ) : (
          <Reckoned board={board} page={page} request={request} />
        )}
        <Aside people={people} request={request} />
      </div>
    </>
  )
}

function Reckoned({ board, page, request }: Props) {
  const words = boardMessages(request.locale)
  const places = placesOn(board.people)
  const { settled, people } = board
  const [matched, all] = [settled.pairs.length, people.waiting.length]
  return (
    <>
      <FigureRow
        figures={[
          { label: words.figures.matched, value: words.figures.of(matched, all) },
          { label: words.figures.left, value: all - matched },
          { label: words.figures.places, value: places },
        ]}
      />
      <p data-board-said hidden>
        {words.trying.said(matched, all)}
      </p>
      <Proof board={board} request={request} />
      {places === 0 && (
        <EmptyState
          title={words.empty.noRoom}
          action={<ButtonLink href={href(routes.mentors)}>{words.empty.mentors}</ButtonLink>}
        >
          {words.empty.noRoomHint}
        </EmptyState>
      )}
      <HeldCard board={board} request={request} />
      <div class="n-board">
        <Waiting board={board} page={page} request={request} />
        <Stack>
          <Mentors board={board} request={request} />
          {places > 0 && <TryCard board={board} request={request} />}
        </Stack>
      </div>
      <LeftCard board={board} request={request} />
      <WholePicture board={board} request={request} />
    </>
  )
}

function Proof({ board, request }: Omit<Props, 'page'>) {
  const { locale, now } = request
  const { proof } = boardMessages(locale)
  const { settled, free, people } = board
  const { certificate } = settled
  const isProven = certificate.valid && certificate.gap === 0
  const lightened = lightenedOn(board).map((mentor) => at(people.mentors, mentor).name)
  const sentence = settled === free ? proof.holds : proof.holdsTried
  return (
    <Details summary={isProven ? sentence : proof.fails}>
      <h3>{proof.title}</h3>
      <p>{proof.order}</p>
      <p>{proof.objectives[people.weighing.objective]}</p>
      {lightened.length > 0 && <p>{proof.lightened(namesTogether(lightened, locale))}</p>}
      <p>{proof.decides}</p>
      <p class="n-hint">
        {proof.version(people.weighing.weights.version, formatInstant(now, locale))}
      </p>
    </Details>
  )
}

/** As many as fit on a screen or two; more stand on pages of their own. */
const rowsPerPage = 30

function Waiting({ board, page, request }: Props) {
  const { locale } = request
  const { waiting } = boardMessages(locale)
  const { people, scored, settled } = board
  const order = byNeed(people)
  const pages = Math.ceil(order.length / rowsPerPage)
  const from = (Math.min(page, pages) - 1) * rowsPerPage
  const reasonOf = new Map(
    leftOverOf(people, scored, settled).map((left) => [left.client, left.why] as const),
  )
  const held = new Set(board.trials.filter((t) => t.refusal === undefined).map((t) => t.client))
  return (
    <Card title={waiting.title}>
      <ul class="n-board-list">
        {order.slice(from, from + rowsPerPage).map((client) => {
          const mentor = at(settled.mentorOf, client)
          return (
            <WaitingRow
              why={reasonOf.get(client)}
              person={at(people.waiting, client)}
              mentorName={people.mentors[mentor]?.name}
              pair={mentor === -1 ? undefined : scored.pairOf(client, mentor)}
              isTried={held.has(client)}
              request={request}
            />
          )
        })}
      </ul>
      <Pagination
        page={Math.min(page, pages)}
        pages={pages}
        href={(to) => href(routes.matching, {}, { pagina: String(to) })}
        locale={locale}
      />
    </Card>
  )
}

function Mentors({ board: { people, settled }, request }: Omit<Props, 'page'>) {
  const { mentorsWith } = boardMessages(request.locale)
  const clientsOf = Map.groupBy(settled.pairs, ([, mentor]) => mentor)
  const open = [...people.mentors.keys()].filter((nth) => roomOf(at(people.mentors, nth).side) > 0)
  const full = people.mentors.length - open.length
  return (
    <Card title={mentorsWith.title}>
      <ul class="n-board-list">
        {open.map((mentor) => (
          <MentorRow
            mentor={at(people.mentors, mentor)}
            clients={(clientsOf.get(mentor) ?? []).map(
              ([client]) => at(people.waiting, client).name,
            )}
            request={request}
          />
        ))}
      </ul>
      {full > 0 && <p class="n-hint">{mentorsWith.full(full)}</p>}
    </Card>
  )
}
