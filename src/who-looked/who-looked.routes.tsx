import type { Client } from '../clients/index.js'
import { routes } from '../routes.js'
import { coordinators, type AccessRule } from '../shared/access/index.js'
import type { Typed } from '../shared/forms/index.js'
import { page, type OpenRequest, type Route } from '../shared/http/index.js'
import { pageNumberOf } from '../shared/lists/index.js'
import { fullName } from '../shared/names/index.js'
import { countLooks, findLooks } from './look.store.js'
import { findObjections } from './objection.store.js'
import { clientAsked, ownClient, seesOwnLog } from './open-looked.js'
import { WhoLookedPage, type WhoLookedProps } from './pages/who-looked.page.js'
import { firstPeriod, parsePeriod, typedPeriod } from './period.js'
import { whoLookedMessages } from './who-looked.messages.js'

const looksPerPage = 100
const mostObjections = 50
const periodFields = ['from', 'to'].flatMap((field) =>
  ['day', 'month', 'year'].map((part) => `${field}-${part}`),
)

type Place = { path: string; access: AccessRule; isOwn: boolean }

/** The page on who looked, for the client himself and for who prints it for him. */
export const whoLookedRoutes: readonly Route[] = [
  whoLookedAt({ path: routes.whoLooked, access: seesOwnLog, isOwn: true }),
  whoLookedAt({ path: routes.whoLookedAt, access: coordinators, isOwn: false }),
]

function whoLookedAt({ path, access, isOwn }: Place): Route {
  return page({
    path,
    access,
    audit: {
      action: 'read',
      object: 'access-log',
      of: ({ clientId }: WhoLookedProps) => clientId,
      clients: ({ clientId }) => [clientId],
    },
    load: async (request: OpenRequest) => {
      const client = await (isOwn ? ownClient(request) : clientAsked(request))
      return client && loadLooks(request, client, isOwn)
    },
    view: (shown, request) => ({
      title: whoLookedMessages(request.locale).title,
      current: isOwn ? 'who-looked' : 'clients',
      printable: true,
      content: <WhoLookedPage shown={shown} request={request} />,
    }),
  })
}

async function loadLooks(
  request: OpenRequest,
  client: Client,
  isOwn: boolean,
): Promise<WhoLookedProps> {
  const { tx } = request
  const asked = periodIn(request)
  const pageNumber = pageNumberOf(request.query('page'))
  const wanted = { clientId: client.id, period: asked.period }
  const offset = (pageNumber - 1) * looksPerPage
  return {
    ...asked,
    clientId: client.id,
    clientName: fullName(client),
    isOwn,
    pageNumber,
    looks: await findLooks(tx, { ...wanted, limit: looksPerPage, offset }),
    pages: Math.ceil((await countLooks(tx, wanted)) / looksPerPage),
    objections: await findObjections(tx, { clientId: client.id, limit: mostObjections }),
  }
}

/** The period in the address; the last three months when it names none, or one that cannot be. */
function periodIn(request: OpenRequest): Pick<WhoLookedProps, 'period' | 'typed' | 'errors'> {
  const first = firstPeriod(request.today)
  const given: Typed = Object.fromEntries(
    periodFields.map((field) => [field, [request.query(field) ?? '']]),
  )
  if (periodFields.every((field) => request.query(field) === undefined)) {
    return { period: first, typed: typedPeriod(first), errors: {} }
  }
  const asked = parsePeriod(given, whoLookedMessages(request.locale).period.errors)
  return asked.ok
    ? { period: asked.value, typed: given, errors: {} }
    : { period: first, typed: given, errors: asked.reason }
}
