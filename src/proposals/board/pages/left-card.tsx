import { at } from '../at.js'
import { explainFinding } from '../../../matching/index.js'
import { href, routes } from '../../../routes.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { namesTogether } from '../../../shared/names/index.js'
import { Card } from '../../../shared/ui/index.js'
import { boardMessages } from '../board.messages.js'
import { waysOpenFor, type Board } from '../lay-board.js'
import { leftOverOf, type LeftOver } from '../left-over.js'

type Props = { board: Board; request: ViewRequest }

/** Longer lists nobody reads; the rest stands with each person's own page. */
const mostTold = 12

/** Who goes on waiting in this answer: for each why, and what would make it possible. */
export function LeftCard({ board, request }: Props) {
  const { left } = boardMessages(request.locale)
  const all = leftOverOf(board.people, board.scored, board.settled)
  if (all.length === 0) return null
  const more = all.length - mostTold
  return (
    <Card title={left.title}>
      <ul class="n-board-left">
        {all.slice(0, mostTold).map((one) => (
          <li>
            <a
              href={href(routes.matchingFor, {
                entry: at(board.people.waiting, one.client).entryId,
              })}
            >
              <bdi>{at(board.people.waiting, one.client).name}</bdi>
            </a>
            <Why left={one} board={board} request={request} />
          </li>
        ))}
      </ul>
      {more > 0 && <p class="n-hint">{left.more(more)}</p>}
    </Card>
  )
}

/** Longer rows of names become a count. */
const mostNames = 3

/** Why one client has nobody, with what is missing and what could be wider. */
export function Why({ left, board, request }: Props & { left: LeftOver }) {
  const { locale } = request
  const words = boardMessages(locale)
  if (left.why === 'no-room') return <p>{words.left.noRoom}</p>
  if (left.why === 'no-mentor') {
    return <NoMentor client={left.client} board={board} request={request} />
  }
  const names = left.mentors.map((mentor) => at(board.people.mentors, mentor).name)
  const isMany = names.length > mostNames
  return (
    <p>{words.left.noPlace(isMany ? words.mentors(names.length) : namesTogether(names, locale))}</p>
  )
}

/** Nobody can come: what must be known first, and which one thing could be wider for how many mentors. */
export function NoMentor({ client, board, request: { locale } }: Props & { client: number }) {
  const { left } = boardMessages(locale)
  const { missing, wider } = waysOpenFor(board, client)
  return (
    <>
      <p>{left.noMentor}</p>
      {missing.length > 0 && (
        <>
          <p>{left.missing}</p>
          <ul>
            {missing.slice(0, mostNames).map(({ finding, mentors }) => (
              <li>{left.missingFor(explainFinding(finding, locale), mentors)}</li>
            ))}
          </ul>
        </>
      )}
      {wider.length > 0 && (
        <ul>
          {wider.map(({ code, mentors }) => (
            <li>{left.ifWider(left.wider[code], mentors.length)}</li>
          ))}
        </ul>
      )}
    </>
  )
}
