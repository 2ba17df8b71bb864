import { recordFacts } from '../audit/index.js'
import { getOrganisation } from '../organisations/index.js'
import { href, routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import { versionIn } from '../shared/forms/index.js'
import {
  form,
  type FormState,
  type OpenRequest,
  type Route,
  type ViewRequest,
} from '../shared/http/index.js'
import { fullName } from '../shared/names/index.js'
import { ok, refused } from '../shared/result/index.js'
import { openClient, type OpenedClient, type StandsBeside } from './client-access.js'
import { mayNoteMeasures } from './client.policy.js'
import {
  errorOfMeasureRefusal,
  parseMeasure,
  typedMeasure,
  typedNewMeasure,
} from './measure.form.js'
import { measureMessages } from './measure.messages.js'
import { MeasurePage } from './pages/measure.page.js'
import { addMeasure, changeMeasure, type ProtectiveMeasure } from './protective-measure.js'
import { findMeasure, insertMeasure, saveMeasure } from './protective-measure.store.js'

type Loaded = OpenedClient & { measure: ProtectiveMeasure }
type LoadedNew = OpenedClient & { foundation: string }

/** Noting a measure of the court. */
export function newMeasureForm(standsBeside: StandsBeside): Route[] {
  return form({
    path: routes.newMeasure,
    access: coordinators,
    audit: { action: 'create', object: 'measure', of: ({ client }: LoadedNew) => client.id },
    load: (request) => loadForNew(request, standsBeside),
    first: ({ foundation }) => typedNewMeasure(foundation),
    parse: (typed, _, { locale }) => parseMeasure(typed, locale),
    decide: ({ client }, details, { today, locale }) => {
      const added = addMeasure(client.id, details, today)
      return added.ok ? added : refused(errorOfMeasureRefusal(added.reason, locale))
    },
    save: async ({ tx, actor, now, newId }, { details, facts }, { client }) => {
      await insertMeasure(tx, { id: newId(), clientId: client.id, details }, now)
      await recordFacts(tx, facts, { by: actor.accountId, at: now })
      return href(routes.client, { client: client.id }, { klaar: 'measure' })
    },
    view: (loaded, formState, request) =>
      pageOf({ ...loaded, measure: undefined }, formState, request),
  })
}

/** Changing a measure, for instance its end. */
export function editMeasureForm(standsBeside: StandsBeside): Route[] {
  return form({
    path: routes.editMeasure,
    access: coordinators,
    audit: { action: 'update', object: 'measure', of: ({ client }: Loaded) => client.id },
    load: (request) => loadMeasure(request, standsBeside),
    first: ({ measure }) => typedMeasure(measure),
    parse: (typed, _, { locale }) => {
      const parsed = parseMeasure(typed, locale)
      return parsed.ok ? ok({ details: parsed.value, version: versionIn(typed) }) : parsed
    },
    decide: ({ client, measure }, { details, version }, { today, locale }) => {
      const changed = changeMeasure({ clientId: client.id, measure, details, today })
      return changed.ok
        ? ok({ ...changed.value, version })
        : refused(errorOfMeasureRefusal(changed.reason, locale))
    },
    save: async ({ tx, actor, now }, { facts, ...changed }, { client, measure }) => {
      await saveMeasure(tx, { id: measure.id, ...changed })
      await recordFacts(tx, facts, { by: actor.accountId, at: now })
      return href(routes.client, { client: client.id }, { klaar: 'measure' })
    },
    view: pageOf,
  })
}

async function loadForNew(
  request: OpenRequest,
  standsBeside: StandsBeside,
): Promise<LoadedNew | undefined> {
  const opened = await openClient(request, mayNoteMeasures, standsBeside)
  return opened && { ...opened, foundation: (await getOrganisation(request.tx)).name }
}

async function loadMeasure(
  request: OpenRequest,
  standsBeside: StandsBeside,
): Promise<Loaded | undefined> {
  const id = request.id('measure')
  const opened = await openClient(request, mayNoteMeasures, standsBeside)
  const measure = opened && (await findMeasure(request.tx, { clientId: opened.client.id, id }))
  return measure && { ...opened, measure }
}

type Shown = OpenedClient & { measure: ProtectiveMeasure | undefined }

function pageOf({ client, measure, lastFact }: Shown, form: FormState, request: ViewRequest) {
  const words = measureMessages(request.locale)
  const name = fullName(client)
  return {
    title:
      measure === undefined
        ? words.addTitle(name)
        : words.editTitle(words.kinds[measure.kind], name),
    current: 'clients',
    content: (
      <MeasurePage
        client={client}
        measure={measure}
        lastFact={lastFact}
        form={form}
        request={request}
      />
    ),
  }
}
