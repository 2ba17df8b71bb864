import { Readable } from 'node:stream'
import { getOrganisation } from '../organisations/index.js'
import { routes } from '../routes.js'
import { anyone } from '../shared/access/index.js'
import { handOver, page, type OpenRequest, type Route } from '../shared/http/index.js'
import { mustKeepOwnFactors } from '../users/index.js'
import { gatherOwnAccount } from './gather-person.store.js'
import { ownDataMessages } from './own-data.messages.js'
import { OwnDataPage } from './pages/own-data.page.js'
import { readableEntries } from './readable-entries.js'
import { findSubject } from './subject.store.js'
import { zipOf } from './zip.js'

const about = { object: 'own-data', clients: () => [], sensitivity: 'none' } as const

const ownData = page({
  path: routes.ownData,
  access: anyone,
  audit: { ...about, action: 'read', of: (_, { actor }) => actor.accountId },
  load: () => Promise.resolve({}),
  view: (_, request) => ({
    title: ownDataMessages(request.locale).title,
    content: <OwnDataPage request={request} />,
  }),
})

const take = handOver({
  path: routes.takeOwnData,
  access: anyone,
  fresh: true,
  audit: { ...about, action: 'export', of: (_, { actor }) => actor.accountId },
  load: packOwnAccount,
  take: () => Promise.resolve(),
  file: ({ packed }) => ({
    fileName: 'mijn-gegevens.zip',
    contentType: 'application/zip',
    body: Readable.from([packed]),
  }),
})

async function packOwnAccount(request: OpenRequest) {
  const {
    tx,
    actor: { accountId },
    now,
  } = request
  // The file tells of every organisation the account works for, and a provider speaks for one.
  await mustKeepOwnFactors(request)
  const subject = await findSubject(tx, { kind: 'account', id: accountId })
  if (subject === undefined) {
    return undefined
  }
  const gathered = await gatherOwnAccount(tx, accountId)
  const { name: organisation } = await getOrganisation(tx)
  return { packed: zipOf(await readableEntries({ subject, organisation, madeAt: now, gathered })) }
}

/** What Naast keeps about one's own account, to take along without asking anybody. */
export const ownDataRoutes: readonly Route[] = [ownData, take]
