import { recordFacts } from '../audit/index.js'
import {
  currentHome,
  findClient,
  findMeasures,
  findNearPeople,
  lockClient,
  mergeClientInto,
  saveClient,
} from '../clients/index.js'
import { couplesOfClient, moveMentorshipsOfClient } from '../mentorships/index.js'
import { href, routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import {
  finish,
  readChoice,
  startReading,
  textOf,
  typedFrom,
  type Typed,
} from '../shared/forms/index.js'
import { form, Stale, type OpenRequest, type Route } from '../shared/http/index.js'
import { fullName } from '../shared/names/index.js'
import { refused } from '../shared/result/index.js'
import { moveDecisionsOfClient } from '../decisions/index.js'
import { moveDocumentsOfClient } from '../documents/index.js'
import { moveMatchingOfClient } from '../match-profiles/index.js'
import { moveLivingWillsOfClient } from '../living-wills/index.js'
import { movePermissionsOfClient } from '../permissions/index.js'
import { moveEvidenceOfClient } from '../evidence/index.js'
import { moveReferralsOfClient, moveTriagesOfClient } from '../referrals/index.js'
import { moveProposalsOfClient } from '../proposals/index.js'
import { moveSealedNotesOfClient } from '../sealed-notes/index.js'
import { moveGuestsOfClient } from '../users/index.js'
import { countContactsOfClient, moveContactsOfClient, wereMetTogether } from '../visits/index.js'
import { moveWaitingOfClient } from '../waiting-list/index.js'
import { mergeClients, type ClientsMerged, type RegistrationShown } from './merge-clients.js'
import { mergeMessages } from './merge-clients.messages.js'
import { findLookalikes, moveAnswersOfClient, type Lookalike } from './merge-clients.store.js'
import { MergeClientsPage } from './pages/merge-clients.page.js'
import { MergeChoicePage } from './pages/merge-choice.page.js'

/** First somebody is chosen among lookalikes; with two registrations on the table they are compared. */
type Loaded = { first: RegistrationShown } & (
  | { step: 'choose'; lookalikes: Lookalike[] }
  | { step: 'compare'; second: RegistrationShown; metTogether: boolean }
)

type Command = { keep: 'first' | 'second'; versions: string }

const mergeForm = form({
  path: routes.mergeClient,
  access: coordinators,
  audit: { action: 'update', object: 'client', of: ({ first }: Loaded) => first.client.id },
  load: loadTwo,
  first: () => typedFrom({}),
  parse: (typed, loaded, { locale }) => {
    const { errors } = mergeMessages(locale)
    if (loaded.step === 'choose') {
      const isSearched = textOf(typed, 'name') !== ''
      return refused({ name: isSearched ? errors.choose : errors.name })
    }
    const reading = startReading(typed)
    const choices = ['first', 'second'] as const
    const keep = readChoice(reading, 'keep', { choices, missing: errors.keep })
    return finish(reading, (): Command => ({
      keep: keep ?? 'first',
      versions: textOf(typed, 'version'),
    }))
  },
  decide: (loaded, { keep, versions }, { locale }) => {
    if (loaded.step === 'choose') {
      return refused({ name: mergeMessages(locale).errors.choose })
    }
    const { first, second, metTogether } = loaded
    const [kept, dropped] = keep === 'first' ? [first, second] : [second, first]
    const merged = mergeClients({ keep: kept, drop: dropped, wereMetTogether: metTogether })
    return merged.ok
      ? { ok: true, value: { ...merged.value, isStale: versions !== versionsOf(first, second) } }
      : refused({ keep: mergeMessages(locale).errors.refusals[merged.reason] })
  },
  save: saveMerge,
  view: (loaded, formState, request) => ({
    title: mergeMessages(request.locale).title(fullName(loaded.first.client)),
    current: 'clients',
    content:
      loaded.step === 'choose' ? (
        <MergeChoicePage {...loaded} form={formState} request={request} />
      ) : (
        <MergeClientsPage
          {...loaded}
          versions={versionsOf(loaded.first, loaded.second)}
          form={formState}
          request={request}
        />
      ),
  }),
})

async function loadTwo(request: OpenRequest, sent?: Typed): Promise<Loaded | undefined> {
  const { tx } = request
  const first = await registrationOf(tx, request.id('client'))
  if (first === undefined) {
    return undefined
  }
  if (request.query('met') === undefined) {
    const { id: clientId, givenName, familyName } = first.client
    const searched = sent === undefined ? '' : textOf(sent, 'name')
    const names = searched === '' ? [givenName, familyName ?? ''] : [searched]
    return { step: 'choose', first, lookalikes: await findLookalikes(tx, { clientId, names }) }
  }
  const second = await registrationOf(tx, request.queryId('met'))
  if (second === undefined) {
    return undefined
  }
  const both = { from: second.client.id, to: first.client.id }
  return { step: 'compare', first, second, metTogether: await wereMetTogether(tx, both) }
}

async function registrationOf(
  tx: OpenRequest['tx'],
  id: string,
): Promise<RegistrationShown | undefined> {
  const client = await findClient(tx, id)
  return (
    client && {
      client,
      couples: await couplesOfClient(tx, id),
      home: await currentHome(tx, id),
      contacts: await countContactsOfClient(tx, id),
      people: (await findNearPeople(tx, id)).length,
      measures: (await findMeasures(tx, id)).length,
    }
  )
}

function versionsOf(first: RegistrationShown, second: RegistrationShown): string {
  return `${first.client.version}-${second.client.version}`
}

async function saveMerge(
  { tx, actor, now, today, locale, newId }: OpenRequest,
  merged: ClientsMerged & { isStale: boolean },
) {
  if (merged.isStale) {
    throw new Stale()
  }
  const { keepId, mergedId, version, details, facts } = merged
  const both = { from: mergedId, to: keepId }
  for (const id of [keepId, mergedId].toSorted()) {
    await lockClient(tx, id)
  }
  await mergeClientInto(tx, { ...both, on: today })
  await saveClient(tx, { id: keepId, details, version })
  await moveMentorshipsOfClient(tx, both)
  await moveContactsOfClient(tx, both)
  await moveAnswersOfClient(tx, both)
  await moveDocumentsOfClient(tx, both)
  await moveDecisionsOfClient(tx, both)
  await moveEvidenceOfClient(tx, both)
  await moveSealedNotesOfClient(tx, both)
  await moveReferralsOfClient(tx, both)
  await moveTriagesOfClient(tx, both)
  await moveLivingWillsOfClient(tx, both)
  await movePermissionsOfClient(tx, both)
  await moveGuestsOfClient(tx, both)
  await moveMatchingOfClient(tx, { ...both, at: now, newId })
  await moveWaitingOfClient(tx, { ...both, on: today, note: mergeMessages(locale).waitedTwice })
  await moveProposalsOfClient(tx, { ...both, at: now })
  await recordFacts(tx, facts, { by: actor.accountId, at: now })
  return href(routes.client, { client: keepId }, { klaar: 'clients-merged' })
}

/** Merging a client who was registered twice. */
export const mergeClientRoutes: readonly Route[] = mergeForm
