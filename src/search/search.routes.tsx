import { couplesOfMentor } from '../mentorships/index.js'
import { href, routes } from '../routes.js'
import { actingMentor, caseworkers } from '../shared/access/index.js'
import { textOf } from '../shared/forms/index.js'
import { page, post, type OpenRequest, type Route } from '../shared/http/index.js'
import { SearchPage } from './pages/search.page.js'
import { SearchResultPage } from './pages/search-result.page.js'
import { longestSearch, searchWords } from './search-words.js'
import { searchMessages } from './search.messages.js'
import { searchPeople, searchVisits } from './search.store.js'
import { findSearch, forgetSearches, recentSearches, storeSearch } from './stored-search.store.js'

const searchPage = page({
  path: routes.search,
  access: caseworkers,
  audit: { action: 'read', object: 'own-searches' },
  load: ({ tx, actor }) => recentSearches(tx, actor.accountId),
  view: (recent, request) => ({
    title: searchMessages(request.locale).title,
    current: 'search',
    content: <SearchPage recent={recent} request={request} />,
  }),
})

const keepSearch = post({
  path: routes.search,
  access: caseworkers,
  audit: { action: 'search', object: 'people-and-visits' },
  act: async ({ tx, actor, now, newId }, typed) => {
    if (typed['forget'] !== undefined) {
      await forgetSearches(tx, actor.accountId)
      return href(routes.search)
    }
    const text = textOf(typed, 'q').trim().slice(0, longestSearch)
    if (text === '') {
      return href(routes.search)
    }
    const { accountId } = actor
    const search = await storeSearch(tx, { id: newId(), accountId, typed: text, searchedAt: now })
    return href(routes.searchResult, { search })
  },
})

const searchResult = page({
  path: routes.searchResult,
  access: caseworkers,
  audit: {
    action: 'search',
    object: 'people-and-visits',
    of: (_, request) => request.id('search'),
  },
  load: loadResult,
  view: (result, request) => ({
    // The title stays in the history of the browser, so what was typed is not in it.
    title: searchMessages(request.locale).resultTitle,
    current: 'search',
    content: <SearchResultPage result={result} request={request} />,
  }),
})

async function loadResult(request: OpenRequest) {
  const { tx, actor } = request
  const search = await findSearch(tx, { id: request.id('search'), accountId: actor.accountId })
  if (search === undefined) {
    return undefined
  }
  const words = searchWords(search.typed)
  const { typed } = search
  if (words.length === 0) {
    return { typed, isTooShort: true, people: [], visits: [] }
  }
  const question = { words, clientIds: await allowedClients(request) }
  const people = await searchPeople(tx, question)
  const visits = await searchVisits(tx, question)
  return { typed, isTooShort: false, people, visits }
}

/** A mentor finds the dossiers he may read today; null is every dossier of the organisation. */
async function allowedClients({ tx, actor, today }: OpenRequest): Promise<string[] | null> {
  if (actor.role === 'coordinator') {
    return null
  }
  const mentorId = actingMentor(actor)
  const couples = mentorId === null ? [] : await couplesOfMentor(tx, { mentorId, on: today })
  return couples.map(({ clientId }) => clientId)
}

/** The routes of search. */
export const searchRoutes: readonly Route[] = [searchPage, keepSearch, searchResult]
