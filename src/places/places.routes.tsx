import { href, routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import { textOf, type Typed } from '../shared/forms/index.js'
import {
  post,
  upload,
  type OpenRequest,
  type Route,
  type ViewRequest,
} from '../shared/http/index.js'
import { isUuid } from '../shared/ids/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import { readTable, tableLimits } from '../shared/tabular/index.js'
import { PlacesPage } from './pages/places.page.js'
import {
  firstPoints,
  keepToLookAt,
  placeImports,
  removePlaceImport,
  usePlaceImport,
} from './place-point.store.js'
import { placeMessages } from './places.messages.js'
import { mostPoints, readPoints, type ReadPoints } from './read-points.js'

const pointsShown = 10
const nowhere = '00000000-0000-0000-0000-000000000000'

const bringIn = upload({
  path: routes.places,
  access: coordinators,
  audit: { action: 'create', object: 'place-table', sensitivity: 'none' },
  load: async ({ tx }) => {
    const imports = await placeImports(tx)
    const shown = imports.find(({ isUsed }) => !isUsed)
    return {
      imports,
      first: shown === undefined ? [] : await firstPoints(tx, shown.id, pointsShown),
    }
  },
  receive: ({ bytes }, request) => readFile(bytes, request),
  save: async ({ tx, newId, now, actor }, read) => {
    await keepToLookAt(tx, { id: newId(), ...read, accountId: actor.accountId, at: now })
    return href(routes.places)
  },
  view: (loaded, error, request) => ({
    title: placeMessages(request.locale).title,
    current: 'organisation',
    content: <PlacesPage {...loaded} error={error} commandId={request.newId()} request={request} />,
  }),
})

async function readFile(
  bytes: Uint8Array,
  { locale }: ViewRequest,
): Promise<Result<ReadPoints, string>> {
  const words = placeMessages(locale).bring
  if (bytes.byteLength === 0) {
    return refused(words.missing)
  }
  const table = await readTable(bytes, { ...tableLimits, rows: mostPoints })
  if (!table.ok) {
    return refused(
      table.reason.kind === 'too-many-rows' ? words.refusals['too-many'] : words.unreadable,
    )
  }
  const read = readPoints(table.value)
  return typeof read === 'string' ? refused(words.refusals[read]) : ok(read)
}

const takeIntoUse = post({
  path: routes.usePlaces,
  access: coordinators,
  audit: { action: 'update', object: 'place-table', sensitivity: 'none' },
  act: async ({ tx }, typed) => {
    const isUsed = await usePlaceImport(tx, named(typed))
    return href(routes.places, {}, { klaar: isUsed ? 'places-used' : undefined })
  },
})

const remove = post({
  path: routes.removePlaces,
  access: coordinators,
  audit: { action: 'delete', object: 'place-table', sensitivity: 'none' },
  act: async ({ tx }: OpenRequest, typed) => {
    const isGone = await removePlaceImport(tx, named(typed))
    return href(routes.places, {}, { klaar: isGone ? 'places-removed' : undefined })
  },
})

/** The table the button belonged to; one that is gone, or is another's, is nobody's: then nothing happens. */
function named(typed: Typed): string {
  const id = textOf(typed, 'table')
  return isUuid(id) ? id : nowhere
}

/** Bringing in points of places, using them, and removing them. */
export const placeRoutes: readonly Route[] = [...bringIn, takeIntoUse, remove]
