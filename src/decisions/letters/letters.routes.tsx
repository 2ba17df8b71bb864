import { routes } from '../../routes.js'
import { caseworkers } from '../../shared/access/index.js'
import { page, type OpenRequest, type Route } from '../../shared/http/index.js'
import { openDecision } from '../decision-access.js'
import { careLetterMessages } from './care-letter.messages.js'
import { clientLetterMessages } from './client-letter.messages.js'
import { isClosed } from './letter.js'
import { loadLetter } from './load-letter.js'
import { LetterPage, type LoadedLetter } from './pages/letter.page.js'

const titles = {
  client: clientLetterMessages,
  care: careLetterMessages,
} as const

/** The letter to the client and the one to who gives the care, for who works on the decision. */
export const letterRoutes: readonly Route[] = [
  letterTo('client', routes.clientLetter),
  letterTo('care', routes.careLetter),
]

function letterTo(to: keyof typeof titles, path: string): Route {
  return page({
    path,
    access: caseworkers,
    audit: {
      action: 'print',
      object: 'decision-letter',
      of: ({ decision }: LoadedLetter) => decision.id,
    },
    load: async (request: OpenRequest): Promise<LoadedLetter | undefined> => {
      const opened = await openDecision(request)
      if (opened === undefined) {
        return undefined
      }
      const { decision } = opened
      const facts = isClosed(decision) ? await loadLetter(request.tx, decision) : undefined
      return { decision, facts }
    },
    view: (loaded, request) => ({
      title: titles[to](request.locale).title(loaded.facts?.givenName ?? ''),
      current: 'clients',
      printable: loaded.facts !== undefined,
      content: <LetterPage loaded={loaded} to={to} request={request} />,
    }),
  })
}
