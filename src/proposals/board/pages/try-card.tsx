import { at } from '../at.js'
import { href, routes } from '../../../routes.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import {
  Alert,
  Button,
  ButtonRow,
  Card,
  HiddenFields,
  PostForm,
  Select,
} from '../../../shared/ui/index.js'
import { byNeed } from '../left-over.js'
import { boardMessages } from '../board.messages.js'
import { roomOf } from '../board-people.js'
import { changesBetween, priceOfTrying } from '../choices.js'
import type { Board } from '../lay-board.js'
import { signed, toldMoves } from '../told-moves.js'
import type { PlacedTrial } from '../trial.js'

type Props = { board: Board; request: ViewRequest }

/** Trying a pair: two lists and a button, for who cannot or does not want to drag. */
export function TryCard({ board, request }: Props) {
  const { trying } = boardMessages(request.locale)
  return (
    <Card title={trying.title} id="proberen">
      <p>
        {trying.hint}{' '}
        <span data-with-drag hidden>
          {trying.drag}
        </span>
      </p>
      <TryForm board={board} request={request} />
    </Card>
  )
}

function TryForm({ board: { people }, request: { locale } }: Props) {
  const { trying } = boardMessages(locale)
  const clients = byNeed(people).map((nth) => at(people.waiting, nth))
  const mentors = people.mentors.filter(({ side }) => roomOf(side) > 0)
  return (
    <PostForm action={href(routes.tryMatch)} class="n-board-form" label={trying.title}>
      <Select
        name="entry"
        label={trying.client}
        options={clients.map(({ entryId, name }) => ({ value: entryId, label: name }))}
        locale={locale}
      />
      <Select
        name="mentor"
        label={trying.mentor}
        options={mentors.map(({ side, name }) => ({ value: side.id, label: name }))}
        locale={locale}
      />
      <Button variant="secondary">{trying.submit}</Button>
    </PostForm>
  )
}

/** What somebody holds, with a way back from each, and what it does to the others; nothing where he holds nothing. */
export function HeldCard({ board, request }: Props) {
  const { trying } = boardMessages(request.locale)
  if (board.trials.length === 0) return null
  return (
    <Card title={trying.list} tone="soon">
      <ul class="n-board-held">
        {board.trials.map((trial) => (
          <HeldPair trial={trial} board={board} request={request} />
        ))}
      </ul>
      {board.settled !== board.free && <Price board={board} request={request} />}
      <ButtonRow>
        <PostForm action={href(routes.tryMatch)} label={trying.undoAll}>
          <HiddenFields fields={{ undo: 'all' }} />
          <Button variant="secondary">{trying.undoAll}</Button>
        </PostForm>
      </ButtonRow>
    </Card>
  )
}

type HeldProps = Props & { trial: PlacedTrial }

function HeldPair({ trial, board: { people }, request: { locale } }: HeldProps) {
  const { trying, waiting } = boardMessages(locale)
  const client = people.waiting[trial.client]?.name ?? waiting.nobody
  const mentor = people.mentors[trial.mentor]?.name ?? waiting.nobody
  const { entryId, mentorId, refusal } = trial
  return (
    <li>
      <span>
        <bdi>{trying.pair(client, mentor)}</bdi>
        {refusal !== undefined && (
          <span class="n-board-refusal">
            {trying.refusals[refusal]}{' '}
            {refusal !== 'not-there' && (
              <a href={href(routes.matchingPair, { entry: entryId, mentor: mentorId })}>
                {trying.why}
              </a>
            )}
          </span>
        )}
      </span>
      <PostForm action={href(routes.tryMatch)} label={trying.undoLabel(client, mentor)}>
        <HiddenFields fields={{ entry: entryId, undo: 'one' }} />
        <Button variant="quiet">
          {trying.undo}
          <span class="n-hidden">: {trying.undoLabel(client, mentor)}</span>
        </Button>
      </PostForm>
    </li>
  )
}

function Price({ board: { people, free, settled }, request: { locale } }: Props) {
  const words = boardMessages(locale)
  const { trying } = words
  const { matched, total } = priceOfTrying(free, settled)
  const moves = toldMoves(changesBetween(free, settled.mentorOf), people, words)
  return (
    <Alert tone={matched < 0 ? 'warning' : 'info'} level={3} title={trying.changes}>
      <p>{trying.price(toldMatched(matched, trying), signed(total))}</p>
      {moves.length === 0 ? (
        <p>{trying.noChange}</p>
      ) : (
        <ul>
          {moves.map((move) => (
            <li>{move}.</li>
          ))}
        </ul>
      )}
    </Alert>
  )
}

function toldMatched(matched: number, trying: ReturnType<typeof boardMessages>['trying']): string {
  if (matched === 0) return trying.samePeople
  return matched < 0 ? trying.fewer(-matched) : trying.more(matched)
}
