import { at } from './at.js'
import { routes, href } from '../../routes.js'
import { coordinators } from '../../shared/access/index.js'
import { textOf } from '../../shared/forms/index.js'
import { page, post, type OpenRequest, type Route } from '../../shared/http/index.js'
import { isUuid } from '../../shared/ids/index.js'
import { pageNumberOf } from '../../shared/lists/index.js'
import { boardMessages } from './board.messages.js'
import { keepTrials, trialsOf } from './board-trials.js'
import { layBoard, type Board } from './lay-board.js'
import { loadPeople } from './load-people.js'
import { loadClient, type ClientOnBoard } from './load-client.js'
import { loadPair, type BoardPair } from './load-pair.js'
import { BoardPage } from './pages/board.page.js'
import { ClientPage } from './pages/client.page.js'
import { PairPage } from './pages/pair.page.js'
import { withTrial, withoutTrial } from './trial.js'

/** The board, one client on it, one pair, and trying. All of it only looks: proposing is a form of its own. */
export const boardRoutes: readonly Route[] = [
  page({
    path: routes.matching,
    access: coordinators,
    audit: { action: 'search', object: 'match-board' },
    load: (request) => boardOf(request),
    view: (board, request) => ({
      title: boardMessages(request.locale).title,
      current: 'matching',
      content: (
        <BoardPage board={board} page={pageNumberOf(request.query('pagina'))} request={request} />
      ),
    }),
  }),
  post({
    path: routes.tryMatch,
    access: coordinators,
    audit: { action: 'search', object: 'match-board' },
    act: async (request, typed) => {
      const trials = await trialsOf(request)
      const [entryId, mentorId] = [textOf(typed, 'entry'), textOf(typed, 'mentor')]
      const undo = textOf(typed, 'undo')
      if (undo === 'all') await keepTrials(request, [])
      else if (undo === 'one') await keepTrials(request, withoutTrial(trials, entryId))
      else if (isUuid(entryId) && isUuid(mentorId)) {
        await keepTrials(request, withTrial(trials, { entryId, mentorId }))
      } else return href(routes.matching, {}, { klaar: 'try-both' })
      return href(routes.matching)
    },
  }),
  page({
    path: routes.matchingFor,
    access: coordinators,
    audit: {
      action: 'read',
      object: 'match-board',
      of: ({ board, client }: ClientOnBoard) => at(board.people.waiting, client).entryId,
      clients: ({ board, client }) => [at(board.people.waiting, client).clientId],
    },
    load: (request) => loadClient(request, request.id('entry')),
    view: (loaded, request) => ({
      title: boardMessages(request.locale).client.title(
        at(loaded.board.people.waiting, loaded.client).name,
      ),
      current: 'matching',
      content: (
        <ClientPage {...loaded} showsAll={request.query('alle') === '1'} request={request} />
      ),
    }),
  }),
  page({
    path: routes.matchingPair,
    access: coordinators,
    audit: {
      action: 'read',
      object: 'match-pair',
      of: ({ person }: BoardPair) => person.entryId,
      clients: ({ person }) => [person.clientId],
    },
    load: (request) => loadPair(request, request.id('entry'), request.id('mentor')),
    view: (pair, request) => ({
      title: boardMessages(request.locale).pair.title(pair.person.name, pair.mentor.name),
      current: 'matching',
      content: <PairPage pair={pair} request={request} />,
    }),
  }),
]

async function boardOf(request: OpenRequest): Promise<Board> {
  return layBoard(await loadPeople(request.tx, request.today), await trialsOf(request))
}
