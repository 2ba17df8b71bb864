import { at } from '../at.js'
import { href, routes } from '../../../routes.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { namesTogether } from '../../../shared/names/index.js'
import { Card, DataTable, Details } from '../../../shared/ui/index.js'
import { boardMessages } from '../board.messages.js'
import type { Board } from '../lay-board.js'
import { wholeBoard, type WhoToWhom } from '../who-to-whom.js'
import { Bipartite } from './bipartite.js'

type Props = { board: Board; request: ViewRequest }

/** Who can go to whom, drawn, with the same facts in a table below. */
export function WholePicture({ board, request }: Props) {
  const { picture: words } = boardMessages(request.locale)
  const { settled, people } = board
  const picture = wholeBoard(board, words.unknownPlace, words.elsewhere)
  const text = words.whole(settled.pairs.length, people.waiting.length, picture.pairs)
  return (
    <Card title={words.title}>
      <p>
        {text} {words.legend}
      </p>
      {picture.sort === 'places' && <p>{words.grouped}</p>}
      <Bipartite
        id="wie-naar-wie"
        picture={picture}
        title={words.name}
        text={text}
        heads={[words.clients, words.mentors]}
      />
      <Details summary={words.table}>
        {picture.sort === 'places' ? (
          <PlaceTable picture={picture} request={request} />
        ) : (
          <PersonTable picture={picture} board={board} request={request} />
        )}
      </Details>
    </Card>
  )
}

type TableProps = { picture: WhoToWhom; request: ViewRequest }

/** More names in one cell nobody reads. */
const mostNames = 6

function PersonTable({ picture, board, request: { locale } }: TableProps & { board: Board }) {
  const { picture: words } = boardMessages(locale)
  const entryOf = new Map(
    board.people.waiting.map(({ entryId }, client) => [`c${client}`, entryId]),
  )
  const rows = picture.left.map((spot, from) => {
    const own = picture.lines.filter((line) => line.from === from)
    const names = (isProposed: boolean) =>
      own
        .filter(({ proposed }) => proposed > 0 === isProposed)
        .map(({ to }) => at(picture.right, to).label)
    return {
      key: spot.key,
      href: href(routes.matchingFor, { entry: entryOf.get(spot.key) ?? '' }),
      cells: {
        name: <bdi>{spot.label}</bdi>,
        proposed: told(names(true)),
        possible: told(names(false)),
      },
    }
  })
  function told(names: readonly string[]): string {
    if (names.length === 0) return words.none
    const more = names.length - mostNames
    const some = more > 0 ? [...names.slice(0, mostNames), words.others(more)] : names
    return more > 0 ? some.join(', ') : namesTogether(some, locale)
  }
  return (
    <DataTable
      caption={words.title}
      captionHidden
      columns={[
        { key: 'name', label: words.clients },
        { key: 'proposed', label: words.proposed },
        { key: 'possible', label: words.possible },
      ]}
      rowHeader="name"
      rows={rows}
    />
  )
}

function PlaceTable({ picture, request: { locale } }: TableProps) {
  const { picture: words } = boardMessages(locale)
  const labels = [...new Set([...picture.left, ...picture.right].map(({ label }) => label))]
  const rows = labels.map((label) => {
    const waits = picture.left.find((spot) => spot.label === label)
    const helps = picture.right.find((spot) => spot.label === label)
    return {
      key: label,
      cells: {
        place: label,
        count: String(waits?.people ?? 0),
        matched: String(waits?.taken ?? 0),
        free: String(helps?.places ?? 0),
      },
    }
  })
  return (
    <DataTable
      caption={words.title}
      captionHidden
      columns={[
        { key: 'place', label: words.place },
        { key: 'count', label: words.count, numeric: true },
        { key: 'matched', label: words.matched, numeric: true },
        { key: 'free', label: words.free, numeric: true },
      ]}
      rowHeader="place"
      rows={rows}
    />
  )
}
