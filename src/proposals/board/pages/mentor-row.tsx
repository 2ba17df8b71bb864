import type { ViewRequest } from '../../../shared/http/index.js'
import { namesTogether } from '../../../shared/names/index.js'
import { href, routes } from '../../../routes.js'
import { roomOf, type MentorWithRoom } from '../board-people.js'
import { boardMessages } from '../board.messages.js'

type Props = { mentor: MentorWithRoom; clients: readonly string[]; request: ViewRequest }

/** A mentor with room: the free places as squares and in words, and for whom one would be. */
export function MentorRow({ mentor, clients, request: { locale } }: Props) {
  const { mentorsWith } = boardMessages(locale)
  const room = roomOf(mentor.side)
  return (
    <li class="n-board-row" data-drop-mentor={mentor.side.id}>
      <p class="n-board-name">
        <a href={href(routes.mentor, { mentor: mentor.side.id })}>
          <bdi>{mentor.name}</bdi>
        </a>
        <Places room={room} taken={clients.length} />
        <span class="n-hint">{mentorsWith.places(room)}</span>
      </p>
      <p class="n-board-for">
        {clients.length === 0 ? (
          <span class="n-hint">{mentorsWith.nobody}</span>
        ) : (
          <>
            {mentorsWith.for} <bdi>{namesTogether(clients, locale)}</bdi>
          </>
        )}
      </p>
    </li>
  )
}

/** More squares nobody counts; the words beside them say how many. */
const mostSquares = 5

function Places({ room, taken }: { room: number; taken: number }) {
  return (
    <span class="n-board-places" aria-hidden="true">
      {Array.from({ length: Math.min(room, mostSquares) }, (_, nth) => (
        <span class={nth < taken ? 'n-board-place n-board-taken' : 'n-board-place'}></span>
      ))}
    </span>
  )
}
