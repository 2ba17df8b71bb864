import { recordFacts, type Fact } from '../audit/index.js'
import { institutionChoices } from '../institutions/index.js'
import { href, routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import { finish, startReading, textOf, typedFrom } from '../shared/forms/index.js'
import { form, Stale, type OpenRequest, type Route } from '../shared/http/index.js'
import { fullName } from '../shared/names/index.js'
import { ok, refused } from '../shared/result/index.js'
import { openClient, type OpenedClient, type StandsBeside } from './client-access.js'
import { mayTendClient } from './client.policy.js'
import { lockClient } from './client.store.js'
import {
  errorOfHomeRefusal,
  homeFields,
  readHome,
  readWhat,
  typedHome,
  type InstitutionChoice,
} from './home.form.js'
import { homeMessages } from './home.messages.js'
import {
  correctHome,
  moveClient,
  type HomeDetails,
  type LivingSituation,
} from './living-situation.js'
import {
  closeHome,
  currentHome,
  insertLivingSituation,
  saveHome,
} from './living-situation.store.js'
import { MoveClientPage } from './pages/move-client.page.js'

type Loaded = OpenedClient & {
  current: LivingSituation | undefined
  institutions: InstitutionChoice[]
}

/** What happens to the home that was shown: it closes and another opens, or it is mended. */
type Decided = { shownHome: string; facts: readonly Fact[] } & (
  | { what: 'moved'; closedOn: PlainDate | null; home: HomeDetails }
  | { what: 'corrected'; home: HomeDetails }
)

/** Moving a client, or mending what was noted of his home. */
export function moveClientForm(standsBeside: StandsBeside): Route[] {
  return form({
    path: routes.moveClient,
    access: caseworkers,
    audit: { action: 'update', object: 'client', of: ({ client }: Loaded) => client.id },
    load: (request) => loadForMove(request, standsBeside),
    first: ({ current }) =>
      current === undefined
        ? typedHome(undefined)
        : typedFrom({ [homeFields.what]: 'moved', [homeFields.kind]: current.kind }),
    parse: (typed, { current, institutions }, { locale }) => {
      const reading = startReading(typed)
      const what = current === undefined ? 'moved' : readWhat(reading, locale)
      const home = readHome(reading, institutions, locale)
      return finish(reading, () => ({ what, home, shownHome: textOf(typed, 'version') }))
    },
    decide: ({ client, current, institutions }, { what, home, shownHome }, { today, locale }) => {
      const institutionName = institutions.find(({ id }) => id === home.institutionId)?.name
      const move = { clientId: client.id, to: home, institutionName, today }
      if (what === 'corrected' && current !== undefined) {
        const mended = correctHome({ ...move, current })
        return mended.ok
          ? ok({ what, shownHome, home, facts: mended.value.facts } satisfies Decided)
          : refused(errorOfHomeRefusal(mended.reason, locale))
      }
      const moved = moveClient({ ...move, current })
      return moved.ok
        ? ok({ what: 'moved', shownHome, home, ...moved.value } satisfies Decided)
        : refused(errorOfHomeRefusal(moved.reason, locale))
    },
    save: saveMove,
    view: ({ client, current, institutions, lastFact }, formState, request) => ({
      title: homeMessages(request.locale).title(fullName(client)),
      current: 'clients',
      content: (
        <MoveClientPage
          client={client}
          current={current}
          institutions={institutions}
          lastFact={lastFact}
          form={formState}
          request={request}
        />
      ),
    }),
  })
}

async function loadForMove(
  request: OpenRequest,
  standsBeside: StandsBeside,
): Promise<Loaded | undefined> {
  const opened = await openClient(request, mayTendClient, standsBeside)
  return (
    opened && {
      ...opened,
      current: await currentHome(request.tx, opened.client.id),
      institutions: await institutionChoices(request.tx),
    }
  )
}

async function saveMove(request: OpenRequest, decided: Decided, { client }: Loaded) {
  const { tx, actor, now, newId } = request
  await lockClient(tx, client.id)
  const current = await currentHome(tx, client.id)
  if ((current?.id ?? 'none') !== decided.shownHome) {
    throw new Stale()
  }
  if (decided.what === 'corrected' && current !== undefined) {
    await saveHome(tx, current.id, decided.home)
  } else if (decided.what === 'moved') {
    if (decided.closedOn !== null) {
      await closeHome(tx, client.id, decided.closedOn)
    }
    await insertLivingSituation(tx, { id: newId(), clientId: client.id, home: decided.home }, now)
  }
  await recordFacts(tx, decided.facts, { by: actor.accountId, at: now })
  return href(routes.client, { client: client.id }, { klaar: 'home' })
}
